import type { Actor } from "../auth/actor";
import type { Reader, Tx } from "../db";
import { newId } from "../db/ids";
import { conflict, missing, type Outcome, ok } from "../outcome";
import { tanggalOf } from "../time";

/** The families of a group in their fixed order: what an attendance is written against. */
export type Roster = {
	id: string;
	kelompokId: string;
	kecamatanCode: number;
	pendampingId: string;
	/** Place by place, as the letters of an attendance. */
	kpm: { id: string; nama: string }[];
};

type Place = { id: string; nama: string };
type GroupRow = { kecamatan_code: number; pendamping_id: string };
type RosterRow = { id: string; kpm_ids: string[] };

/** The active families of a group as they are now, by name. */
export function activeFamilies(tx: Reader, tenant: number, kelompokId: string): Promise<Place[]> {
	return tx.$queryRaw<Place[]>`
		select id, nama_pengurus as nama from kpm
		where kabupaten_code = ${tenant}::smallint and kelompok_id = ${kelompokId}::uuid and aktif(status)
		order by nama_pengurus, id`;
}

async function newestRoster(tx: Tx, tenant: number, kelompokId: string) {
	const rows = await tx.$queryRaw<RosterRow[]>`
		select id, kpm_ids from roster
		where kabupaten_code = ${tenant}::smallint and kelompok_id = ${kelompokId}::uuid
		order by berlaku_dari desc, id desc limit 1`;
	return rows[0] ?? null;
}

/** The families in the order of an existing roster, or null when others belong to the group by now. */
function inOrderOf(roster: RosterRow | null, families: Place[]): Place[] | null {
	if (!roster || roster.kpm_ids.length !== families.length) return null;
	const byId = new Map(families.map((family) => [family.id, family]));
	const places = roster.kpm_ids.flatMap((id) => byId.get(id) ?? []);
	return places.length === families.length ? places : null;
}

/**
 * The roster of a group's present active families. A roster never changes: when others belong to the group than the
 * newest one says, a new one is written, valid from today.
 */
export async function ensureRoster(
	tx: Tx,
	actor: Actor,
	kelompokId: string,
): Promise<Outcome<Roster>> {
	const tenant = actor.scope.tenant;
	const [group] = await tx.$queryRaw<GroupRow[]>`
		select kecamatan_code, pendamping_id from kelompok
		where kabupaten_code = ${tenant}::smallint and id = ${kelompokId}::uuid`;
	if (!group) return missing();
	const families = await activeFamilies(tx, tenant, kelompokId);
	if (families.length === 0) return conflict("Kelompok ini belum punya KPM aktif.");
	const own = {
		kelompokId,
		kecamatanCode: group.kecamatan_code,
		pendampingId: group.pendamping_id,
	};
	const newest = await newestRoster(tx, tenant, kelompokId);
	const kept = inOrderOf(newest, families);
	if (newest && kept) return ok({ id: newest.id, ...own, kpm: kept });
	const id = newId();
	await tx.$executeRaw`
		insert into roster (kabupaten_code, id, kelompok_id, kecamatan_code, berlaku_dari, kpm_ids)
		values (${tenant}::smallint, ${id}::uuid, ${kelompokId}::uuid, ${group.kecamatan_code}::int,
			${tanggalOf(actor.scope.now(), actor.zona)}::date, ${families.map((family) => family.id)}::uuid[])`;
	return ok({ id, ...own, kpm: families });
}
