import { writeAudit } from "../audit";
import type { Actor } from "../auth/actor";
import { inScope, type Reader } from "../db";
import type { StatusLaporan } from "../laporan/rules";
import {
	type Bulan,
	bulanOf,
	firstDay,
	kuartalStart,
	reportingBulan,
	type Tanggal,
	tanggalOf,
} from "../time";
import type { IsiLaporan } from "./rules";

/** A report of the month on the first page. */
export type LaporanKartu = IsiLaporan & { bulan: Bulan; status: StatusLaporan; batas: Date };

export type SaranKunjungan = {
	kpmId: string;
	nama: string;
	desa: string | null;
	calon: boolean;
	terakhir: Tanggal | null;
};

export type TindakLanjutBaris = {
	id: string;
	uraian: string;
	dueOn: Tanggal;
	/** The level that has to do it. */
	wilayah: string;
	/** The meeting that asked for it. */
	rapat: string | null;
};

export type HariIni = {
	today: Tanggal;
	bulan: Bulan;
	kecamatan: string[];
	/** The report that is worked on now: the oldest unsent one of this month and the last; null before the month opens. */
	laporan: LaporanKartu | null;
	/** Months whose report came back. */
	dikembalikan: Bulan[];
	kunjungan: { saran: SaranKunjungan[]; belum: number };
	tindakLanjut: TindakLanjutBaris[];
};

const SARAN_MAKS = 4;
const TINDAK_LANJUT_MAKS = 5;
const HARI_MENDEKAT = 14;

type Own = { tx: Reader; tenant: number; sdmId: string };

async function workedOn({ tx, tenant, sdmId }: Own, from: Bulan, to: Bulan) {
	const rows = await tx.$queryRaw<LaporanKartu[]>`
		select to_char(l.bulan, 'YYYY-MM') as bulan, l.status, l.batas, trim(l.kendala) <> '' as kendala,
			coalesce(b.kelompok, 0)::int as kelompok, coalesce(b.bertemu, 0)::int as bertemu, coalesce(p.kunjungan, 0)::int as kunjungan, coalesce(p.kegiatan, 0)::int as kegiatan
		from laporan l
		left join lateral (select count(*) as kelompok, count(*) filter (where k.sesi > 0) as bertemu from kelompok_bulan k
			where k.kabupaten_code = l.kabupaten_code and k.pendamping_id = l.pendamping_id and k.bulan = l.bulan) b on true
		left join lateral (select sum(m.kunjungan) as kunjungan, sum(m.kegiatan) as kegiatan from pendamping_bulan m
			where m.kabupaten_code = l.kabupaten_code and m.pendamping_id = l.pendamping_id and m.bulan = l.bulan) p on true
		where l.kabupaten_code = ${tenant}::smallint and l.pendamping_id = ${sdmId}::uuid
			and l.bulan between ${firstDay(from)}::date and ${firstDay(to)}::date
		order by l.status not in ('DRAF', 'DIKEMBALIKAN'), l.bulan`;
	return rows[0] ?? null;
}

async function returned({ tx, tenant, sdmId }: Own): Promise<Bulan[]> {
	const rows = await tx.$queryRaw<{ bulan: Bulan }[]>`
		select to_char(bulan, 'YYYY-MM') as bulan from laporan
		where kabupaten_code = ${tenant}::smallint and pendamping_id = ${sdmId}::uuid and status = 'DIKEMBALIKAN' order by bulan`;
	return rows.map(({ bulan }) => bulan);
}

/** Families to visit next: candidates for graduation, then whoever has waited longest, not yet seen this quarter. */
async function suggestVisits({ tx, tenant, sdmId }: Own, kuartal: Tanggal) {
	const rows = await tx.$queryRaw<(SaranKunjungan & { belum: number })[]>`
		select k.id as "kpmId", k.nama_pengurus as nama, d.name as desa, k.status = 'CALON_GRADUASI' as calon, v.terakhir::text as terakhir,
			(count(*) over ())::int as belum
		from kpm k
		left join wilayah d on d.code = k.desa_code
		left join lateral (select max(c.visited_on) as terakhir from kunjungan c
			where c.kabupaten_code = k.kabupaten_code and c.kpm_id = k.id and c.cancelled_at is null) v on true
		where k.kabupaten_code = ${tenant}::smallint and k.pendamping_id = ${sdmId}::uuid and aktif(k.status)
			and coalesce(v.terakhir, '-infinity') < ${kuartal}::date
		order by k.status = 'CALON_GRADUASI' desc, v.terakhir nulls first, k.nama_pengurus, k.id limit ${SARAN_MAKS}`;
	return { saran: rows.map(({ belum: _belum, ...row }) => row), belum: rows[0]?.belum ?? 0 };
}

function dueActions({ tx }: Own, kecamatan: readonly number[], today: Tanggal) {
	return tx.$queryRaw<TindakLanjutBaris[]>`
		select t.id, t.uraian, t.due_on::text as "dueOn", t.wilayah_code as wilayah, r.judul as rapat
		from tindak_lanjut t
		left join rapat r on r.wilayah_code = t.rapat_wilayah_code and r.id = t.rapat_id
		where (t.kecamatan_code = any(${[...kecamatan]}::int[]) or t.penanggung_akun = lingkup_akun()) and t.done_on is null and t.batal_at is null
			and t.due_on <= ${today}::date + ${HARI_MENDEKAT}::int
		order by t.due_on, t.id limit ${TINDAK_LANJUT_MAKS}`;
}

async function kecamatanNames({ tx }: Own, kecamatan: readonly number[]): Promise<string[]> {
	const rows = await tx.$queryRaw<{ name: string }[]>`
		select name from wilayah where code = any(${kecamatan.map(String)}::text[]) order by name`;
	return rows.map(({ name }) => name);
}

/** What a pendamping finds on the first page; null for everybody else. Names of families go to the audit log. */
export async function getHariIni(actor: Actor): Promise<HariIni | null> {
	const { scope, zona, sdmId } = actor;
	if (scope.kind !== "pendamping" || !sdmId) return null;
	const now = scope.now();
	const today = tanggalOf(now, zona);
	const bulan = bulanOf(now, zona);
	return inScope(scope, async (tx) => {
		const own = { tx, tenant: scope.tenant, sdmId };
		const kunjungan = await suggestVisits(own, firstDay(kuartalStart(bulan)));
		if (kunjungan.saran.length) {
			const baris = kunjungan.saran.length;
			await writeAudit(tx, scope, { action: "kpm.daftar", entity: "hari-ini", diff: { baris } });
		}
		return {
			today,
			bulan,
			kecamatan: await kecamatanNames(own, scope.kecamatan),
			laporan: await workedOn(own, reportingBulan(now, zona), bulan),
			dikembalikan: await returned(own),
			kunjungan,
			tindakLanjut: await dueActions(own, scope.kecamatan, today),
		};
	});
}
