import { z } from "zod";
import { inJob, inScope } from "../db";
import type { Wanted } from "../db/queue";
import { type Chore, defineJob } from "../job";
import { ok } from "../outcome";
import { ZONA } from "../time";
import { escalateOverdue } from "../tindak-lanjut/eskalasi-commands";

const ESKALASI = { name: "eskalasi", input: z.object({}) };

/** Reminds of follow-ups that fall due at the level of this account, and raises what is overdue. */
export const eskalasi = defineJob(ESKALASI, "rapat:write", async (actor) => {
	await inScope(actor.scope, (tx) => escalateOverdue(tx, actor));
	return ok();
});

/** One office of each level in a zone: whoever heads it, the longest there. */
async function offices(_now: Date, zona: string): Promise<Wanted[]> {
	const rows = await inJob(
		(tx) => tx.$queryRaw<{ akun: string }[]>`
			select distinct on (a.wilayah_code) a.id as akun from akun a
				left join kabupaten k on k.wilayah_code = a.wilayah_code
				left join lateral (select p.zona from kabupaten p where p.province_code::text = a.wilayah_code order by p.code limit 1) p on true
			where a.aktif and a.peran in ('KEMENSOS_ADMIN', 'DINSOS_PROV', 'DINSOS_KAB_HEAD') and coalesce(k.zona, p.zona, 'Asia/Jakarta') = ${zona}
			order by a.wilayah_code, a.created_at, a.id`,
	);
	return rows.map(({ akun }) => ({ name: ESKALASI.name, akun, input: {}, key: akun }));
}

/** Every morning at five on the clock of each zone, before the digest. */
export const eskalasiJadwal: Chore = {
	name: "eskalasi-jadwal",
	jadwal: ZONA.map((zona) => ({ cron: "0 5 * * *", zona })),
	run: offices,
};
