import { getDistricts, getProvinces, getRegencies, getVillages } from "idn-area-data";
import type { Zona } from "@/lib/time";

/** One region at any level: our code (digits, "0" for the nation), the ministry's code of today and the name people read. */
export type Wilayah = {
	code: string;
	parent: string | null;
	kemendagri: string;
	name: string;
};

type Source = { code: string; name: string };

const NATION = "0";
const VILLAGE_CODE = /^\d{10}$/;

/** What people write instead of the long official name. */
const SHORT = [
	["Daerah Khusus Ibukota ", "DKI "],
	["Daerah Istimewa ", "DI "],
	["Kabupaten Administrasi ", "Kab. Adm. "],
	["Kota Administrasi ", "Kota Adm. "],
	["Kabupaten ", "Kab. "],
] as const;

/** Provinces on Central and on Eastern Indonesian time; all others are on Western. */
const WITA = new Set([51, 52, 53, 63, 64, 65, 71, 72, 73, 74, 75, 76]);
const WIT = new Set([81, 82, 91, 92, 93, 94, 95, 96]);

/** The time zone of a province's kabupaten. */
export function zonaOf(provinceCode: number): Zona {
	if (WIT.has(provinceCode)) return "Asia/Jayapura";
	return WITA.has(provinceCode) ? "Asia/Makassar" : "Asia/Jakarta";
}

/** The name as people read it: short forms, and the glottal stop that the source's export turned into a quotation mark. */
export function namaWilayah(source: string): string {
	const name = source
		.trim()
		.replace(/\s+/g, " ")
		.replace(/"/g, "'")
		.replace(/(?<= )(?!dan )[a-z]/g, (letter) => letter.toUpperCase());
	const short = SHORT.find(([long]) => name.startsWith(long));
	return short ? short[1] + name.slice(short[0].length) : name;
}

/** A region of the source; its parent is what stands before the last dot of its code. */
function toWilayah({ code, name }: Source): Wilayah {
	const parent = code.includes(".") ? code.slice(0, code.lastIndexOf(".")) : NATION;
	return {
		code: code.replaceAll(".", ""),
		parent: parent.replaceAll(".", ""),
		kemendagri: code,
		name: namaWilayah(name),
	};
}

/** All regions of Indonesia, each level after the one above it. A desa whose code is malformed is left out and named. */
export async function readWilayah() {
	const provinsi = (await getProvinces()).map(toWilayah);
	const kabupaten = (await getRegencies()).map(toWilayah);
	const kecamatan = (await getDistricts()).map(toWilayah);
	const villages = (await getVillages()).map(toWilayah);
	const known = new Set(kecamatan.map(({ code }) => code));
	const fits = ({ code, parent }: Wilayah) =>
		VILLAGE_CODE.test(code) && parent !== null && known.has(parent);
	const nation = { code: NATION, parent: null, kemendagri: NATION, name: "Nasional" };
	return {
		nation,
		provinsi,
		kabupaten,
		kecamatan,
		desa: villages.filter(fits),
		misfits: villages.filter((village) => !fits(village)),
	};
}
