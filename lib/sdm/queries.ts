import type { Actor } from "../auth/actor";
import { type Reader, readInScope } from "../db";
import { Prisma } from "../db/generated/client";
import type { PeranTugas, StatusKerja } from "../penugasan/rules";
import { type Tanggal, tanggalOf } from "../time";
import type { SaringSdm } from "./schema";

const HALAMAN = 50;
const CARI_MIN = 3;

/** Somebody who works in one's kabupaten. */
export type SdmBaris = {
	sdmId: string;
	nama: string;
	jabatan: string;
	statusKerja: StatusKerja;
	kecamatan: string | null;
	/** What they are on duty as today; empty when they are not. */
	tugas: PeranTugas[];
	keluarga: number;
};

/** A supervisor's people are those whose report counts in the own kecamatan, and the supervisor. */
function lingkupSql(actor: Actor): Prisma.Sql {
	if (actor.scope.kind === "kabupaten") return Prisma.sql`true`;
	return Prisma.sql`(p.kecamatan_code = any(${[...actor.scope.kecamatan]}::int[]) or p.sdm_id = ${actor.sdmId}::uuid)`;
}

/** In a kabupaten names are found through an index, inside a function that holds the scope. */
function cariSql(actor: Actor, cari: string): Prisma.Sql {
	if (cari.length < CARI_MIN || cari.includes("\u0000")) return Prisma.sql`true`;
	return actor.scope.kind === "kabupaten"
		? Prisma.sql`p.sdm_id in (select c.sdm_id from cari_petugas(${cari}) c)`
		: Prisma.sql`s.nama ilike pola(${cari})`;
}

/** The people of one's kabupaten or kecamatan by name, fifty a page; none above and below. */
export async function listSdm(
	actor: Actor,
	{ cari, setelah }: SaringSdm,
): Promise<{ baris: SdmBaris[]; berikut: string | null }> {
	if (actor.scope.kind !== "kabupaten" && actor.scope.kind !== "kecamatan")
		return { baris: [], berikut: null };
	const today = tanggalOf(actor.scope.now(), actor.zona);
	const cut = setelah?.lastIndexOf("_") ?? -1;
	const after =
		setelah && cut > 0
			? Prisma.sql`(s.nama, s.id::text) > (${setelah.slice(0, cut)}, ${setelah.slice(cut + 1)})`
			: Prisma.sql`true`;
	const rows = await readInScope(
		actor.scope,
		(tx) => tx.$queryRaw<SdmBaris[]>`
			select s.id as "sdmId", s.nama, s.jabatan, s.status_kerja as "statusKerja", w.name as kecamatan,
				array(select distinct t.peran from penugasan t where t.kabupaten_code = p.kabupaten_code and t.sdm_id = p.sdm_id
					and t.mulai <= ${today}::date and coalesce(t.selesai, 'infinity') >= ${today}::date order by 1) as tugas,
				(select count(*)::int from kpm k where k.kabupaten_code = p.kabupaten_code and k.pendamping_id = p.sdm_id and aktif(k.status)) as keluarga
			from petugas p join sdm s on s.id = p.sdm_id left join wilayah w on w.code = p.kecamatan_code::text
			where p.kabupaten_code = ${actor.scope.tenant}::smallint and ${lingkupSql(actor)} and ${cariSql(actor, cari)} and ${after}
			order by s.nama, s.id::text limit ${HALAMAN + 1}`,
	);
	const baris = rows.slice(0, HALAMAN);
	const last = rows.length > baris.length ? baris.at(-1) : undefined;
	return { baris, berikut: last ? `${last.nama}_${last.sdmId}` : null };
}

/** Employment as it is on file. No account number is kept. */
export type ProfilSdm = {
	id: string;
	nama: string;
	nip: string | null;
	jabatan: string;
	statusKerja: StatusKerja;
	skNo: string;
	tmt: Tanggal | null;
	pendidikan: string;
	noHp: string;
	email: string;
};

export type TugasSdm = {
	id: string;
	peran: PeranTugas;
	kecamatan: string;
	desa: string | null;
	mulai: Tanggal;
	selesai: Tanggal | null;
};

const PROFIL = Prisma.sql`s.id, s.nama, s.nip, s.jabatan, s.status_kerja as "statusKerja", s.sk_no as "skNo", s.tmt::text, s.pendidikan, s.no_hp as "noHp", s.email`;

async function readProfil(tx: Reader, actor: Actor, sdmId: string): Promise<ProfilSdm | null> {
	const { kind } = actor.scope;
	if (kind === "pendamping" || sdmId === actor.sdmId) {
		const [own] = await tx.$queryRaw<
			ProfilSdm[]
		>`select ${PROFIL} from profil_saya() s where s.id = ${sdmId}::uuid`;
		return own ?? null;
	}
	if (kind !== "kabupaten" && kind !== "kecamatan") return null;
	const [row] = await tx.$queryRaw<ProfilSdm[]>`
		select ${PROFIL} from petugas p join sdm s on s.id = p.sdm_id
		where p.kabupaten_code = ${actor.scope.tenant}::smallint and p.sdm_id = ${sdmId}::uuid and ${lingkupSql(actor)}`;
	return row ?? null;
}

/** Somebody's employment and assignments; oneself, one's team, or anybody of one's kabupaten; else null. */
export async function findSdm(
	actor: Actor,
	sdmId: string,
): Promise<{ profil: ProfilSdm; tugas: TugasSdm[] } | null> {
	return readInScope(actor.scope, async (tx) => {
		const profil = await readProfil(tx, actor, sdmId);
		if (!profil) return null;
		const tugas = await tx.$queryRaw<TugasSdm[]>`
			select t.id, t.peran, w.name as kecamatan, d.name as desa, t.mulai::text, t.selesai::text from penugasan t
				join wilayah w on w.code = t.kecamatan_code::text left join wilayah d on d.code = t.desa_code
			where t.kabupaten_code = ${actor.scope.tenant}::smallint and t.sdm_id = ${sdmId}::uuid order by t.mulai desc, t.id`;
		return { profil, tugas };
	});
}

/** A caseload that nobody on duty accompanies. */
export type Kekosongan = {
	kecamatan: number;
	nama: string;
	/** Whom the families still name. */
	sdmId: string;
	petugas: string;
	/** The last day of that person's assignment there; null when there never was one. */
	sejak: Tanggal | null;
	keluarga: number;
};

/** Active families whose pendamping is not on duty in their kecamatan, by that person, the most families first. */
export async function listKekosongan(actor: Actor): Promise<Kekosongan[]> {
	if (actor.scope.kind !== "kabupaten" && actor.scope.kind !== "kecamatan") return [];
	const today = tanggalOf(actor.scope.now(), actor.zona);
	return readInScope(
		actor.scope,
		(tx) => tx.$queryRaw<Kekosongan[]>`
			with tugas as (select kecamatan_code, sdm_id, bool_or(mulai <= ${today}::date and coalesce(selesai, 'infinity') >= ${today}::date) as kini, max(selesai) as akhir
				from penugasan where kabupaten_code = ${actor.scope.tenant}::smallint and peran = 'PENDAMPING' group by 1, 2)
			select k.kecamatan_code as kecamatan, w.name as nama, k.pendamping_id as "sdmId", s.nama as petugas, max(t.akhir)::text as sejak, count(*)::int as keluarga
			from kpm k join wilayah w on w.code = k.kecamatan_code::text join sdm s on s.id = k.pendamping_id
				left join tugas t on t.kecamatan_code = k.kecamatan_code and t.sdm_id = k.pendamping_id
			where k.kabupaten_code = ${actor.scope.tenant}::smallint and aktif(k.status) and t.kini is not true
			group by 1, 2, 3, 4 order by 6 desc, 2, 4`,
	);
}
