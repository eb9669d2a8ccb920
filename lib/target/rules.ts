import { formatNumber } from "../format";

/** The two ways in which a graduation target is stated; they are not the same measure. */
export const JENIS_TARGET = {
	PERSEN: { label: "Persen KPM 1 Januari", unit: "%", max: 100 },
	JUMLAH: { label: "KPM per pendamping", unit: "KPM", max: 1000 },
} as const;
export type JenisTarget = keyof typeof JENIS_TARGET;
export const JENIS_TARGET_KODE = Object.keys(JENIS_TARGET) as [JenisTarget, ...JenisTarget[]];

/** "10 %" or "10 KPM". */
export function targetText(jenis: JenisTarget, nilai: number): string {
	return `${formatNumber(nilai)}\u00a0${JENIS_TARGET[jenis].unit}`;
}
