/** What was told to whom, who said to have read it, and who wants the digest. */
import { HARI_INI, kejadianId, PETUGAS } from "./rencana";
import type { Siapa } from "./siapa";

type Pengumuman = {
	n: number;
	wilayah: string;
	tujuan: string[];
	peran: string[];
	wajib?: true;
	/** A regulation that was withdrawn: still found. */
	dicabut?: true;
};
export const PENGUMUMAN: Pengumuman[] = [
	{ n: 1, wilayah: "0", tujuan: [], peran: [] },
	{ n: 2, wilayah: "32", tujuan: ["3201"], peran: [], wajib: true },
	{ n: 3, wilayah: "3201", tujuan: ["320102"], peran: ["PENDAMPING", "SUPERVISOR"], wajib: true },
	{ n: 4, wilayah: "15", tujuan: [], peran: ["DINSOS_KAB_HEAD", "KOREG"], dicabut: true },
];
export const DIBACA = [
	{ n: 2, kunci: "korkab.3201" },
	{ n: 2, kunci: "pendamping.1" },
	{ n: 3, kunci: "supervisor.8" },
];
export const LANGGANAN = { kunci: "korkab.3201", surel: "korkab@example.go.id" };
export const pengumumanId = (n: number) => kejadianId(700 + n);

/** Regions that somebody stands in, from the nation down. */
function tempat({ jenis, wilayah, kec }: Siapa): string[] {
	if (jenis === "nasional") return ["0"];
	if (jenis === "provinsi") return ["0", ...wilayah];
	const [kab = ""] = wilayah;
	return ["0", kab.slice(0, 2), kab, ...kec.map(String)];
}

export const ditujukan = (who: Siapa, { wilayah, tujuan, peran }: Pengumuman) =>
	who.jenis !== "sistem" &&
	(peran.length === 0 || peran.includes(who.peran)) &&
	(tujuan.length ? tujuan : [wilayah]).some((code) => tempat(who).includes(code));

const dibaca = (who: Siapa, n: number) =>
	DIBACA.some((one) => one.n === n && one.kunci === who.kunci);

export const wajibDibaca = (who: Siapa) =>
	PENGUMUMAN.filter((one) => one.wajib && ditujukan(who, one) && !dibaca(who, one.n));

/** Whether somebody tells things at this level: offices do. */
export const setingkat = ({ jenis, wilayah }: Siapa, code: string) =>
	["nasional", "provinsi", "kabupaten"].includes(jenis) && wilayah.includes(code);

/** Field workers count while they are on duty. */
const bertugas = ({ sdm }: Siapa) =>
	(PETUGAS.find(({ n }) => n === sdm)?.sampai ?? HARI_INI) >= HARI_INI;

/** Of the accounts that a teller may know, who it is for, and of them who has not read it. */
export function penerima(teller: Siapa, one: Pengumuman, akun: readonly Siapa[]) {
	const known = ({ wilayah: [own = ""] }: Siapa) =>
		teller.jenis === "nasional" ||
		teller.wilayah.includes(own) ||
		(own.length === 4 && teller.wilayah.includes(own.slice(0, 2)));
	const all = akun.filter((who) => known(who) && bertugas(who) && ditujukan(who, one));
	return { all, belum: all.filter((who) => !dibaca(who, one.n)) };
}
