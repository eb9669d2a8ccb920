import type { Actor } from "../auth/actor";
import { readInScope } from "../db";
import { Prisma } from "../db/generated/client";
import { newId } from "../db/ids";
import { type Tanggal, tahunOf, tanggalOf } from "../time";
import type { BuktiGraduasi, JenisCuti } from "./rules";

/** A leave; why is for the office and for whom it is about. */
export type Cuti = {
	id: string;
	sdmId: string;
	nama: string;
	mulai: Tanggal;
	selesai: Tanggal;
	jenis: JenisCuti | null;
	keterangan: string;
};

const CUTI_MAKS = 200;

/** Leave that is not called off: of one person, or all that has not ended; a supervisor reads when, not why. */
export async function listCuti(actor: Actor, sdmId: string | null): Promise<Cuti[]> {
	if (!["kabupaten", "kecamatan", "pendamping"].includes(actor.scope.kind)) return [];
	const today = tanggalOf(actor.scope.now(), actor.zona);
	const why =
		actor.scope.kind === "kecamatan"
			? Prisma.sql`null as jenis, '' as keterangan`
			: Prisma.sql`c.jenis, c.keterangan`;
	const which = sdmId
		? Prisma.sql`c.sdm_id = ${sdmId}::uuid`
		: Prisma.sql`c.selesai >= ${today}::date`;
	return readInScope(
		actor.scope,
		(tx) => tx.$queryRaw<Cuti[]>`
			select c.id, c.sdm_id as "sdmId", s.nama, c.mulai::text, c.selesai::text, ${why} from sdm_cuti c join sdm s on s.id = c.sdm_id
			where c.kabupaten_code = ${actor.scope.tenant}::smallint and c.batal_at is null and ${which} order by c.mulai desc, s.nama, c.id limit ${CUTI_MAKS}`,
	);
}

/** An award, with what it rests on where it can be counted. */
export type Penghargaan = {
	id: string;
	judul: string;
	pemberi: string;
	tanggal: Tanggal;
	uraian: string;
	/** Graduations of the year with their evidence; null for whoever does not see the cases. */
	bukti: BuktiGraduasi | null;
};

/** The awards of somebody, the newest first; for the office beside them how complete the evidence of that year's graduations is. */
export async function listPenghargaan(actor: Actor, sdmId: string): Promise<Penghargaan[]> {
	if (!["kabupaten", "kecamatan", "pendamping"].includes(actor.scope.kind)) return [];
	const tenant = actor.scope.tenant;
	return readInScope(actor.scope, async (tx) => {
		const rows = await tx.$queryRaw<Omit<Penghargaan, "bukti">[]>`
			select id, judul, pemberi, tanggal::text, uraian from sdm_penghargaan
			where kabupaten_code = ${tenant}::smallint and sdm_id = ${sdmId}::uuid and batal_at is null order by tanggal desc, id limit 50`;
		if (actor.scope.kind !== "kabupaten" || rows.length === 0)
			return rows.map((row) => ({ ...row, bukti: null }));
		const years = await tx.$queryRaw<({ tahun: number } & BuktiGraduasi)[]>`
			select r.tahun::int, r.graduasi, r.basis,
				(select count(*)::int from graduasi g where g.kabupaten_code = r.kabupaten_code and g.pendamping_id = r.pendamping_id and extract(year from g.effective_on) = r.tahun) as kasus,
				(select count(*)::int from graduasi g where g.kabupaten_code = r.kabupaten_code and g.pendamping_id = r.pendamping_id and extract(year from g.effective_on) = r.tahun and g.bukti <> '' and cardinality(g.alasan) > 0) as lengkap
			from peringkat_tahun r where r.kabupaten_code = ${tenant}::smallint and r.pendamping_id = ${sdmId}::uuid`;
		return rows.map((row) => {
			const year = years.find(({ tahun }) => tahun === tahunOf(row.tanggal));
			return { ...row, bukti: year ?? null };
		});
	});
}

/** What the forms on a profile need. */
export async function bahanSdm(actor: Actor): Promise<{ idBaru: string; today: Tanggal }> {
	return { idBaru: newId(), today: tanggalOf(actor.scope.now(), actor.zona) };
}
