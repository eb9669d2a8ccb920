import { z } from "zod";
import { formatBulan, formatKode } from "../format";
import type { IndikatorKode } from "../indikator/baca";
import type { LaporanAngka } from "../laporan/angka";
import type { StatusLaporan } from "../laporan/rules";
import { bulan } from "../schema";
import type { Bulan } from "../time";

/** The work that is asked for when a month is closed. */
export const PAKET_BULANAN = { name: "paket-bulanan", input: z.object({ bulan }) };

export const MIME = {
	pdf: "application/pdf",
	xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
} as const;
export type Format = keyof typeof MIME;

/** A report of the kecamatan as it was locked; one that never came has no figures. */
export type BarisPaket = { nama: string; status: StatusLaporan; angka: LaporanAngka | null };

/** An indicator of the kecamatan in the month: what there is, of how much, and its value where that is no share. */
export type IndikatorPaket = {
	kode: IndikatorKode;
	label: string;
	unit: "persen" | "rata" | "orang";
	numerator: number;
	denominator: number;
	value: number | null;
};

/** What a month of a kecamatan was, when the kabupaten closed it. */
export type IsiPaket = {
	kabupaten: string;
	provinsi: string;
	code: string;
	kecamatan: string;
	bulan: Bulan;
	indikator: IndikatorPaket[];
	baris: BarisPaket[];
};

/** A pack: its content with the number that follows from it, and the closing that it comes of. */
export type Paket = IsiPaket & {
	nomor: string;
	ditutupAt: Date;
	oleh: string;
	zona: string;
	alamat: readonly string[];
};

/** The number of a pack. It ends with the fingerprint of its figures: other figures make another pack, the same ones never. */
export function nomorPaket({ bulan: month, code }: IsiPaket, sidik: string): string {
	return `PB/${month}/${formatKode(code)}/${sidik}`;
}

/** What a pack is called in lists and on its first page. */
export function judulPaket({ bulan: month, kecamatan }: IsiPaket): string {
	return `Paket bulanan Kecamatan ${kecamatan} ${formatBulan(month)}`;
}
