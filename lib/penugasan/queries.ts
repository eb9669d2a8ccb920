import { type Actor, can } from "../auth/actor";
import { readInScope } from "../db";
import { newId } from "../db/ids";
import { paramTahun } from "../param/queries";
import { type Tanggal, tahunOf, tanggalOf } from "../time";
import type { PeranTugas } from "./rules";

/** A kecamatan and who works there today. */
export type KecamatanTugas = {
	code: number;
	nama: string;
	pendamping: number;
	supervisor: number;
	/** Active families. */
	keluarga: number;
	/** Active families whose pendamping is not on duty in this kecamatan. */
	tanpaPendamping: number;
};

/** One assignment and the caseload that goes with it in its kecamatan. */
export type PenugasanRow = {
	id: string;
	sdmId: string;
	nama: string;
	peran: PeranTugas;
	kecamatanCode: number;
	kecamatan: string;
	desa: string | null;
	kelompok: string | null;
	mulai: Tanggal;
	selesai: Tanggal | null;
	/** Active families and open groups of the person in that kecamatan; for a supervisor none. */
	keluarga: number;
	jumlahKelompok: number;
};

/** Bounds of a usual caseload, parameters of the year. */
export type Beban = { min: number; maks: number; kritis: number };

const KINDS = ["kabupaten", "kecamatan"];
const ROWS_MAX = 500;
const sees = (actor: Actor) => KINDS.includes(actor.scope.kind) && can(actor, "penugasan:read");

/** The kecamatan of the scope with those on duty, the families and those whom nobody accompanies. */
export async function listKecamatanTugas(actor: Actor): Promise<KecamatanTugas[]> {
	if (!sees(actor)) return [];
	const tenant = actor.scope.tenant;
	const mine = actor.scope.kind === "kecamatan" ? [...actor.scope.kecamatan] : null;
	const today = tanggalOf(actor.scope.now(), actor.zona);
	return readInScope(
		actor.scope,
		(tx) => tx.$queryRaw<KecamatanTugas[]>`
			with tugas as (select distinct kecamatan_code, peran, sdm_id from penugasan where kabupaten_code = ${tenant}::smallint
					and mulai <= ${today}::date and coalesce(selesai, 'infinity') >= ${today}::date),
				beban as (select k.kecamatan_code, count(*)::int as n, (count(*) filter (where t.sdm_id is null))::int as tanpa
					from kpm k left join tugas t on t.kecamatan_code = k.kecamatan_code and t.sdm_id = k.pendamping_id and t.peran = 'PENDAMPING'
					where k.kabupaten_code = ${tenant}::smallint and aktif(k.status) group by 1)
			select c.code, w.name as nama,
				(select count(*)::int from tugas t where t.kecamatan_code = c.code and t.peran = 'PENDAMPING') as pendamping,
				(select count(*)::int from tugas t where t.kecamatan_code = c.code and t.peran = 'SUPERVISOR') as supervisor,
				coalesce(b.n, 0) as keluarga, coalesce(b.tanpa, 0) as "tanpaPendamping"
			from kecamatan c join wilayah w on w.code = c.wilayah_code left join beban b on b.kecamatan_code = c.code
			where c.kabupaten_code = ${tenant}::smallint and (${mine}::int[] is null or c.code = any(${mine}::int[]))
			order by coalesce(b.n, 0) = 0 and not exists (select from tugas t where t.kecamatan_code = c.code), w.name`,
	);
}

/** The assignments of a kecamatan that hold today or are to begin; with `ended` also those that are over. */
export async function listPenugasan(
	actor: Actor,
	kecamatan: number,
	ended = false,
): Promise<PenugasanRow[]> {
	if (!sees(actor)) return [];
	const tenant = actor.scope.tenant;
	const today = tanggalOf(actor.scope.now(), actor.zona);
	return readInScope(
		actor.scope,
		(tx) => tx.$queryRaw<PenugasanRow[]>`
			select t.id, t.sdm_id as "sdmId", s.nama, t.peran, t.kecamatan_code as "kecamatanCode", w.name as kecamatan,
				d.name as desa, g.nama as kelompok, t.mulai::text, t.selesai::text,
				(select count(*)::int from kpm k where k.kabupaten_code = t.kabupaten_code and k.pendamping_id = t.sdm_id
					and k.kecamatan_code = t.kecamatan_code and aktif(k.status) and t.peran = 'PENDAMPING') as keluarga,
				(select count(*)::int from kelompok o where o.kabupaten_code = t.kabupaten_code and o.pendamping_id = t.sdm_id
					and o.kecamatan_code = t.kecamatan_code and o.selesai is null and t.peran = 'PENDAMPING') as "jumlahKelompok"
			from penugasan t join sdm s on s.id = t.sdm_id join wilayah w on w.code = t.kecamatan_code::text
			left join wilayah d on d.code = t.desa_code
			left join kelompok g on g.id = t.kelompok_id
			where t.kabupaten_code = ${tenant}::smallint and t.kecamatan_code = ${kecamatan}::int
				and (${ended} or coalesce(t.selesai, 'infinity') >= ${today}::date)
			order by t.peran desc, s.nama, t.mulai, t.id limit ${ROWS_MAX}`,
	);
}

/** One assignment, or null when it is not this account's to see. */
export async function findPenugasan(actor: Actor, id: string): Promise<PenugasanRow | null> {
	if (!sees(actor)) return null;
	const [found] = await readInScope(
		actor.scope,
		(tx) => tx.$queryRaw<{ kecamatan: number }[]>`
			select kecamatan_code as kecamatan from penugasan
			where kabupaten_code = ${actor.scope.tenant}::smallint and id = ${id}::uuid`,
	);
	const rows = found ? await listPenugasan(actor, found.kecamatan, true) : [];
	return rows.find((row) => row.id === id) ?? null;
}

/** What is a usual caseload this year. */
export async function findBeban(actor: Actor): Promise<Beban> {
	const today = tanggalOf(actor.scope.now(), actor.zona);
	const param = await readInScope(actor.scope, (tx) => paramTahun(tx, tahunOf(today)));
	return { min: param.bebanMin, maks: param.bebanMaks, kritis: param.bebanKritis };
}

/** The key of a new form, the key of a person who is new, and today. */
export function newPenugasan(actor: Actor): { id: string; sdmId: string; today: Tanggal } {
	const today = tanggalOf(actor.scope.now(), actor.zona);
	return { id: newId(), sdmId: newId(), today };
}
