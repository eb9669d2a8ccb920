import type { Content } from "pdfmake/interfaces";
import type { Tingkat } from "../wilayah/rules";
import { garis } from "./kertas";
import { namaLengkap } from "./rules";
import { cetak } from "./teks";

/** Whose paper it is: a region by its level and name, with the province that a kabupaten/kota lies in. */
export type Kantor = { tingkat: Tingkat; nama: string; provinsi: string };

/** A letterhead: the government, its office, and the lines of its address, which may be none. */
export type Kop = { lembaga: string; kantor: string; alamat: readonly string[] };

const KEMENTERIAN = "KEMENTERIAN SOSIAL REPUBLIK INDONESIA";
const PROGRAM = "PROGRAM KELUARGA HARAPAN";
/** The kabupaten and kota of Jakarta are parts of the province's own administration. */
const ADMINISTRASI = / Administrasi /;

/**
 * The letterhead of an office. Names follow from the region; an address never does: what nobody has set stays out.
 * Province offices call themselves differently here and there (Aceh, Yogyakarta): that is set by nobody yet either.
 */
export function kopOf({ tingkat, nama, provinsi }: Kantor, alamat: readonly string[]): Kop {
	if (tingkat === "nasional") return { lembaga: KEMENTERIAN, kantor: PROGRAM, alamat };
	const sendiri = cetak(namaLengkap(nama)).toUpperCase();
	const daerah = tingkat === "provinsi" ? `PROVINSI ${sendiri}` : sendiri;
	if (ADMINISTRASI.test(namaLengkap(nama))) {
		const induk = `PEMERINTAH PROVINSI ${cetak(provinsi).toUpperCase()}`;
		return { lembaga: induk, kantor: `SUKU DINAS SOSIAL ${daerah}`, alamat };
	}
	return { lembaga: `PEMERINTAH ${daerah}`, kantor: `DINAS SOSIAL ${daerah}`, alamat };
}

/** The letterhead at the top of a document, with a line of its own under the office where it has one. */
export function kepalaKop({ lembaga, kantor, alamat }: Kop, bagian = ""): Content[] {
	const kecil = (text: string): Content => ({ text, style: "kopKecil" });
	return [
		kecil(lembaga),
		{ text: kantor, style: "kop" },
		...(bagian ? [kecil(cetak(bagian))] : []),
		...alamat.map((baris): Content => ({ text: cetak(baris), fontSize: 8.5, alignment: "center" })),
		garis(1.5, 0.5),
	];
}
