import { createTransport } from "nodemailer";
import type { Actor } from "../auth/actor";
import { inJob, inScope } from "../db";
import type { Wanted } from "../db/queue";
import { env } from "../env";
import { type Chore, defineJob } from "../job";
import { ok } from "../outcome";
import { tanggalOf, ZONA } from "../time";
import { findLangganan, getRingkasan } from "./queries";
import { isHariKirim, teksSurel } from "./rules";
import { KABAR_SUREL } from "./schema";

/** A digest goes out at most once in so many hours, however often it is asked for. */
const JEDA_JAM = 12;
const HOUR_MS = 3_600_000;
const PATIENCE_MS = 20_000;

/** Sends one plain letter; off without a server in the settings. */
export async function sendLetter(
	to: string,
	{ perihal, isi }: { perihal: string; isi: string },
): Promise<boolean> {
	const { SMTP_URL, MAIL_FROM } = env();
	if (!SMTP_URL || !MAIL_FROM) return false;
	const patience = {
		connectionTimeout: PATIENCE_MS,
		greetingTimeout: PATIENCE_MS,
		socketTimeout: PATIENCE_MS,
	};
	const transport = createTransport({ url: SMTP_URL, ...patience });
	try {
		const headers = { "Auto-Submitted": "auto-generated" };
		await transport.sendMail({ from: MAIL_FROM, to, subject: perihal, text: isi, headers });
		return true;
	} finally {
		transport.close();
	}
}

const sampulOf = ({ scope, zona, roleLabel, wilayahName }: Actor) => ({
	tanggal: tanggalOf(scope.now(), zona),
	sebagai: `${roleLabel}, ${wilayahName}`,
	alamat: new URL("/kabar", env().NEXTAUTH_URL).href,
});

/** Sends an account its digest, if it still wants one at a verified address, has had none today and something is wrong. */
export const kabarSurel = defineJob(KABAR_SUREL, "pengumuman:read", async (actor) => {
	const { irama, surel, terkirimAt, sah } = await findLangganan(actor);
	const now = actor.scope.now();
	const isRecent = terkirimAt && now.getTime() - terkirimAt.getTime() < JEDA_JAM * HOUR_MS;
	if (irama === "TIDAK" || !sah || isRecent) return ok();
	const butir = await getRingkasan(actor);
	if (butir && (await sendLetter(surel, teksSurel(butir, sampulOf(actor)))))
		await inScope(
			actor.scope,
			(tx) => tx.$executeRaw`
				update kabar_langganan set terkirim_at = ${now} where akun_id = ${actor.accountId}::uuid`,
		);
	return ok();
});

/** Accounts of a zone that want a digest on this day and have verified its address; each gets a job of its own, in its own scope. */
async function subscribers(now: Date, zona: string): Promise<Wanted[]> {
	if (!env().SMTP_URL) return [];
	const today = tanggalOf(now, zona);
	const wanted = (["HARIAN", "MINGGUAN"] as const).filter((irama) => isHariKirim(irama, today));
	const rows = await inJob(
		(tx) => tx.$queryRaw<{ akun: string }[]>`
			select l.akun_id as akun from kabar_langganan l join akun a on a.id = l.akun_id
				left join kabupaten k on k.wilayah_code = a.wilayah_code
				left join lateral (select p.zona from kabupaten p where p.province_code::text = a.wilayah_code order by p.code limit 1) p on true
			where a.aktif and l.sah_at is not null and l.irama = any(${wanted}::text[]) and coalesce(k.zona, p.zona, 'Asia/Jakarta') = ${zona}`,
	);
	return rows.map(({ akun }) => ({ name: KABAR_SUREL.name, akun, input: {}, key: akun }));
}

/** Every morning at six on the clock of each zone. */
export const kabarJadwal: Chore = {
	name: "kabar-jadwal",
	jadwal: ZONA.map((zona) => ({ cron: "0 6 * * *", zona })),
	run: subscribers,
};
