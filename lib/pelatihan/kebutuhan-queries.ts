import type { Actor } from "../auth/actor";
import { readInScope } from "../db";
import { type Tanggal, tanggalOf } from "../time";
import type { Tempat } from "./queries";
import { type TopikPelatihan, topikDari } from "./rules";

/** What returned reports and complaints say that people need to learn. */
export type Kebutuhan = {
	sumber: "laporan" | "pengaduan";
	kode: string;
	jumlah: number;
	/** The newest notes on that section; none for complaints, whose text is the citizen's. */
	catatan: string[];
	topik: TopikPelatihan | null;
};

type Row = Omit<Kebutuhan, "topik">;
const KINDS = ["kabupaten", "kecamatan"];
const CATATAN_MAKS = 5;

/** Needs of a year in one's kabupaten or kecamatan, the most frequent first; province and nation see no reports. */
export async function listKebutuhan(actor: Actor, tahun: number): Promise<Kebutuhan[]> {
	if (!KINDS.includes(actor.scope.kind)) return [];
	const tenant = actor.scope.tenant;
	const rows = await readInScope(
		actor.scope,
		(tx) => tx.$queryRaw<Row[]>`
			with kembali as (
				select b.key as kode, b.value as catatan, row_number() over (partition by b.key order by t.at desc, t.id desc) as ke
				from laporan_tinjauan t, jsonb_each_text(coalesce(t.catatan -> 'bagian', '{}')) b
				where t.kabupaten_code = ${tenant}::smallint and t.tindakan = 'KEMBALIKAN' and b.value <> ''
					and t.bulan between make_date(${tahun}::int, 1, 1) and make_date(${tahun}::int, 12, 31))
			select 'laporan' as sumber, kode, count(*)::int as jumlah, array_agg(catatan order by ke) filter (where ke <= ${CATATAN_MAKS}) as catatan from kembali group by kode
			union all
			select 'pengaduan', kategori, count(*)::int, '{}' from pengaduan
			where kabupaten_code = ${tenant}::smallint and not rahasia and diterima_on between make_date(${tahun}::int, 1, 1) and make_date(${tahun}::int, 12, 31)
			group by kategori
			order by 3 desc, 1, 2`,
	);
	return rows.map((row) => ({ ...row, topik: topikDari(row.kode) }));
}

export type CalonPeserta = { kabupaten: number; sdmId: string; nama: string; letak: string };
const CALON_MAKS = 600;

/** Who is on duty in a kabupaten and not yet on the list of a training, by name. */
export async function listCalon(
	actor: Actor,
	{ wilayah, id }: { wilayah: string; id: string },
	kabupaten: string,
): Promise<CalonPeserta[]> {
	const today: Tanggal = tanggalOf(actor.scope.now(), actor.zona);
	return readInScope(
		actor.scope,
		(tx) => tx.$queryRaw<CalonPeserta[]>`
			select t.kabupaten_code::int as kabupaten, s.id as "sdmId", s.nama, coalesce(string_agg(distinct w.name, ', '), '') as letak
			from penugasan t join sdm s on s.id = t.sdm_id left join wilayah w on w.code = t.kecamatan_code::text
			where t.kabupaten_code = ${Number(kabupaten)}::smallint and t.mulai <= ${today}::date and coalesce(t.selesai, 'infinity') >= ${today}::date
				and not exists (select from pelatihan_peserta o where o.wilayah_code = ${wilayah} and o.pelatihan_id = ${id}::uuid
					and o.kabupaten_code = t.kabupaten_code and o.sdm_id = t.sdm_id and o.batal_at is null)
			group by 1, 2, 3 order by s.nama, s.id limit ${CALON_MAKS}`,
	);
}

/** The kabupaten/kota from which a level may invite, of one province where the level is the nation. */
export async function listKabupatenUndangan(actor: Actor, wilayah: string): Promise<Tempat[]> {
	return readInScope(
		actor.scope,
		(tx) => tx.$queryRaw<Tempat[]>`
			select k.wilayah_code as code, w.name as nama from kabupaten k join wilayah w on w.code = k.wilayah_code
			where (${wilayah} = '0' or left(k.wilayah_code, ${wilayah.length}::int) = ${wilayah})
				and exists (select from petugas p where p.kabupaten_code = k.code) order by w.name, k.code`,
	);
}
