import type { Actor } from "../auth/actor";
import type { Tx } from "../db";
import { parseKode } from "../format";
import { invalid, type Outcome, ok } from "../outcome";
import { ROSTER_MAX } from "../p2k2/rules";
import { tanggalOf } from "../time";

/** What a form says of a family's place. */
export type TempatTyped = {
	desa: string;
	desaTeks: string;
	kelompokId: string | null;
	pendampingId: string | null;
};

/** A family's place as it is stored. */
export type Tempat = {
	kecamatanCode: number;
	desaCode: string;
	kelompokId: string | null;
	pendampingId: string;
};

type Desa = { code: string; kecamatan: number };
type Group = { pendamping: string; kecamatan: number; selesai: string | null; isi: number };

async function findDesa(tx: Tx, tenant: number, typed: TempatTyped): Promise<Desa[]> {
	const code = parseKode(typed.desa);
	if (code) {
		return tx.$queryRaw<Desa[]>`
			select code, kecamatan_code as kecamatan from wilayah
			where code = ${code} and length(code) = 10 and kabupaten_code = ${tenant}::smallint`;
	}
	if (!typed.desaTeks) return [];
	return tx.$queryRaw<Desa[]>`
		select code, kecamatan_code as kecamatan from wilayah
		where kabupaten_code = ${tenant}::smallint and length(code) = 10 and lower(name) = lower(${typed.desaTeks}) limit 2`;
}

/** The one desa of this kabupaten that was chosen, or typed by its whole name. */
export async function desaOf(tx: Tx, tenant: number, typed: TempatTyped): Promise<Outcome<Desa>> {
	const [desa, another] = await findDesa(tx, tenant, typed);
	if (desa && !another) return ok(desa);
	return invalid({
		desa: another
			? "Ada lebih dari satu desa dengan nama ini; pilih dari daftar."
			: "Pilih desa atau kelurahan di kabupaten/kota Anda dari daftar.",
	});
}

/** Whether somebody is on duty as pendamping in a kecamatan on the actor's day. */
export async function isOnDuty(
	tx: Tx,
	actor: Actor,
	sdmId: string,
	kecamatan: number,
): Promise<boolean> {
	const today = tanggalOf(actor.scope.now(), actor.zona);
	const [row] = await tx.$queryRaw<[{ ada: boolean }]>`
		select exists (select from penugasan where kabupaten_code = ${actor.scope.tenant}::smallint
			and sdm_id = ${sdmId}::uuid and peran = 'PENDAMPING' and kecamatan_code = ${kecamatan}::int
			and mulai <= ${today}::date and coalesce(selesai, 'infinity') >= ${today}::date) as ada`;
	return row.ada;
}

async function findGroup(tx: Tx, tenant: number, id: string, family: string) {
	const [group] = await tx.$queryRaw<Group[]>`
		select g.pendamping_id as pendamping, g.kecamatan_code as kecamatan, g.selesai::text,
			(select count(*)::int from kpm k where k.kabupaten_code = g.kabupaten_code and k.kelompok_id = g.id
				and k.exited_on is null and k.id <> ${family}::uuid) as isi
		from kelompok g where g.kabupaten_code = ${tenant}::smallint and g.id = ${id}::uuid`;
	return group ?? null;
}

function refusalOfGroup(group: Group | null, kecamatan: number): string | null {
	if (!group) return "Kelompok ini tidak ditemukan.";
	if (group.kecamatan !== kecamatan) return "Kelompok ini berada di kecamatan lain.";
	if (group.selesai) return "Kelompok ini sudah ditutup.";
	if (group.isi >= ROSTER_MAX) return `Kelompok ini sudah penuh: ${ROSTER_MAX} keluarga.`;
	return null;
}

/** Checks a family's place: a desa of this kabupaten, a group of that kecamatan or else a pendamping on duty there. */
export async function tempatOf(
	tx: Tx,
	actor: Actor,
	family: string,
	typed: TempatTyped,
): Promise<Outcome<Tempat>> {
	const tenant = actor.scope.tenant;
	const desa = await desaOf(tx, tenant, typed);
	if (!desa.ok) return desa;
	const { code: desaCode, kecamatan: kecamatanCode } = desa.value;
	if (typed.kelompokId) {
		const group = await findGroup(tx, tenant, typed.kelompokId, family);
		const refusal = refusalOfGroup(group, kecamatanCode);
		if (refusal || !group) return invalid({ kelompokId: refusal ?? "" });
		const pendampingId = group.pendamping;
		return ok({ kecamatanCode, desaCode, kelompokId: typed.kelompokId, pendampingId });
	}
	if (!typed.pendampingId) return invalid({ pendampingId: "Pilih kelompok atau pendampingnya." });
	if (!(await isOnDuty(tx, actor, typed.pendampingId, kecamatanCode))) {
		return invalid({
			pendampingId: "Pendamping ini tidak bertugas di kecamatan itu. Buka penugasannya dulu.",
		});
	}
	return ok({ kecamatanCode, desaCode, kelompokId: null, pendampingId: typed.pendampingId });
}
