import {
	breadcrumbOf,
	findWilayah,
	listAnak,
	listKecamatanSaya,
	searchWilayah,
} from "@/lib/wilayah/queries";
import { diWilayah } from "./lihat";
import { KABUPATEN, KECAMATAN } from "./rencana";
import { cariSemua, type Uji, uji } from "./uji";

const CODES = [
	"0",
	"32",
	"15",
	...KABUPATEN.map(({ code }) => `${code}`),
	...KECAMATAN.map(String),
];
const sama = (nama: string, tanya: Uji["tanya"], harap: string[]): Uji => ({
	...uji(nama, "", tanya, () => harap),
	umum: true,
});

export const UJI_WILAYAH: Uji[] = [
	uji(
		"wilayah/queries.listKecamatanSaya",
		"kpm:read",
		async (actor) => (await listKecamatanSaya(actor)).map(({ code }) => code),
		(who) => KECAMATAN.filter((kec) => diWilayah(who, kec) || who.kec.includes(kec)).map(String),
	),
	// Regions are public to whoever is signed in; a search stays within the region that was named.
	sama(
		"wilayah/queries.searchWilayah",
		async (actor) =>
			(await searchWilayah(actor, "bogor", { within: "32" })).map(({ code }) => code),
		["3201", "3271", "327101"],
	),
	sama(
		"wilayah/queries.findWilayah",
		(actor) =>
			cariSemua(
				[...CODES, "99"],
				(code) => findWilayah(actor, code),
				({ code }) => code,
			),
		CODES,
	),
	sama(
		"wilayah/queries.breadcrumbOf",
		async (actor) => (await breadcrumbOf(actor, "320101")).map(({ code }) => code),
		["0", "32", "3201", "320101"],
	),
	sama(
		"wilayah/queries.listAnak",
		async (actor) => (await listAnak(actor, "3201")).map(({ code }) => code),
		["320101", "320102"],
	),
];
