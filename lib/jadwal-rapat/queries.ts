import type { Actor } from "../auth/actor";
import { type Reader, readInScope } from "../db";
import type { JenisRapat, ModeRapat } from "../rapat/rules";
import { addBulan, bulanOfTanggal, firstDay, type Tanggal, tanggalOf } from "../time";
import { berikutnya, celah, type Diadakan, type Jatuh, type Ritme } from "./rules";
import { bacaKecuali } from "./schema";

const BULAN_DIPERIKSA = 13;
const BERIKUT = 3;

/** A cadence with what it calls next and what was left undone. */
export type Jadwal = Ritme & {
	wilayah: string;
	id: string;
	nama: string;
	judul: string;
	jenis: JenisRapat;
	mode: ModeRapat;
	jamMulai: string;
	tempat: string;
	berikut: (Jatuh & { tanggal: Tanggal })[];
	celah: Jatuh[];
};
type Row = Omit<Jadwal, "berikut" | "celah" | "kecuali"> & { kecuali: unknown };

/** Whose cadences somebody looks at: those of the level where they work. */
export const levelsOf = ({ scope }: Actor): string[] =>
	scope.sendiri.length || scope.kabupaten.length !== 1
		? [...scope.sendiri]
		: scope.kabupaten.map(String);

async function heldSince(tx: Reader, codes: string[], since: Tanggal) {
	return tx.$queryRaw<(Diadakan & { wilayah: string })[]>`
		select distinct wilayah_code as wilayah, jadwal_id as "jadwalId", jenis, held_on::text as "heldOn", status in ('BERLANGSUNG', 'SELESAI') as terlaksana
		from rapat where wilayah_code = any(${codes}::text[]) and held_on >= ${since}::date`;
}

const JADWAL_MAKS = 100;

/** The cadences of one's own level that have not ended, each with its next days and its gaps. */
export async function listJadwal(actor: Actor): Promise<Jadwal[]> {
	const today = tanggalOf(actor.scope.now(), actor.zona);
	const codes = levelsOf(actor);
	return readInScope(actor.scope, async (tx) => {
		const rows = await tx.$queryRaw<Row[]>`
			select j.wilayah_code as wilayah, j.id, w.name as nama, j.judul, j.jenis, j.mode, j.irama, j.tanggal_ke::int as "tanggalKe", j.jam_mulai as "jamMulai", j.tempat, j.mulai::text as mulai, j.selesai::text as selesai, j.kecuali
			from rapat_jadwal j join wilayah w on w.code = j.wilayah_code
			where j.wilayah_code = any(${codes}::text[]) and coalesce(j.selesai, 'infinity') >= ${today}::date order by j.wilayah_code, j.judul, j.id limit ${JADWAL_MAKS}`;
		if (rows.length === 0) return [];
		const since = firstDay(addBulan(bulanOfTanggal(today), -BULAN_DIPERIKSA));
		const held = await heldSince(tx, codes, since);
		return rows.map((row) => {
			const jadwal = { ...row, kecuali: bacaKecuali(row.kecuali) };
			const own = held.filter(({ wilayah }) => wilayah === row.wilayah);
			return {
				...jadwal,
				berikut: berikutnya(jadwal, today, BERIKUT),
				celah: celah(jadwal, own, today),
			};
		});
	});
}
