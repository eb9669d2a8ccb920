import { defineCommand } from "../command";
import { hashToken, newToken } from "../crypto";
import { inJob } from "../db";
import { env } from "../env";
import { defineJob } from "../job";
import { conflict, type Outcome, ok } from "../outcome";
import { mintaSurat } from "./commands";
import { findLangganan } from "./queries";
import { bolehSurat, type JatahSurat, teksAlamat } from "./rules";
import { KABAR_ALAMAT, KirimSurat, SahkanAlamat } from "./schema";
import { sendLetter } from "./surel-commands";

/**
 * Writes to the address that an account typed, with a one-time link that only the letter holds: the code is made here,
 * so it never lies in the queue, and kept as a hash. Nothing is sent once the address is verified or has changed.
 */
export const kabarAlamat = defineJob(KABAR_ALAMAT, "pengumuman:read", async (actor) => {
	const { irama, surel, sah } = await findLangganan(actor);
	const { SMTP_URL, MAIL_FROM, NEXTAUTH_URL } = env();
	if (irama === "TIDAK" || sah || !SMTP_URL || !MAIL_FROM) return ok();
	const kode = newToken();
	const who = { accountId: actor.accountId, clock: actor.scope.now() };
	const [row] = await inJob(
		(tx) => tx.$queryRaw<{ boleh: boolean }[]>`
			select kode_surel(${surel}, ${hashToken(kode)}) as boleh`,
		who,
	);
	const address = new URL(`/kabar/alamat/${kode}`, NEXTAUTH_URL).href;
	if (row?.boleh) await sendLetter(surel, teksAlamat(address));
	return ok();
});

const TIDAK_PERLU = "Alamat ini sudah diverifikasi, atau ringkasannya tidak lagi diminta.";
const CUKUP =
	"Sudah beberapa surat dikirim dalam sehari ini. Periksa kotak spam, atau coba lagi besok.";

/** Asks for the letter once more. */
export const kirimSurat = defineCommand({
	name: "kabar.surat",
	permission: "pengumuman:read",
	input: KirimSurat,
	async run(tx, actor): Promise<Outcome> {
		const [row] = await tx.$queryRaw<(JatahSurat & { surel: string; perlu: boolean })[]>`
			select surel, surat_ke as ke, surat_sejak as sejak, irama <> 'TIDAK' and sah_at is null as perlu from kabar_langganan where akun_id = ${actor.accountId}::uuid`;
		if (!row?.perlu) return conflict(TIDAK_PERLU);
		if (!bolehSurat(row, actor.scope.now())) return conflict(CUKUP);
		await mintaSurat(tx, actor, row.surel);
		return ok();
	},
	audit: (_input, _value, actor) => ({ entity: "akun", key: actor.accountId }),
});

const GONE =
	"Tautan ini sudah lewat waktunya, digantikan surat yang lebih baru, atau bukan untuk akun ini. Minta surat baru di halaman Ringkasan.";

/** Says that the letter arrived: whoever holds its code and is signed in to the account that asked for it; twice is once. */
export const sahkanAlamat = defineCommand({
	name: "kabar.sah",
	permission: "pengumuman:read",
	input: SahkanAlamat,
	async run(tx, _actor, { kode }): Promise<Outcome> {
		const [row] = await tx.$queryRaw<{ sah: boolean }[]>`
			select sahkan_surel(${hashToken(kode)}) as sah`;
		return row?.sah ? ok() : conflict(GONE);
	},
	audit: (_input, _value, actor) => ({ entity: "akun", key: actor.accountId }),
});
