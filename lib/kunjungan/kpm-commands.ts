import type { Actor } from "../auth/actor";
import type { Tx } from "../db";
import { invalid, type Outcome, ok } from "../outcome";
import type { Tanggal } from "../time";

export type KpmTyped = {
	id: string;
	nama: string;
	kecamatanCode: number;
	enrolledOn: Tanggal;
	status: string;
};

const SHOWN_MAX = 3;

/**
 * The family that a form names: the one chosen, or, where the page had no JavaScript to choose with, the only family
 * of the caseload with that name.
 */
export async function findKpmTyped(
	tx: Tx,
	actor: Actor,
	typed: { kpmId: string | null; kpmIdTeks: string },
): Promise<Outcome<KpmTyped>> {
	const { kpmId, kpmIdTeks: name } = typed;
	if (kpmId === null && name === "") return invalid({ kpmId: "Pilih keluarganya." });
	const rows = await tx.$queryRaw<KpmTyped[]>`
		select id, nama_pengurus as nama, kecamatan_code as "kecamatanCode", enrolled_on::text as "enrolledOn", status
		from kpm
		where kabupaten_code = ${actor.scope.tenant}::smallint
			and (id = ${kpmId}::uuid or (${kpmId}::uuid is null and nama_pengurus ilike pola(${name})))
		order by lower(nama_pengurus) <> lower(${name}), nama_pengurus limit ${SHOWN_MAX + 1}`;
	const exact = rows.filter((row) => row.nama.toLowerCase() === name.toLowerCase());
	const [only, ...others] = kpmId === null && exact.length === 1 ? exact : rows;
	if (only && others.length === 0) return ok(only);
	if (!only) {
		return invalid({ kpmId: "Tidak ada keluarga dengan nama ini di dampingan Anda." });
	}
	const names = rows.slice(0, SHOWN_MAX).map(({ nama }) => nama);
	return invalid({
		kpmId: `Ada lebih dari satu keluarga yang cocok (${names.join(", ")}). Tulis nama lengkapnya, atau mulai dari halaman keluarga itu.`,
	});
}
