import { writeAudit } from "../audit";
import type { Actor } from "../auth/actor";
import type { Role } from "../auth/roles";
import type { Tx } from "../db";
import { newId } from "../db/ids";
import { formatNumber } from "../format";
import { todayOf } from "../rapat/commands";
import { daysBetween, type Tanggal } from "../time";
import { aturanPada, ESKALASI_MAKS, langkahHariIni, penerimaEskalasi } from "./tenggat";

/** How many one round takes: the rest is taken by the next, the longest overdue first. */
const SEKALI_MAKS = 2_000;

type Baris = {
	id: string;
	wilayah: string;
	dueOn: Tanggal;
	eskalasi: number;
	diingatkan: boolean;
	penanggungAkun: string | null;
	uraian: string;
};

/** One follow-up that somebody has to hear of, for whoever sends notices. */
export type Kabar = {
	id: string;
	wilayah: string;
	uraian: string;
	dueOn: Tanggal;
	jenis: "INGAT" | "ESKALASI";
	/** The step reached; 0 for a reminder. */
	eskalasi: number;
	/** The person whose task it is, where it is one person's, and the roles that it has reached. */
	penanggungAkun: string | null;
	peran: Role[];
};

function open(tx: Tx, { scope }: Actor, today: Tanggal) {
	const { ingatHari } = aturanPada(today);
	return tx.$queryRaw<Baris[]>`
		select t.id, t.wilayah_code as wilayah, t.due_on::text as "dueOn", t.eskalasi::int as eskalasi, t.ingat_at is not null as diingatkan,
			t.penanggung_akun as "penanggungAkun", t.uraian
		from tindak_lanjut t
		where t.wilayah_code = any(${[...scope.sendiri]}::text[]) and t.done_on is null and t.batal_at is null
			and t.due_on <= ${today}::date + ${ingatHari}::int and (t.eskalasi < ${ESKALASI_MAKS}::smallint or t.due_on >= ${today}::date)
		order by t.due_on, t.id limit ${SEKALI_MAKS} for update of t skip locked`;
}

function kabarOf(row: Baris, today: Tanggal): Kabar[] {
	const langkah = langkahHariIni(row, today);
	if (!langkah) return [];
	const { id, wilayah, uraian, dueOn, penanggungAkun } = row;
	const eskalasi = langkah.jenis === "ESKALASI" ? langkah.eskalasi : 0;
	const peran = penerimaEskalasi(wilayah, eskalasi);
	return [{ id, wilayah, uraian, dueOn, penanggungAkun, jenis: langkah.jenis, eskalasi, peran }];
}

function teksOf({ jenis, eskalasi, dueOn }: Kabar, today: Tanggal): string {
	if (jenis === "INGAT") return "Tenggat mendekat.";
	return `Lewat tenggat ${formatNumber(daysBetween(dueOn, today))} hari: dinaikkan ke tingkat ${eskalasi}.`;
}

/**
 * Reminds of what falls due at this account's own level and raises what is overdue by the rules of `tenggat.ts`; gives
 * back who has to hear of what. Run again on the same day it does nothing. For a job, in the scope of the account that
 * asked: within its `inScope`.
 */
export async function escalateOverdue(tx: Tx, actor: Actor): Promise<Kabar[]> {
	const today = todayOf(actor);
	const kabar = (await open(tx, actor, today)).flatMap((row) => kabarOf(row, today));
	if (kabar.length === 0) return [];
	const now = actor.scope.now();
	const rows = JSON.stringify(
		kabar.map((one) => ({ ...one, catatan: newId(), teks: teksOf(one, today) })),
	);
	await tx.$executeRaw`
		update tindak_lanjut t set ingat_at = case when b.jenis = 'INGAT' then ${now}::timestamptz else t.ingat_at end,
			eskalasi = greatest(t.eskalasi, b.eskalasi), eskalasi_at = case when b.jenis = 'ESKALASI' then ${now}::timestamptz else t.eskalasi_at end
		from jsonb_to_recordset(${rows}::jsonb) b(id uuid, wilayah text, jenis text, eskalasi smallint)
		where t.wilayah_code = b.wilayah and t.id = b.id`;
	await tx.$executeRaw`
		insert into tindak_catatan (wilayah_code, id, tindak_id, jenis, teks, akun_id, at)
		select wilayah, catatan, id, jenis, teks, ${actor.accountId}::uuid, ${now}::timestamptz
		from jsonb_to_recordset(${rows}::jsonb) b(id uuid, wilayah text, jenis text, catatan uuid, teks text)`;
	const dinaikkan = kabar.filter(({ jenis }) => jenis === "ESKALASI").length;
	await writeAudit(tx, actor.scope, {
		action: "tindak_lanjut.eskalasi",
		entity: "tindak_lanjut",
		diff: { dinaikkan, diingatkan: kabar.length - dinaikkan },
	});
	return kabar;
}
