/** What somebody is assigned as. */
export const PERAN_TUGAS = { PENDAMPING: "Pendamping", SUPERVISOR: "Supervisor" } as const;
export type PeranTugas = keyof typeof PERAN_TUGAS;

/** How somebody is employed. */
export const STATUS_KERJA = {
	KONTRAK: "Kontrak",
	PPPK: "PPPK",
	PNS: "PNS",
	PPPK_PARUH_WAKTU: "PPPK paruh waktu",
	NONAKTIF: "Nonaktif",
} as const;
export type StatusKerja = keyof typeof STATUS_KERJA;

type Bounds = { mulai: string; selesai: string | null };

/** Whether an assignment holds on a day; its last day still counts. */
export function isBertugas({ mulai, selesai }: Bounds, day: string): boolean {
	return mulai <= day && (selesai === null || selesai >= day);
}

/** Whether two stretches of days share one. */
export function overlaps(a: Bounds, b: Bounds): boolean {
	return (
		(b.selesai === null || a.mulai <= b.selesai) && (a.selesai === null || b.mulai <= a.selesai)
	);
}
