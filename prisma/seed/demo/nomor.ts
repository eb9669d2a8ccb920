import type { Tanggal } from "@/lib/time";
import type { Acak } from "./acak";
import type { Kelamin } from "./nama";

const SERIAL_FIRST = 9000;
const SERIAL_LAST = 9999;
const WOMAN_DAYS = 40;

/** Numbers in the true form whose serial begins with 9, each given out once. */
export type Nomor = {
	nik(kecamatan: number, lahir: Tanggal, kelamin: Kelamin): string;
	kk(kecamatan: number, terdaftar: Tanggal): string;
};

const pad = (value: number) => String(value).padStart(2, "0");

function dayDigits(tanggal: Tanggal, plus: number): string {
	const day = Number(tanggal.slice(8, 10)) + plus;
	return `${pad(day)}${tanggal.slice(5, 7)}${tanggal.slice(2, 4)}`;
}

export function nomorOf(acak: Acak): Nomor {
	const given = new Set<string>();
	const unique = (prefix: string): string => {
		const number = `${prefix}${acak.int(SERIAL_FIRST, SERIAL_LAST)}`;
		if (given.has(number)) return unique(prefix);
		given.add(number);
		return number;
	};
	return {
		nik: (kecamatan, lahir, kelamin) =>
			unique(`${kecamatan}${dayDigits(lahir, kelamin === "P" ? WOMAN_DAYS : 0)}`),
		kk: (kecamatan, terdaftar) => unique(`${kecamatan}${dayDigits(terdaftar, 0)}`),
	};
}
