import { exportLembar } from "@/lib/insentif/ekspor-queries";
import {
	bahanInsentif,
	findInsentif,
	findLembar,
	listBayar,
	listInsentif,
} from "@/lib/insentif/queries";
import { findRapor, listFaktor, listRapor } from "@/lib/kinerja/queries";
import type { Bulan } from "@/lib/time";
import { HARI_INI, KECAMATAN, kabOf, PETUGAS, sdmId } from "./rencana";
import { LAPORAN } from "./rencana-lanjut";
import { BULAN_BAYAR, FAKTOR, INSENTIF } from "./rencana-sdm";
import type { Siapa } from "./siapa";
import { cariSemua, type Uji, uji } from "./uji";
import { isKab, kabSaya, lihatOrang, nama, PENDAMPING, umum } from "./uji-sdm";

const bulan = BULAN_BAYAR as Bulan;
const lines = (who: Siapa) =>
	INSENTIF.filter(({ kab }) => isKab(who, kab)).flatMap(({ dibayar }) => dibayar.map(nama));
const wajib = (sdm: number) =>
	LAPORAN.filter(
		(one) => one.sdm === sdm && one.bulan >= "2026-01" && one.status !== "DIKECUALIKAN",
	);

/** What people are paid, and how their work is scored. */
export const UJI_INSENTIF: Uji[] = [
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
];
