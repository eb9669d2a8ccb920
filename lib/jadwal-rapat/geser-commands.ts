import type { Tx } from "../db";
import { daysBetween, type Tanggal, tanggalOfColumn } from "../time";
import {
	bulanJatuh,
	denganKecuali,
	GESER_HARI_MAKS,
	type Irama,
	jatuhDi,
	type Kecuali,
	type Ritme,
} from "./rules";
import { bacaKecuali } from "./schema";

export type JadwalKey = { wilayah: string; id: string };
const keyOf = ({ wilayah, id }: JadwalKey) => ({ wilayahCode_id: { wilayahCode: wilayah, id } });

/** A cadence and its rhythm; null when there is none. */
export async function findJadwal(tx: Tx, key: JadwalKey) {
	const stored = await tx.rapatJadwal.findUnique({ where: keyOf(key) });
	if (!stored) return null;
	const ritme: Ritme = {
		irama: stored.irama as Irama,
		tanggalKe: stored.tanggalKe,
		mulai: tanggalOfColumn(stored.mulai),
		selesai: stored.selesai && tanggalOfColumn(stored.selesai),
		kecuali: bacaKecuali(stored.kecuali),
	};
	return { stored, ritme };
}

/** Why a cadence cannot have this exception; null when it can. */
export function tolakKecuali(ritme: Ritme, one: Kecuali): string | null {
	const [named] = jatuhDi(ritme, one.bulan, one.bulan);
	if (!named) return "Jadwal ini tidak memanggil rapat pada bulan itu.";
	if (one.tanggal === null) return null;
	if (Math.abs(daysBetween(named.dasar, one.tanggal)) > GESER_HARI_MAKS)
		return `Geser paling jauh ${GESER_HARI_MAKS} hari dari tanggal jadwalnya.`;
	const taken = bulanJatuh(ritme, one.tanggal);
	return taken !== null && taken !== one.bulan
		? "Tanggal ini sudah dipakai rapat jadwal ini juga."
		: null;
}

/** Keeps an exception with its cadence. */
export async function simpanKecuali(
	tx: Tx,
	key: JadwalKey,
	ritme: Ritme,
	one: Kecuali,
): Promise<void> {
	const kecuali = denganKecuali(ritme.kecuali, one);
	await tx.rapatJadwal.update({
		where: keyOf(key),
		data: { kecuali, version: { increment: 1 } },
		select: { id: true },
	});
}

/** Keeps with a cadence that its meeting was put off, and why; what speaks against it, or null. */
export async function catatGeser(
	tx: Tx,
	key: JadwalKey,
	from: Tanggal,
	to: { tanggal: Tanggal; alasan: string },
): Promise<string | null> {
	const found = await findJadwal(tx, key);
	const bulan = found && bulanJatuh(found.ritme, from);
	if (!bulan) return null;
	const one = { bulan, ...to };
	const refusal = tolakKecuali(found.ritme, one);
	if (!refusal) await simpanKecuali(tx, key, found.ritme, one);
	return refusal;
}
