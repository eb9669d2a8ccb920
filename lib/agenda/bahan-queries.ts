import { bacaAngka } from "../angka-rapat/bahan-queries";
import type { Reader } from "../db";
import { Prisma } from "../db/generated/client";
import { formatBulan } from "../format";
import { type Bulan, deadlineOf, firstDay, type Tanggal } from "../time";
import { type Baris, type Keadaan, PENGADUAN_HARI } from "./rules";

/** A meeting as far as its agenda asks. */
export type Tentang = {
	wilayah: string;
	nama: string;
	kecamatan: readonly number[];
	bulan: Bulan;
	today: Tanggal;
	now: Date;
	zona: string;
};

const BARIS_MAKS = 2_000;

/** Which rows of field work belong to the meeting: its kecamatan, or the whole kabupaten. */
const placeSql = (column: Prisma.Sql, kecamatan: readonly number[]) =>
	kecamatan.length ? Prisma.sql`${column} = any(${[...kecamatan]}::int[])` : Prisma.sql`true`;

/** Follow-ups past their day: of a kabupaten and its kecamatan, or of a level and everything below. */
function tindakSql({ wilayah, kecamatan, today }: Tentang): Prisma.Sql {
	const within =
		wilayah === "0"
			? Prisma.sql`true`
			: Prisma.sql`left(t.wilayah_code, ${wilayah.length}::int) = ${wilayah}`;
	const place = kecamatan.length
		? Prisma.sql`(t.kecamatan_code is null or ${placeSql(Prisma.sql`t.kecamatan_code`, kecamatan)})`
		: Prisma.sql`true`;
	return Prisma.sql`
		select 'TINDAK_LANJUT' as sumber, coalesce(t.kecamatan_code::text, t.wilayah_code) as area, left(t.uraian, 200) as hal, ${today}::date - t.due_on as angka, t.due_on::text as urut
		from tindak_lanjut t where ${within} and ${place} and t.done_on is null and t.batal_at is null and t.due_on < ${today}::date`;
}

/** What is recorded of the field work of a kabupaten; above it there is none to read. */
function lapanganSql({ wilayah, kecamatan, bulan, today }: Tentang): Prisma.Sql[] {
	if (wilayah.length !== 4) return [];
	const kab = Prisma.sql`kabupaten_code = ${Number(wilayah)}::smallint`;
	const month = Prisma.sql`${firstDay(bulan)}::date`;
	const laporan = Prisma.sql`
		from laporan l join sdm s on s.id = l.pendamping_id
		where l.${kab} and l.bulan = ${month} and ${placeSql(Prisma.sql`l.kecamatan_code`, kecamatan)}`;
	return [
		Prisma.sql`select 'LAPORAN_TERLAMBAT', l.kecamatan_code::text, s.nama, greatest(1, ${today}::date - l.batas::date), s.nama
			${laporan} and l.status in ('DRAF', 'DIKEMBALIKAN') and l.batas < kini()`,
		Prisma.sql`select 'DATA_DISENGKETAKAN', l.kecamatan_code::text, s.nama, jsonb_array_length(l.koreksi), s.nama
			${laporan} and l.status not in ('DRAF', 'DIKECUALIKAN') and jsonb_array_length(l.koreksi) > 0`,
		Prisma.sql`select 'KENDALA', l.kecamatan_code::text, l.kendala, 1, l.kecamatan_code::text
			${laporan} and l.status not in ('DRAF', 'DIKECUALIKAN') and trim(l.kendala) <> ''`,
		Prisma.sql`select 'KELOMPOK_TANPA_P2K2', b.kecamatan_code::text, k.nama || ' (' || s.nama || ')', (select count(*)::int from kelompok_bulan n
				where n.kabupaten_code = b.kabupaten_code and n.kelompok_id = b.kelompok_id and n.bulan <= b.bulan and n.bulan > b.bulan - interval '12 months' and n.sesi = 0
					and not exists (select from kelompok_bulan m where m.kabupaten_code = n.kabupaten_code and m.kelompok_id = n.kelompok_id and m.bulan > n.bulan and m.bulan <= b.bulan and m.sesi > 0)), k.nama
			from kelompok_bulan b join kelompok k on k.kabupaten_code = b.kabupaten_code and k.id = b.kelompok_id join sdm s on s.id = b.pendamping_id
			where b.${kab} and b.bulan = ${month} and b.sesi = 0 and ${placeSql(Prisma.sql`b.kecamatan_code`, kecamatan)}`,
		Prisma.sql`select 'PENGADUAN', p.kecamatan_code::text, p.kategori, ${today}::date - p.diterima_on, p.diterima_on::text
			from pengaduan p where p.${kab} and ${placeSql(Prisma.sql`p.kecamatan_code`, kecamatan)} and not p.rahasia
				and p.status in ('BARU', 'DIVERIFIKASI', 'DITANGANI', 'ESKALASI') and p.diterima_on < ${today}::date - ${PENGADUAN_HARI}::int`,
	];
}

const childDigits = (wilayah: string) => (wilayah === "0" ? 2 : wilayah.length + 2);

/** All that the rules of the agenda look at: the exceptions in one statement, and the counts of the places from their roll-ups. */
export async function bacaKeadaan(tx: Reader, tentang: Tentang): Promise<Keadaan> {
	const { wilayah, nama, kecamatan, bulan, now, zona } = tentang;
	const parts = Prisma.join([tindakSql(tentang), ...lapanganSql(tentang)], " union all ");
	const baris = await tx.$queryRaw<Baris[]>`
		select b.sumber, b.area, w.name as nama, b.hal, b.angka::int as angka from (${parts}) b left join wilayah w on w.code = b.area
		order by b.sumber, w.name, b.urut, b.hal limit ${BARIS_MAKS}`;
	const all = await bacaAngka(tx, wilayah, bulan);
	const wanted = kecamatan.map(String);
	const tempat = all.filter(
		({ code }) =>
			code.length === childDigits(wilayah) && (wanted.length === 0 || wanted.includes(code)),
	);
	const hariBatas = all[0]?.param.hariBatas ?? 1;
	return {
		...{ wilayah, nama, bulan, bulanText: formatBulan(bulan), baris, tempat },
		belumTenggat: now < deadlineOf(bulan, hariBatas, zona),
	};
}
