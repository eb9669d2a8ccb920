import type { Reader } from "../db";
import type { JenisGraduasi, StatusGraduasi } from "../graduasi/rules";
import type { TujuanKunjungan } from "../kunjungan/rules";
import type { Tanggal } from "../time";
import type { StatusKpm } from "./rules";

/** What happened to a family, newest first. */
export type KpmRiwayat = {
	status: {
		at: Date;
		dari: StatusKpm | null;
		ke: StatusKpm;
		sebab: string;
		berlakuOn: Tanggal;
		oleh: string | null;
	}[];
	penempatan: {
		mulai: Tanggal;
		selesai: Tanggal | null;
		kecamatan: string;
		pendamping: string | null;
	}[];
	kunjungan: { id: string; visitedOn: Tanggal; tujuan: TujuanKunjungan; hasil: string }[];
	/** Sessions of its present group in the last twelve months with a place for it, and at how many it was. */
	kehadiran: { sesi: number; hadir: number; terakhir: Tanggal | null };
	graduasi: {
		id: string;
		jenis: JenisGraduasi;
		status: StatusGraduasi;
		usulanOn: Tanggal;
		effectiveOn: Tanggal | null;
	}[];
};

const VISITS = 10;

const readStatus = (tx: Reader, tenant: number, id: string) =>
	tx.$queryRaw<KpmRiwayat["status"]>`
		select h.at, h.dari, h.ke, h.sebab, h.berlaku_on::text as "berlakuOn", a.nama as oleh
		from kpm_status h left join akun a on a.id = h.akun_id
		where h.kabupaten_code = ${tenant}::smallint and h.kpm_id = ${id}::uuid order by h.at desc`;

const readPenempatan = (tx: Reader, tenant: number, id: string) =>
	tx.$queryRaw<KpmRiwayat["penempatan"]>`
		select p.mulai::text, p.selesai::text, w.name as kecamatan, s.nama as pendamping from kpm_penempatan p
		join wilayah w on w.code = p.kecamatan_code::text left join sdm s on s.id = p.pendamping_id
		where p.kabupaten_code = ${tenant}::smallint and p.kpm_id = ${id}::uuid order by p.mulai desc`;

const readKunjungan = (tx: Reader, tenant: number, id: string) =>
	tx.$queryRaw<KpmRiwayat["kunjungan"]>`
		select id, visited_on::text as "visitedOn", tujuan, hasil from kunjungan
		where kabupaten_code = ${tenant}::smallint and kpm_id = ${id}::uuid and cancelled_at is null
		order by visited_on desc, id desc limit ${VISITS}`;

const readGraduasi = (tx: Reader, tenant: number, id: string) =>
	tx.$queryRaw<KpmRiwayat["graduasi"]>`
		select id, jenis, status, usulan_on::text as "usulanOn", effective_on::text as "effectiveOn" from graduasi
		where kabupaten_code = ${tenant}::smallint and kpm_id = ${id}::uuid order by usulan_on desc, id desc`;

async function readKehadiran(tx: Reader, tenant: number, id: string, today: Tanggal) {
	const [row] = await tx.$queryRaw<[KpmRiwayat["kehadiran"]]>`
		select count(*)::int as sesi, count(*) filter (where x.tanda in ('H', 'W'))::int as hadir,
			(max(x.held_on) filter (where x.tanda in ('H', 'W')))::text as terakhir
		from (select s.held_on, substr(s.absen, array_position(r.kpm_ids, k.id), 1) as tanda
			from kpm k join sesi_p2k2 s on s.kabupaten_code = k.kabupaten_code and s.kelompok_id = k.kelompok_id
			join roster r on r.kabupaten_code = s.kabupaten_code and r.id = s.roster_id
			where k.kabupaten_code = ${tenant}::smallint and k.id = ${id}::uuid and s.cancelled_at is null
				and s.held_on > ${today}::date - interval '1 year' and array_position(r.kpm_ids, k.id) is not null) x`;
	return row;
}

/** The history of a family within the scope of the transaction. */
export async function readRiwayat(
	tx: Reader,
	tenant: number,
	id: string,
	today: Tanggal,
): Promise<KpmRiwayat> {
	return {
		status: await readStatus(tx, tenant, id),
		penempatan: await readPenempatan(tx, tenant, id),
		kunjungan: await readKunjungan(tx, tenant, id),
		kehadiran: await readKehadiran(tx, tenant, id, today),
		graduasi: await readGraduasi(tx, tenant, id),
	};
}
