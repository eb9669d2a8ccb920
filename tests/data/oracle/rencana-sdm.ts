/** The people's part of the small Indonesia: trainings, payments, leave, words in confidence, notes. */
import { kabOf, kejadianId, PETUGAS } from "./rencana";

/** Trainings of every level, one session each, closed. */
export const PELATIHAN = [
	{ n: 1, wilayah: "0", jp: 16 },
	{ n: 2, wilayah: "32", jp: 8 },
	{ n: 3, wilayah: "15", jp: 8 },
	{ n: 4, wilayah: "3201", jp: 8 },
	{ n: 5, wilayah: "3271", jp: 8 },
	{ n: 6, wilayah: "1505", jp: 8 },
];
export const pelatihanId = (n: number) => kejadianId(700 + n);
/** Who took part in which; all were there. */
export const PESERTA = [
	[1, 1],
	[1, 4],
	[1, 5],
	[2, 3],
	[4, 1],
	[4, 2],
	[4, 7],
	[5, 4],
	[6, 5],
	[6, 9],
].map(([pelatihan = 0, sdm = 0], i) => ({ n: i, pelatihan, sdm }));
/** One participant without a person on file in each, and in 4 and 6 another who was taken off. */
export const TAMU = [
	...PELATIHAN.map(({ n }) => ({ n, pelatihan: n, keluar: false })),
	{ n: 7, pelatihan: 4, keluar: true },
	{ n: 8, pelatihan: 6, keluar: true },
];
export const jpOf = (pelatihan: number) => PELATIHAN.find(({ n }) => n === pelatihan)?.jp ?? 0;

export const kabDari = (sdm: number) => kabOf(PETUGAS.find(({ n }) => n === sdm)?.kec[0] ?? 0);
/** Where a report counts; nobody but a pendamping has one. */
export const rumahDari = (sdm: number) => {
	const one = PETUGAS.find(({ n }) => n === sdm);
	return one?.peran === "PENDAMPING" ? (one.kec[0] ?? 0) : 0;
};

/** The certificate of 1 and the payment list of the kabupaten. */
export const SERTIFIKAT = { id: kejadianId(900), wilayah: "3201", sdm: 1 };
export const LEMBAR = { id: kejadianId(901), wilayah: "3201" };

export const INSENTIF = [
	{ id: kejadianId(910), kab: 3201, dibayar: [1, 2], kini: 3 },
	{ id: kejadianId(911), kab: 1505, dibayar: [5], kini: 1 },
];
export const BULAN_BAYAR = "2026-09";

/** Certificates that people handed in themselves. */
export const MANDIRI = [
	{ n: 1, sdm: 1, jp: 10, status: "DITERIMA" },
	{ n: 2, sdm: 1, jp: 20, status: "DIAJUKAN" },
	{ n: 3, sdm: 2, jp: 30, status: "DITOLAK" },
	{ n: 4, sdm: 4, jp: 40, status: "DITERIMA" },
	{ n: 5, sdm: 7, jp: 50, status: "DIAJUKAN" },
	{ n: 6, sdm: 5, jp: 60, status: "DIAJUKAN" },
];
export const mandiriId = (n: number) => kejadianId(920 + n);

/** On leave on the day of looking, and one who was before. */
export const CUTI = [
	{ n: 1, sdm: 1, mulai: "2026-11-09", selesai: "2026-11-13" },
	{ n: 2, sdm: 3, mulai: "2026-11-10", selesai: "2026-11-10" },
	{ n: 3, sdm: 5, mulai: "2026-11-20", selesai: "2026-11-21" },
	{ n: 4, sdm: 7, mulai: "2026-11-12", selesai: "2026-11-12" },
	{ n: 5, sdm: 2, mulai: "2026-10-01", selesai: "2026-10-02" },
];
export const PENGHARGAAN = [
	{ n: 1, sdm: 1 },
	{ n: 2, sdm: 4 },
];
/** By whom something was said in confidence. */
export const KENDALA = ["pendamping.1", "supervisor.7", "korkab.3201", "pendamping.4"];
/** Those that the Dinsos of 3201 answered the day before. */
export const DIJAWAB = ["supervisor.7"];
export const FAKTOR = { kab: 3201, kec: 320101, persen: 110 };
export const PRAKTIK = [
	{ n: 1, wilayah: "0", oleh: "kemensos_admin.0", status: "TERBIT" },
	{ n: 2, wilayah: "3201", oleh: "dinsos_kab_head.3201", status: "TERBIT" },
	{ n: 3, wilayah: "15", oleh: "dinsos_prov.15", status: "TERBIT" },
	{ n: 4, wilayah: "3201", oleh: "pendamping.1", status: "USULAN" },
];
export const ASPIRASI = ["0", "32", "3201", "1505"];
/** Complaints that came in this year, by kind. */
export const PENGADUAN = [
	{ n: 1, kec: 320101, kategori: "DATA" },
	{ n: 2, kec: 320102, kategori: "DATA" },
	{ n: 3, kec: 327101, kategori: "KKS" },
];
