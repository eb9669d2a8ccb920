import { bahanAspirasi, listAspirasi } from "@/lib/aspirasi/queries";
import { exportLembar } from "@/lib/insentif/ekspor-queries";
import {
	bahanInsentif,
	findInsentif,
	findLembar,
	listBayar,
	listInsentif,
} from "@/lib/insentif/queries";
import { bahanKendala, listKendala } from "@/lib/kendala/queries";
import { findRapor, listFaktor, listRapor } from "@/lib/kinerja/queries";
import { bahanPraktik, listPraktik } from "@/lib/praktik/queries";
import { SaringPraktik } from "@/lib/praktik/schema";
import { bahanSdm, listCuti, listPenghargaan } from "@/lib/sdm/catatan-queries";
import { findBerkas } from "@/lib/sdm/dokumen-queries";
import { findSdm, listKekosongan, listSdm } from "@/lib/sdm/queries";
import type { Bulan } from "@/lib/time";
import { isAktif, kiniOf } from "./kini";
import { dekat, diWilayah } from "./lihat";
import { BOLEH } from "./peran";
import { HARI_INI, KECAMATAN, KPM, kabOf, PETUGAS, sdmId } from "./rencana";
import { LAPORAN } from "./rencana-lanjut";
import {
	ASPIRASI,
	BULAN_BAYAR,
	CUTI,
	FAKTOR,
	INSENTIF,
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
import { lihatTingkat } from "./uji-petugas";

const nama = (sdm: number) => PETUGAS.find(({ n }) => n === sdm)?.nama ?? "";
const kabSaya = (who: Siapa, kab: number) => dekat(who) && who.wilayah[0] === String(kab);
/** Oneself, the team whose report counts in the own kecamatan, everybody of the own office's kabupaten. */
export function lihatOrang(who: Siapa, sdm: number): boolean {
	if (!kabSaya(who, kabDari(sdm))) return false;
	if (who.jenis === "kabupaten") return true;
	return who.sdm === sdm || (who.jenis === "kecamatan" && who.kec.includes(rumahDari(sdm)));
}
const umum = (name: string, izin: string, tanya: Uji["tanya"], harap: string[]): Uji => ({
	...uji(name, izin, tanya, () => harap),
	umum: true,
});
const isKab = (who: Siapa, kab: number) => who.jenis === "kabupaten" && kabSaya(who, kab);
const bulan = BULAN_BAYAR as Bulan;
const lines = (who: Siapa) =>
	INSENTIF.filter(({ kab }) => isKab(who, kab)).flatMap(({ dibayar }) => dibayar.map(nama));
const wajib = (sdm: number) =>
	LAPORAN.filter(
		(one) => one.sdm === sdm && one.bulan >= "2026-01" && one.status !== "DIKECUALIKAN",
	);
const PENDAMPING = PETUGAS.filter(({ peran }) => peran === "PENDAMPING");
const bertugas = (sdm: number, kec: number) =>
	PENDAMPING.some(
		({ n, kec: places, sampai = "9" }) => n === sdm && places.includes(kec) && sampai >= HARI_INI,
	);
const isDinsos = ({ peran }: Siapa) => peran.startsWith("DINSOS_KAB_");
const milik = (who: Siapa, izin: string) => (BOLEH[izin]?.includes(who.peran) ? who.wilayah : []);

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
		"insentif/queries.listInsentif",
		"insentif:read",
		async (actor) => (await listInsentif(actor, 2026)).map(({ id, terbit }) => `${id} ${terbit}`),
		(who) =>
			INSENTIF.filter(({ kab }) => who.jenis === "nasional" || kabSaya(who, kab)).map(
				({ id }) => `${id} 1`,
			),
	),
	uji(
		"insentif/queries.findInsentif",
		"insentif:read",
		(actor) =>
			cariSemua(
				INSENTIF,
				({ id }) => findInsentif(actor, id),
				({ program, orangKini }) => `${program.id} ${orangKini}`,
			),
		(who) => INSENTIF.filter(({ kab }) => isKab(who, kab)).map(({ id, kini }) => `${id} ${kini}`),
	),
	...(["findLembar", "exportLembar"] as const).map((name) =>
		uji(
			name === "findLembar"
				? "insentif/queries.findLembar"
				: "insentif/ekspor-queries.exportLembar",
			"insentif:read",
			async (actor) => {
				const ask = name === "findLembar" ? findLembar : exportLembar;
				const all = await Promise.all(INSENTIF.map(({ id }) => ask(actor, { id, bulan })));
				return all.flatMap((one) => one?.baris.map((row) => row.nama) ?? []);
			},
			lines,
		),
	),
	uji(
		"insentif/queries.listBayar",
		"insentif:read",
		async (actor) => {
			const all = await Promise.all(PETUGAS.map(({ n }) => listBayar(actor, sdmId(n))));
			return all.flatMap((rows, i) => rows.map((row) => `${PETUGAS[i]?.n} ${row.bulan}`));
		},
		(who) =>
			INSENTIF.flatMap(({ kab, dibayar }) =>
				dibayar.filter((sdm) => isKab(who, kab) || (kabSaya(who, kab) && who.sdm === sdm)),
			).map((sdm) => `${sdm} ${BULAN_BAYAR}`),
	),
	umum(
		"insentif/queries.bahanInsentif",
		"insentif:write",
		async (actor) => [(await bahanInsentif(actor)).today],
		[HARI_INI],
	),
	uji(
		"kinerja/queries.listRapor",
		"kinerja:read",
		async (actor) => {
			const page = await listRapor(actor, 2026, null);
			return (page?.baris ?? []).map(({ nama: name, rapor }) => {
				const due = rapor.bagian.find(({ kode }) => kode === "laporan")?.penyebut ?? 0;
				return `${name} ${due}`;
			});
		},
		(who) =>
			PENDAMPING.filter(({ n }) => lihatOrang(who, n)).map(
				({ n, nama: name }) => `${name} ${wajib(n).length}`,
			),
	),
	uji(
		"kinerja/queries.findRapor",
		"kinerja:read",
		async (actor) => {
			const found = await Promise.all(PETUGAS.map(({ n }) => findRapor(actor, sdmId(n), 2026)));
			return found.flatMap((one, i) => (one ? [`${PETUGAS[i]?.n}`] : []));
		},
		(who) =>
			PETUGAS.filter(({ n, peran }) => {
				const seen = lihatOrang(who, n);
				return seen && (who.jenis !== "kecamatan" || peran === "PENDAMPING");
			}).map(({ n }) => `${n}`),
	),
	uji(
		"kinerja/queries.listFaktor",
		"kinerja:write",
		async (actor) =>
			(await listFaktor(actor, 2026)).map(({ kecamatan, persen }) => `${kecamatan} ${persen}`),
		(who) =>
			KECAMATAN.filter((kec) => isKab(who, kabOf(kec))).map(
				(kec) => `${kec} ${kec === FAKTOR.kec ? FAKTOR.persen : 100}`,
			),
	),
	uji(
		"kendala/queries.listKendala",
		"kendala:raise kendala:answer",
		async (actor) => (await listKendala(actor)).map(({ isi }) => isi),
		(who) =>
			KENDALA.filter((kunci) => {
				const place = { "pendamping.1": 3201, "supervisor.7": 3201, "korkab.3201": 3201 }[kunci];
				return who.kunci === kunci || (isDinsos(who) && kabSaya(who, place ?? 3271));
			}).map((kunci) => `Kendala ${kunci}`),
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
