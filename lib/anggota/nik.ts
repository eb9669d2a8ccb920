import { parseTanggal, type Tanggal, tahunOf } from "../time";
import type { JenisKelamin } from "./rules";

/** Something noticed about a number; only an error stops the form. */
export type Finding = {
	code:
		| "FORMAT"
		| "ANGKA_EXCEL"
		| "DIGIT_AKHIR_NOL"
		| "WILAYAH"
		| "TANGGAL"
		| "ABAD"
		| "SERIAL"
		| "TGL_BEDA"
		| "JK_BEDA";
	severity: "error" | "warn" | "info";
	message: string;
};

/** What a NIK says of itself; the birth date is a guess where the century is unknown. */
export type NikParts = {
	kodeKecamatan: string;
	tanggalLahir: Tanggal | null;
	jenisKelamin: JenisKelamin;
	serial: string;
};

type Context = {
	/** The day of the check, so that a birth in the future is not guessed. */
	today: Tanggal;
	tanggalLahir?: Tanggal | null;
	jenisKelamin?: JenisKelamin | null;
	/** Whether the six digits are a kecamatan of today. Left out: only their form is looked at. */
	isKecamatan?: (kode: string) => boolean;
	/** True for imports: a spreadsheet keeps 15 digits and makes the 16th a zero. */
	fromSpreadsheet?: boolean;
};

const error = (code: Finding["code"], message: string): Finding => ({
	code,
	severity: "error",
	message,
});
const warn = (code: Finding["code"], message: string): Finding => ({
	code,
	severity: "warn",
	message,
});

/** The digits of what was typed or pasted: without spaces, dots, dashes and a leading apostrophe. */
export function normalizeNik(text: string): string {
	return text.replace(/[\s.\-'’`]/g, "");
}

function formatFinding(name: string, text: string): Finding | null {
	if (/^\d+([.,]\d+)?e\+?\d+$/i.test(text.trim())) {
		return error(
			"ANGKA_EXCEL",
			`${name} ini sudah diubah Excel menjadi angka (${text.trim()}), digit aslinya hilang. Ubah kolomnya menjadi teks, lalu salin lagi dari sumbernya.`,
		);
	}
	const digits = normalizeNik(text);
	if (/^\d{16}$/.test(digits)) return null;
	if (!/^\d*$/.test(digits)) return error("FORMAT", `${name} hanya boleh berisi angka.`);
	return error("FORMAT", `${name} harus 16 angka, ini ${digits.length} angka.`);
}

function regionFinding(name: string, digits: string, context: Context): Finding | null {
	const kode = digits.slice(0, 6);
	const shaped = /^[1-9]\d(?!00)\d{2}(?!00)\d{2}$/.test(kode);
	if (shaped && (context.isKecamatan?.(kode) ?? true)) return null;
	return warn(
		"WILAYAH",
		`Enam angka pertama ${name} (${kode}) bukan kode kecamatan yang dikenal. Bisa benar bila wilayahnya sudah dimekarkan.`,
	);
}

const dateOf = (century: number, mmdd: string, yy: string) =>
	parseTanggal(`${century}${yy}-${mmdd}`);

/** The birth date in a NIK: the recorded century where it fits, else the newest past one. */
function birthDate(day: number, digits: string, context: Context): Tanggal | null {
	const yy = digits.slice(10, 12);
	const mmdd = `${digits.slice(8, 10)}-${String(day).padStart(2, "0")}`;
	const recorded = context.tanggalLahir;
	if (recorded && recorded.slice(2, 4) === yy) {
		const same = dateOf(Math.floor(tahunOf(recorded) / 100), mmdd, yy);
		if (same) return same;
	}
	const candidates = [dateOf(20, mmdd, yy), dateOf(19, mmdd, yy)];
	return candidates.find((date) => date !== null && date <= context.today) ?? null;
}

function dayAndSex(digits: string): { day: number; jenisKelamin: JenisKelamin } {
	const coded = Number(digits.slice(6, 8));
	return coded > 40 ? { day: coded - 40, jenisKelamin: "P" } : { day: coded, jenisKelamin: "L" };
}

/** Reads the parts of a NIK; null unless it has 16 digits. */
export function readNik(text: string, context: Context): NikParts | null {
	const digits = normalizeNik(text);
	if (!/^\d{16}$/.test(digits)) return null;
	const { day, jenisKelamin } = dayAndSex(digits);
	return {
		kodeKecamatan: digits.slice(0, 6),
		tanggalLahir: birthDate(day, digits, context),
		jenisKelamin,
		serial: digits.slice(12),
	};
}

function comparisons(parts: NikParts, context: Context): Finding[] {
	const found: Finding[] = [];
	const { tanggalLahir, jenisKelamin } = context;
	if (tanggalLahir && parts.tanggalLahir && tanggalLahir !== parts.tanggalLahir) {
		found.push(
			warn(
				"TGL_BEDA",
				"Tanggal lahir di NIK berbeda dengan yang dicatat. NIK tidak diganti bila tanggal lahir dibetulkan, jadi ini belum tentu salah.",
			),
		);
	}
	if (jenisKelamin && jenisKelamin !== parts.jenisKelamin) {
		found.push(warn("JK_BEDA", "Jenis kelamin di NIK berbeda dengan yang dicatat."));
	}
	if (!tanggalLahir && parts.tanggalLahir) {
		found.push({
			code: "ABAD",
			severity: "info",
			message: `Tahun lahir dibaca sebagai ${tahunOf(parts.tanggalLahir)} dari dua angka di NIK.`,
		});
	}
	return found;
}

function lostDigitFinding(digits: string, context: Context): Finding[] {
	if (!context.fromSpreadsheet || !digits.endsWith("0")) return [];
	const message =
		"Angka terakhir 0: mungkin hilang di Excel, yang hanya menyimpan 15 angka. Cocokkan dengan kartu aslinya.";
	return [warn("DIGIT_AKHIR_NOL", message)];
}

/**
 * What is to be noticed about a NIK (`PPKKCC DDMMYY SSSS`, women's day + 40; it has no check digit).
 * A birth date or sex that differs from the record is a warning only: the number is for life.
 */
export function checkNik(text: string, context: Context): Finding[] {
	const malformed = formatFinding("NIK", text);
	if (malformed) return [malformed];
	const digits = normalizeNik(text);
	const parts = readNik(digits, context);
	const found: Finding[] = [];
	const region = regionFinding("NIK", digits, context);
	if (region) found.push(region);
	if (!parts?.tanggalLahir) {
		found.push(error("TANGGAL", "Angka ke-7 sampai ke-12 NIK bukan tanggal lahir yang mungkin."));
	}
	if (parts?.serial === "0000") {
		found.push(error("SERIAL", "Empat angka terakhir NIK tidak boleh 0000."));
	}
	found.push(...lostDigitFinding(digits, context));
	if (parts) found.push(...comparisons(parts, context));
	return found;
}

/**
 * What is to be noticed about a No. KK: a region, the day of registration without + 40, a serial.
 * Its date is only a warning: the form is known from practice, not from a rule.
 */
export function checkNoKk(text: string, context: Context): Finding[] {
	const malformed = formatFinding("No. KK", text);
	if (malformed) return [malformed];
	const digits = normalizeNik(text);
	const found: Finding[] = [];
	const region = regionFinding("No. KK", digits, context);
	if (region) found.push(region);
	const day = Number(digits.slice(6, 8));
	if (!birthDate(day, digits, { today: context.today })) {
		found.push(warn("TANGGAL", "Angka ke-7 sampai ke-12 No. KK bukan tanggal yang mungkin."));
	}
	if (digits.endsWith("0000")) {
		found.push(error("SERIAL", "Empat angka terakhir No. KK tidak boleh 0000."));
	}
	found.push(...lostDigitFinding(digits, context));
	return found;
}

/** The first sentence that stops the form, or null: warnings never do. */
export function blockingMessage(findings: readonly Finding[]): string | null {
	return findings.find((finding) => finding.severity === "error")?.message ?? null;
}
