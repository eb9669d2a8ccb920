import { bahanAspirasi, listAspirasi } from "@/lib/aspirasi/queries";
import { bahanKendala, listKendala } from "@/lib/kendala/queries";
import { bahanPraktik, listPraktik } from "@/lib/praktik/queries";
import { SaringPraktik } from "@/lib/praktik/schema";
import { bahanSdm, listCuti, listPenghargaan } from "@/lib/sdm/catatan-queries";
import { findBerkas } from "@/lib/sdm/dokumen-queries";
import { findSdm, listKekosongan, listSdm } from "@/lib/sdm/queries";
import { isAktif, kiniOf } from "./kini";
import { dekat, diWilayah, lihatTingkat } from "./lihat";
import { BOLEH } from "./peran";
import { HARI_INI, KPM, PETUGAS, sdmId } from "./rencana";
import {
	ASPIRASI,
	CUTI,
	KENDALA,
	kabDari,
	LEMBAR,
	PENGHARGAAN,
	PRAKTIK,
	rumahDari,
	SERTIFIKAT,
} from "./rencana-sdm";
import type { Siapa } from "./siapa";
import { cariSemua, type Uji, uji } from "./uji";

export const nama = (sdm: number) => PETUGAS.find(({ n }) => n === sdm)?.nama ?? "";
export const kabSaya = (who: Siapa, kab: number) => dekat(who) && who.wilayah[0] === String(kab);
/** Oneself, the team whose report counts in the own kecamatan, everybody of the own office's kabupaten. */
export function lihatOrang(who: Siapa, sdm: number): boolean {
	if (!kabSaya(who, kabDari(sdm))) return false;
	if (who.jenis === "kabupaten") return true;
	return who.sdm === sdm || (who.jenis === "kecamatan" && who.kec.includes(rumahDari(sdm)));
}
export const umum = (name: string, izin: string, tanya: Uji["tanya"], harap: string[]): Uji => ({
	...uji(name, izin, tanya, () => harap),
	umum: true,
});
export const isKab = (who: Siapa, kab: number) => who.jenis === "kabupaten" && kabSaya(who, kab);
export const PENDAMPING = PETUGAS.filter(({ peran }) => peran === "PENDAMPING");
const bertugas = (sdm: number, kec: number) =>
	PENDAMPING.some(
		({ n, kec: places, sampai = "9" }) => n === sdm && places.includes(kec) && sampai >= HARI_INI,
	);
const isDinsos = ({ peran }: Siapa) => peran.startsWith("DINSOS_KAB_");
const milik = (who: Siapa, izin: string) => (BOLEH[izin]?.includes(who.peran) ? who.wilayah : []);

/** Whose obstacles wait for an answer of this office. */
export const kendalaUntuk = (who: Siapa) =>
	KENDALA.filter((kunci) => {
		const place = { "pendamping.1": 3201, "supervisor.7": 3201, "korkab.3201": 3201 }[kunci];
		return isDinsos(who) && kabSaya(who, place ?? 3271);
	});
/** Notes that were proposed to this office. */
export const usulanUntuk = (who: Siapa) =>
	PRAKTIK.filter(
		({ wilayah, status }) => status === "USULAN" && milik(who, "praktik:write").includes(wilayah),
	);

export const UJI_SDM: Uji[] = [
	uji(
		"sdm/queries.listSdm",
		"sdm:read",
		async (actor) =>
			(await listSdm(actor, { cari: "", setelah: null })).baris.map((row) => row.nama),
		(who) =>
			who.jenis === "pendamping"
				? []
				: PETUGAS.filter(({ n }) => lihatOrang(who, n)).map((one) => one.nama),
	),
	uji(
		"sdm/queries.findSdm",
		"sdm:read",
		(actor) =>
			cariSemua(
				PETUGAS,
				({ n }) => findSdm(actor, sdmId(n)),
				({ profil }) => profil.nama,
			),
		(who) => PETUGAS.filter(({ n }) => lihatOrang(who, n)).map((one) => one.nama),
	),
	uji(
		"sdm/queries.listKekosongan",
		"sdm:read",
		async (actor) =>
			(await listKekosongan(actor)).map((row) => `${row.kecamatan} ${row.sdmId} ${row.keluarga}`),
		(who) => {
			if (who.jenis === "pendamping") return [];
			const left = new Map<string, number>();
			for (const kpm of KPM.filter(isAktif)) {
				const { sdm, kec } = kiniOf(kpm);
				if (!diWilayah(who, kec) || bertugas(sdm, kec)) continue;
				const key = `${kec} ${sdmId(sdm)}`;
				left.set(key, (left.get(key) ?? 0) + 1);
			}
			return [...left].map(([key, count]) => `${key} ${count}`);
		},
	),
	uji(
		"sdm/catatan-queries.listCuti",
		"sdm:read",
		async (actor) => (await listCuti(actor, null)).map((row) => `${row.nama} ${row.mulai}`),
		(who) =>
			CUTI.filter(({ sdm, selesai }) => lihatOrang(who, sdm) && selesai >= HARI_INI).map(
				({ sdm, mulai }) => `${nama(sdm)} ${mulai}`,
			),
	),
	uji(
		"sdm/catatan-queries.listPenghargaan",
		"sdm:read",
		async (actor) => {
			const all = await Promise.all(PETUGAS.map(({ n }) => listPenghargaan(actor, sdmId(n))));
			return all.flat().map(({ id }) => id.slice(-3));
		},
		(who) =>
			PENGHARGAAN.filter(({ sdm }) => kabSaya(who, kabDari(sdm))).map(({ n }) => `${750 + n}`),
	),
	umum(
		"sdm/catatan-queries.bahanSdm",
		"sdm:read",
		async (actor) => [(await bahanSdm(actor)).today],
		[HARI_INI],
	),
	uji(
		"sdm/dokumen-queries.findBerkas",
		"pelatihan:read",
		(actor) =>
			cariSemua(
				[SERTIFIKAT.id, LEMBAR.id],
				(id) => findBerkas(actor, id),
				({ nama: name }) => name,
			),
		(who) => {
			const all =
				who.jenis === "nasional" || (who.jenis === "provinsi" && who.wilayah.includes("32"));
			if (all || isKab(who, 3201)) return ["s.pdf", "d.pdf"];
			return who.sdm === SERTIFIKAT.sdm ? ["s.pdf"] : [];
		},
	),
	uji(
		"kendala/queries.listKendala",
		"kendala:raise kendala:answer",
		async (actor) => (await listKendala(actor)).map(({ isi }) => isi),
		(who) =>
			KENDALA.filter((kunci) => who.kunci === kunci || kendalaUntuk(who).includes(kunci)).map(
				(kunci) => `Kendala ${kunci}`,
			),
	),
	umum(
		"kendala/queries.bahanKendala",
		"kendala:raise",
		async (actor) => [`${(await bahanKendala(actor)).idBaru.length}`],
		["36"],
	),
	uji(
		"praktik/queries.listPraktik",
		"praktik:read",
		async (actor) =>
			(await listPraktik(actor, SaringPraktik.parse({}))).baris.map((row) => row.judul),
		(who) =>
			PRAKTIK.filter(({ wilayah, oleh, status }) => {
				if (!lihatTingkat(who, wilayah)) return false;
				if (status === "TERBIT" || who.jenis === "nasional") return true;
				return who.kunci === oleh || (who.jenis === "kabupaten" && who.wilayah[0] === wilayah);
			}).map(({ n }) => `Praktik ${n}`),
	),
	uji(
		"praktik/queries.bahanPraktik",
		"praktik:read",
		async (actor) => (await bahanPraktik(actor)).milik.map(({ code }) => code),
		(who) => [...milik(who, "praktik:write"), ...milik(who, "praktik:propose")],
	),
	uji(
		"aspirasi/queries.listAspirasi",
		"aspirasi:read",
		async (actor) => (await listAspirasi(actor)).map(({ isi }) => isi),
		(who) => ASPIRASI.filter((code) => lihatTingkat(who, code)).map((code) => `Aspirasi ${code}`),
	),
	uji(
		"aspirasi/queries.bahanAspirasi",
		"aspirasi:read",
		async (actor) => (await bahanAspirasi(actor)).milik.map(({ code }) => code),
		(who) => milik(who, "aspirasi:write"),
	),
];
