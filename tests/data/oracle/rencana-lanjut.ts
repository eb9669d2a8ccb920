/** What follows from the field work: cases, reports, meetings, targets, openings. */
import { kejadianId } from "./rencana";

export type Graduasi = {
	n: number;
	kpm: number;
	sdm: number;
	jenis: "ALAMIAH" | "MANDIRI" | "PEMBERDAYAAN";
	usulan: string;
	status: "USULAN" | "VERIFIKASI" | "DITOLAK" | "DITETAPKAN";
	berlaku?: string;
};
export const GRADUASI: Graduasi[] = [
	{
		n: 61,
		kpm: 19,
		sdm: 1,
		jenis: "MANDIRI",
		usulan: "2026-09-02",
		status: "DITETAPKAN",
		berlaku: "2026-09-15",
	},
	{
		n: 62,
		kpm: 20,
		sdm: 4,
		jenis: "PEMBERDAYAAN",
		usulan: "2026-09-20",
		status: "DITETAPKAN",
		berlaku: "2026-10-10",
	},
	{
		n: 63,
		kpm: 21,
		sdm: 5,
		jenis: "ALAMIAH",
		usulan: "2026-09-25",
		status: "DITETAPKAN",
		berlaku: "2026-10-03",
	},
	{
		n: 64,
		kpm: 22,
		sdm: 3,
		jenis: "MANDIRI",
		usulan: "2026-10-01",
		status: "DITETAPKAN",
		berlaku: "2026-10-28",
	},
	{ n: 65, kpm: 3, sdm: 1, jenis: "MANDIRI", usulan: "2026-10-15", status: "USULAN" },
	{ n: 66, kpm: 6, sdm: 3, jenis: "MANDIRI", usulan: "2026-10-16", status: "VERIFIKASI" },
	{ n: 67, kpm: 5, sdm: 2, jenis: "MANDIRI", usulan: "2026-10-02", status: "DITOLAK" },
];
/** Which types count for the ranking, until a ministry says otherwise. */
export const JENIS_DIHITUNG = ["MANDIRI", "PEMBERDAYAAN"];

export type Status =
	| "DRAF"
	| "DIAJUKAN"
	| "DIVERIFIKASI"
	| "DITERIMA"
	| "DIKEMBALIKAN"
	| "DIKECUALIKAN"
	| "TERKUNCI";
export type Laporan = { sdm: number; kec: number; bulan: string; status: Status; dikirim?: string };

const kosong = (bulan: string, sdm: number, kec: number): Laporan => ({
	...{ bulan, sdm, kec },
	status: "DRAF",
});
const RUMAH: [number, number][] = [
	[1, 320101],
	[2, 320101],
	[3, 320102],
	[4, 327101],
	[5, 150501],
	[6, 320101],
];
const semua = (bulan: string, own: Partial<Record<number, Partial<Laporan>>>) =>
	RUMAH.filter(([sdm]) => sdm !== 6 || bulan <= "2026-09").map(([sdm, kec]) => ({
		...kosong(bulan, sdm, kec),
		...own[sdm],
	}));

/** A report is due from everybody who was on duty on any day of a month that was opened. */
export const LAPORAN: Laporan[] = [
	...semua("2025-11", {}),
	...semua("2026-09", {
		1: { status: "DITERIMA", dikirim: "2026-10-02" },
		2: { status: "DIAJUKAN", dikirim: "2026-10-06" },
		3: { status: "DIVERIFIKASI", dikirim: "2026-10-03" },
		4: { status: "DIKEMBALIKAN", dikirim: "2026-10-02" },
		5: { status: "TERKUNCI", dikirim: "2026-10-03" },
		6: { status: "DIKECUALIKAN" },
	}),
	...semua("2026-10", {
		1: { status: "DIVERIFIKASI", dikirim: "2026-11-02" },
		3: { status: "DIAJUKAN", dikirim: "2026-11-02" },
		4: { status: "DIAJUKAN", dikirim: "2026-11-05" },
		5: { status: "DIVERIFIKASI", dikirim: "2026-11-03" },
	}),
	...semua("2026-11", {}),
];
/** Months that a kabupaten has closed. */
export const DITUTUP = [{ kab: 1505, bulan: "2026-09" }];

export type Tindak = {
	n: number;
	/** Who has to do it. */
	wilayah: string;
	kec?: number;
	/** The meeting that asked for it, perhaps a level above. */
	rapat: number;
	tenggat: string;
	selesai?: string;
	batal?: true;
};
/** Meetings by the level that held them. */
export const RAPAT = [
	{ n: 1, wilayah: "0" },
	{ n: 2, wilayah: "32" },
	{ n: 3, wilayah: "15" },
	{ n: 4, wilayah: "3201" },
	{ n: 5, wilayah: "3271" },
	{ n: 6, wilayah: "1505" },
];
/** The minutes of a meeting. */
export const dokumenId = (rapat: number) => kejadianId(700 + rapat);
export const TINDAK: Tindak[] = [
	{ n: 1, wilayah: "3201", kec: 320101, rapat: 4, tenggat: "2026-10-15", selesai: "2026-10-14" },
	{ n: 2, wilayah: "3201", kec: 320101, rapat: 4, tenggat: "2026-11-05" },
	{ n: 3, wilayah: "3201", kec: 320102, rapat: 4, tenggat: "2026-11-20" },
	{ n: 4, wilayah: "3201", kec: 320102, rapat: 4, tenggat: "2026-09-30", selesai: "2026-10-02" },
	{ n: 5, wilayah: "3271", kec: 327101, rapat: 5, tenggat: "2026-10-20", selesai: "2026-10-20" },
	{ n: 6, wilayah: "1505", kec: 150501, rapat: 6, tenggat: "2026-10-20", batal: true },
	{ n: 7, wilayah: "1505", kec: 150501, rapat: 6, tenggat: "2026-11-01", selesai: "2026-11-01" },
	{ n: 8, wilayah: "3201", rapat: 4, tenggat: "2026-10-30" },
	{ n: 9, wilayah: "32", rapat: 1, tenggat: "2026-10-31", selesai: "2026-10-30" },
];

export type Target = { wilayah: string; jenis: "PERSEN" | "JUMLAH"; nilai: number };
/** The later one of a place and kind holds. */
export const TARGET: Target[] = [
	{ wilayah: "0", jenis: "PERSEN", nilai: 9 },
	{ wilayah: "0", jenis: "PERSEN", nilai: 10 },
	{ wilayah: "32", jenis: "JUMLAH", nilai: 12 },
	{ wilayah: "3201", jenis: "PERSEN", nilai: 20 },
];
export const TARGET_BIASA = { PERSEN: 10, JUMLAH: 10 };
