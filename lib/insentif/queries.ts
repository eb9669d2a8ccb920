import type { Actor } from "../auth/actor";
import { type Reader, readInScope } from "../db";
import { newId } from "../db/ids";
import { type Bulan, bulanOf, firstDay, lastDay, type Tanggal, tahunOf, tanggalOf } from "../time";
import {
	type BarisBayar,
	bulanProgram,
	hitungDaftar,
	type JenisInsentif,
	jumlahDaftar,
	type Orang,
	type Proyeksi,
	proyeksi,
	type SumberInsentif,
	type Syarat,
} from "./rules";

export type Insentif = Syarat & {
	id: string;
	kabupaten: number;
	wilayah: string;
	provinsi: string;
	nama: string;
	jenis: JenisInsentif;
	sumber: SumberInsentif;
	tahun: number;
	bulanMulai: number;
	bulanSelesai: number;
	skNo: string;
	skTanggal: Tanggal;
	pagu: number | null;
	version: number;
};

const NEAR = ["kabupaten", "kecamatan", "pendamping"];
const isNear = (actor: Actor) => NEAR.includes(actor.scope.kind);

/** A programme of this kabupaten; null when there is none by that id. */
export async function readInsentif(
	tx: Reader,
	tenant: number,
	id: string,
): Promise<Insentif | null> {
	const [row] = await tx.$queryRaw<Insentif[]>`
		select i.id, i.kabupaten_code::int as kabupaten, w.name as wilayah, a.name as provinsi, i.nama, i.jenis, i.sumber, i.tahun::int, i.bulan_mulai::int as "bulanMulai", i.bulan_selesai::int as "bulanSelesai",
			i.nominal, i.sk_no as "skNo", i.sk_tanggal::text as "skTanggal", i.peran, i.hari_min::int as "hariMin", i.syarat_laporan as "syaratLaporan", i.cuti_menggugurkan as "cutiMenggugurkan", i.pagu::float8 as pagu, i.version
		from insentif i join wilayah w on w.code = i.kabupaten_code::text join wilayah a on a.code = w.parent_code where i.kabupaten_code = ${tenant}::smallint and i.id = ${id}::uuid`;
	return row ?? null;
}

/** Everybody who held an assignment in a month, with leave and report: what the list is computed from. */
export async function readOrang(tx: Reader, tenant: number, bulan: Bulan): Promise<Orang[]> {
	const [first, last] = [firstDay(bulan), lastDay(bulan)];
	return tx.$queryRaw<Orang[]>`
		select s.id as "sdmId", s.nama, p.kecamatan_code as kecamatan, s.status_kerja as "statusKerja",
			(select jsonb_agg(jsonb_build_object('peran', t.peran, 'mulai', t.mulai, 'selesai', t.selesai)) from penugasan t
				where t.kabupaten_code = p.kabupaten_code and t.sdm_id = p.sdm_id and t.mulai <= ${last}::date and coalesce(t.selesai, 'infinity') >= ${first}::date) as tugas,
			coalesce((select jsonb_agg(jsonb_build_object('mulai', c.mulai, 'selesai', c.selesai)) from sdm_cuti c
				where c.kabupaten_code = p.kabupaten_code and c.sdm_id = p.sdm_id and c.batal_at is null and c.mulai <= ${last}::date and c.selesai >= ${first}::date), '[]') as cuti,
			(select l.first_submitted_at is not null from laporan l where l.kabupaten_code = p.kabupaten_code and l.pendamping_id = p.sdm_id and l.bulan = ${first}::date and l.status <> 'DIKECUALIKAN') as laporan
		from petugas p join sdm s on s.id = p.sdm_id
		where p.kabupaten_code = ${tenant}::smallint and exists (select from penugasan t
			where t.kabupaten_code = p.kabupaten_code and t.sdm_id = p.sdm_id and t.mulai <= ${last}::date and coalesce(t.selesai, 'infinity') >= ${first}::date)
		order by s.nama, s.id`;
}

export type DaftarBulan = {
	bulan: Bulan;
	orang: number;
	rupiah: number;
	terbitAt: Date;
	dokumenId: string | null;
	dibayarOn: Tanggal | null;
	bukti: string;
	version: number;
};

/** The lists of a programme that were issued, by month. */
export function readDaftar(tx: Reader, tenant: number, id: string): Promise<DaftarBulan[]> {
	return tx.$queryRaw<DaftarBulan[]>`
		select to_char(bulan, 'YYYY-MM') as bulan, jumlah_orang as orang, jumlah_rupiah::float8 as rupiah, terbit_at as "terbitAt", dokumen_id as "dokumenId", dibayar_on::text as "dibayarOn", bukti, version
		from insentif_daftar where kabupaten_code = ${tenant}::smallint and insentif_id = ${id}::uuid order by bulan`;
}

export type InsentifBaris = Pick<
	Insentif,
	"id" | "nama" | "jenis" | "sumber" | "nominal" | "skNo" | "wilayah"
> & {
	bulan: number;
	terbit: number;
	dibayar: number;
	rupiah: number;
};

const PROGRAM_MAKS = 600;

/** The programmes of a year in one's kabupaten, or of the nation, with what was issued and paid. */
export async function listInsentif(actor: Actor, tahun: number | null): Promise<InsentifBaris[]> {
	const year = tahun ?? tahunOf(tanggalOf(actor.scope.now(), actor.zona));
	return readInScope(
		actor.scope,
		(tx) => tx.$queryRaw<InsentifBaris[]>`
			select i.id, w.name as wilayah, i.nama, i.jenis, i.sumber, i.nominal, i.sk_no as "skNo", (i.bulan_selesai - i.bulan_mulai + 1)::int as bulan,
				count(d.bulan)::int as terbit, count(d.dibayar_on)::int as dibayar, coalesce(sum(d.jumlah_rupiah), 0)::float8 as rupiah
			from insentif i join wilayah w on w.code = i.kabupaten_code::text
				left join insentif_daftar d on d.kabupaten_code = i.kabupaten_code and d.insentif_id = i.id
			where i.tahun = ${year}::smallint group by i.kabupaten_code, i.id, w.name order by w.name, i.nama, i.id limit ${PROGRAM_MAKS}`,
	);
}

export type InsentifPenuh = {
	program: Insentif;
	bulan: { bulan: Bulan; daftar: DaftarBulan | null }[];
	/** What this month would pay, and what the year costs. */
	orangKini: number;
	proyeksi: Proyeksi;
	kini: Bulan;
};

/** A programme with its months and its budget; null for whoever does not work in its kabupaten's office. */
export async function findInsentif(actor: Actor, id: string): Promise<InsentifPenuh | null> {
	if (actor.scope.kind !== "kabupaten") return null;
	const tenant = actor.scope.tenant;
	const kini = bulanOf(actor.scope.now(), actor.zona);
	return readInScope(actor.scope, async (tx) => {
		const program = await readInsentif(tx, tenant, id);
		if (!program) return null;
		const lists = await readDaftar(tx, tenant, id);
		const months = bulanProgram(program.tahun, program.bulanMulai, program.bulanSelesai).map(
			(bulan) => ({ bulan, daftar: lists.find((one) => one.bulan === bulan) ?? null }),
		);
		const acuan = months.find(({ bulan }) => bulan >= kini)?.bulan ?? months.at(-1)?.bulan ?? kini;
		const lines = hitungDaftar(await readOrang(tx, tenant, acuan), acuan, {
			...program,
			syaratLaporan: false,
		});
		const { orang } = jumlahDaftar(lines);
		const left = months.filter(({ daftar }) => !daftar).length;
		const { nominal, pagu } = program;
		return {
			...{ program, bulan: months, orangKini: orang, kini },
			proyeksi: proyeksi(lists, left, { orang, nominal, pagu }),
		};
	});
}

export type LembarBayar = {
	program: Insentif;
	bulan: Bulan;
	/** Null while the list is only computed. */
	daftar: DaftarBulan | null;
	baris: (BarisBayar & { letak: string | null })[];
};

/** The lines of a month as frozen when it was issued, else as the rule computes them now. */
export async function readLembar(
	tx: Reader,
	tenant: number,
	id: string,
	bulan: Bulan,
): Promise<LembarBayar | null> {
	const program = await readInsentif(tx, tenant, id);
	if (!program || !bulan.startsWith(String(program.tahun))) return null;
	const daftar = (await readDaftar(tx, tenant, id)).find((one) => one.bulan === bulan) ?? null;
	const lines = daftar
		? await tx.$queryRaw<BarisBayar[]>`
			select sdm_id as "sdmId", nama, kecamatan_code as kecamatan, nominal, alasan from insentif_bayar
			where kabupaten_code = ${tenant}::smallint and insentif_id = ${id}::uuid and bulan = ${firstDay(bulan)}::date order by nama, sdm_id`
		: hitungDaftar(await readOrang(tx, tenant, bulan), bulan, program);
	const names = await tx.$queryRaw<{ code: number; nama: string }[]>`
		select kecamatan_code as code, name as nama from wilayah where parent_code = ${String(tenant)}`;
	const letak = new Map(names.map(({ code, nama }) => [code, nama]));
	const baris = lines.map((row) => ({
		...row,
		letak: row.kecamatan === null ? null : (letak.get(row.kecamatan) ?? null),
	}));
	return { program, bulan, daftar, baris };
}

/** A month of a programme for its office: computed, or as it was issued. */
export async function findLembar(
	actor: Actor,
	{ id, bulan }: { id: string; bulan: Bulan },
): Promise<LembarBayar | null> {
	if (actor.scope.kind !== "kabupaten") return null;
	return readInScope(actor.scope, (tx) => readLembar(tx, actor.scope.tenant, id, bulan));
}

export type BayarSaya = {
	insentifId: string;
	bulan: Bulan;
	nama: string;
	nominal: number;
	alasan: string;
	dibayarOn: Tanggal | null;
};

/** What somebody was paid, the newest month first. */
export async function listBayar(actor: Actor, sdmId: string): Promise<BayarSaya[]> {
	if (!isNear(actor)) return [];
	return readInScope(
		actor.scope,
		(tx) => tx.$queryRaw<BayarSaya[]>`
			select b.insentif_id as "insentifId", to_char(b.bulan, 'YYYY-MM') as bulan, i.nama, b.nominal, b.alasan, d.dibayar_on::text as "dibayarOn"
			from insentif_bayar b join insentif i on i.kabupaten_code = b.kabupaten_code and i.id = b.insentif_id
				join insentif_daftar d on d.kabupaten_code = b.kabupaten_code and d.insentif_id = b.insentif_id and d.bulan = b.bulan
			where b.kabupaten_code = ${actor.scope.tenant}::smallint and b.sdm_id = ${sdmId}::uuid order by b.bulan desc, i.nama limit 120`,
	);
}

/** What the form of a programme starts from. */
export async function bahanInsentif(actor: Actor): Promise<{ idBaru: string; today: Tanggal }> {
	return { idBaru: newId(), today: tanggalOf(actor.scope.now(), actor.zona) };
}
