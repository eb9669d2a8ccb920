/** Ids of this small world: a letter for the kind, a number for which. */
export const uid = (kind: string, n: number) =>
	`0190000${kind}-0000-7000-8000-${String(n).padStart(12, "0")}`;

/** Pendamping by number: where they work. 1 and 5 share a kecamatan; 6 is there too and has been handed a family of 1. */
export const PENDAMPING: Record<number, { kab: number; kec: number }> = {
	1: { kab: 3201, kec: 320101 },
	2: { kab: 3201, kec: 320102 },
	3: { kab: 3271, kec: 327101 },
	4: { kab: 1505, kec: 150501 },
	5: { kab: 3201, kec: 320101 },
};
export const SUPERVISOR = 9;
export const sdm = (n: number) => uid("a", n);
export const akun = (n: number) => uid("b", n);
export const AKUN = {
	nasional: 10,
	provinsi: 11,
	kabupaten: 12,
	kecamatan: 13,
	sistem: 14,
	kota: 15,
};
export const LEVELS = ["0", "32", "15", "3201", "3271", "1505"];
