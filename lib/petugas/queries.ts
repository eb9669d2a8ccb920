import type { Actor } from "../auth/actor";
import { type Reader, readInScope } from "../db";
import { Prisma } from "../db/generated/client";
import { type Tanggal, tanggalOf } from "../time";

/** Somebody who works here, as a choice or as a line. */
export type PetugasRow = { sdmId: string; nama: string; jabatan: string; nip: string | null };

const FOUND_MAX = 20;
const tenantKinds = ["kabupaten", "kecamatan"];

/** Pendamping on duty on a day, in one kecamatan or in all that the scope sees, by name. */
export function readBertugas(
	tx: Reader,
	tenant: number,
	kecamatan: number | null,
	day: Tanggal,
): Promise<PetugasRow[]> {
	const place = kecamatan ? Prisma.sql`t.kecamatan_code = ${kecamatan}::int` : Prisma.sql`true`;
	return tx.$queryRaw<PetugasRow[]>`
		select distinct s.id as "sdmId", s.nama, s.jabatan, s.nip from penugasan t join sdm s on s.id = t.sdm_id
		where t.kabupaten_code = ${tenant}::smallint and t.peran = 'PENDAMPING' and ${place}
			and t.mulai <= ${day}::date and coalesce(t.selesai, 'infinity') >= ${day}::date
		order by s.nama, s.id`;
}

/** The pendamping on duty now in a kecamatan, or in the whole scope; empty for province and nation. */
export async function listBertugas(actor: Actor, kecamatan: number | null): Promise<PetugasRow[]> {
	if (!tenantKinds.includes(actor.scope.kind)) return [];
	const today = tanggalOf(actor.scope.now(), actor.zona);
	return readInScope(actor.scope, (tx) => readBertugas(tx, actor.scope.tenant, kecamatan, today));
}

/** People of this kabupaten whose name holds the words (three letters at least), at most 20. */
export async function searchPetugas(actor: Actor, words: string): Promise<PetugasRow[]> {
	if (actor.scope.kind !== "kabupaten" || words.includes("\u0000")) return [];
	return readInScope(
		actor.scope,
		(tx) => tx.$queryRaw<PetugasRow[]>`
			select s.id as "sdmId", s.nama, s.jabatan, s.nip from cari_petugas(${words.trim()}) f
			join sdm s on s.id = f.sdm_id order by s.nama, s.id limit ${FOUND_MAX}`,
	);
}

/** Somebody of this kabupaten, or null. */
export async function findPetugas(actor: Actor, sdmId: string): Promise<PetugasRow | null> {
	if (!tenantKinds.includes(actor.scope.kind)) return null;
	const [found] = await readInScope(
		actor.scope,
		(tx) => tx.$queryRaw<PetugasRow[]>`
			select s.id as "sdmId", s.nama, s.jabatan, s.nip from petugas p join sdm s on s.id = p.sdm_id
			where p.kabupaten_code = ${actor.scope.tenant}::smallint and p.sdm_id = ${sdmId}::uuid`,
	);
	return found ?? null;
}
