import type { Tanggal } from "../time";
import { BARIS_PER_HALAMAN, type Kursor } from "./schema";

/** A page of a list: its rows, how many count under the same filter, and where the next page begins. */
export type Daftar<Baris> = { baris: Baris[]; jumlah: number; berikut: Kursor | null };

export const KOSONG = { baris: [], jumlah: 0, berikut: null };

/** One page out of one row more than a page: what is beyond tells whether to go on. */
export function halamanOf<Baris extends { id: string }>(
	rows: readonly Baris[],
	jumlah: number,
	hariOf: (row: Baris) => Tanggal,
): Daftar<Baris> {
	const baris = rows.slice(0, BARIS_PER_HALAMAN);
	const last = rows.length > BARIS_PER_HALAMAN ? baris.at(-1) : undefined;
	return { baris, jumlah, berikut: last ? { hari: hariOf(last), id: last.id } : null };
}

/** Whether a kind of scope reaches down to field work at all: above the kabupaten there are only figures. */
export function seesFieldWork(kind: string): boolean {
	return ["kabupaten", "kecamatan", "pendamping"].includes(kind);
}
