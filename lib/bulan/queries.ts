import type { Actor } from "../auth/actor";
import { type Reader, readInScope } from "../db";
import { seesFieldWork } from "../kegiatan/daftar";
import type { StatusLaporan } from "../laporan/rules";
import { type Bulan, firstDay } from "../time";
import type { KeadaanBulan } from "./rules";

export type BulanKabupaten = {
	ditutupAt: Date | null;
	/** Why it was opened again; empty otherwise. */
	alasan: string;
	zona: string;
};

/** A month of a kabupaten; null when it has not been opened. */
export async function findBulan(
	tx: Reader,
	kabupaten: number,
	bulan: Bulan,
): Promise<BulanKabupaten | null> {
	const [row] = await tx.$queryRaw<BulanKabupaten[]>`
		select b.ditutup_at as "ditutupAt", b.alasan, k.zona from bulan_kabupaten b join kabupaten k on k.code = b.kabupaten_code
		where b.kabupaten_code = ${kabupaten}::smallint and b.bulan = ${firstDay(bulan)}::date`;
	return row ?? null;
}

/** How many reports of a month stand where. */
export async function countKeadaan(
	tx: Reader,
	kabupaten: number,
	bulan: Bulan,
): Promise<KeadaanBulan> {
	const [row] = await tx.$queryRaw<KeadaanBulan[]>`
		select count(*) filter (where status in ('DIAJUKAN', 'DIVERIFIKASI', 'DISETUJUI'))::int as menunggu, count(*) filter (where status in ('DITERIMA', 'TERKUNCI'))::int as siap,
			count(*) filter (where status in ('DRAF', 'DIKEMBALIKAN'))::int as "tidakMasuk", count(*) filter (where status = 'DIKECUALIKAN')::int as dikecualikan
		from laporan where kabupaten_code = ${kabupaten}::smallint and bulan = ${firstDay(bulan)}::date`;
	return row ?? { menunggu: 0, siap: 0, tidakMasuk: 0, dikecualikan: 0 };
}

/** The reports of a month in one status, with the version by which they are moved. */
export async function listVersi(
	tx: Reader,
	kabupaten: number,
	bulan: Bulan,
	status: StatusLaporan,
): Promise<{ pendampingId: string; version: number; aturan: [] }[]> {
	const rows = await tx.$queryRaw<{ pendampingId: string; version: number }[]>`
		select pendamping_id as "pendampingId", version from laporan where kabupaten_code = ${kabupaten}::smallint and bulan = ${firstDay(bulan)}::date and status = ${status}`;
	return rows.map((row) => ({ ...row, aturan: [] }));
}

export type TerbukaLaporan = {
	pendampingId: string;
	nama: string;
	kecamatan: string;
	status: StatusLaporan;
};

const OPEN_MAX = 500;

export type Penutupan = BulanKabupaten & {
	keadaan: KeadaanBulan;
	/** Reports that are not received: those that wait, and those that never came. */
	terbuka: TerbukaLaporan[];
	now: Date;
};

/** What there is to know before a month is closed; null when it has not been opened. */
export function getPenutupan(actor: Actor, bulan: Bulan): Promise<Penutupan | null> {
	if (!seesFieldWork(actor.scope.kind)) return Promise.resolve(null);
	const kabupaten = actor.scope.tenant;
	return readInScope(actor.scope, async (tx) => {
		const month = await findBulan(tx, kabupaten, bulan);
		if (!month) return null;
		const terbuka = await tx.$queryRaw<TerbukaLaporan[]>`
			select l.pendamping_id as "pendampingId", coalesce(s.nama, '') as nama, w.name as kecamatan, l.status
			from laporan l left join sdm s on s.id = l.pendamping_id join wilayah w on w.code = l.kecamatan_code::text
			where l.kabupaten_code = ${kabupaten}::smallint and l.bulan = ${firstDay(bulan)}::date and l.status not in ('DITERIMA', 'TERKUNCI', 'DIKECUALIKAN')
			order by l.kecamatan_code, s.nama, l.pendamping_id limit ${OPEN_MAX}::int`;
		const keadaan = await countKeadaan(tx, kabupaten, bulan);
		return { ...month, keadaan, terbuka, now: actor.scope.now() };
	});
}
