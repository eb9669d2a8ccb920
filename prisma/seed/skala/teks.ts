import { RHK } from "@/lib/laporan/bagian";
import { writeKendala } from "@/lib/laporan/naskah";
import { INTI } from "@/prisma/seed/demo/materi";
import {
	BELAKANG,
	DEPAN_L,
	DEPAN_P,
	NAMA_KELOMPOK,
	TEMPAT,
	TENGAH_P,
} from "@/prisma/seed/demo/nama";
import {
	BUKTI_GRADUASI,
	CATATAN_KEMBALI,
	HASIL,
	KENDALA,
	MASALAH,
	PENGADUAN,
	RANGKUMAN,
	RENCANA,
	TUJUAN,
	URAIAN_KEGIATAN,
} from "@/prisma/seed/demo/teks";
import { type Isian, larik } from "./naskah";

/** A list under its name, and how long it is. */
const list = (name: string, items: readonly string[]): Isian => ({
	[name]: larik(items, "text"),
	[`${name}_n`]: items.length,
});

const LAIN = RHK.filter(({ nomor }) => [1, 3, 5, 6, 8, 9].includes(nomor)).flatMap(
	({ nomor, aksi }) => aksi.map((one) => ({ nomor, aksi: one })),
);

/** The words of the demo, as the statements use them. */
export const KATA: Isian = {
	...list("depan_p", DEPAN_P),
	...list("depan_l", DEPAN_L),
	...list("tengah_p", TENGAH_P),
	...list("belakang", BELAKANG),
	...list("nama_kelompok", NAMA_KELOMPOK),
	...list("tempat", TEMPAT),
	...list("rangkuman", RANGKUMAN),
	...list("tujuan", TUJUAN),
	hasil: larik(
		TUJUAN.map((tujuan) => HASIL[tujuan][0] ?? ""),
		"text",
	),
	...list("uraian", URAIAN_KEGIATAN),
	...list("bukti", BUKTI_GRADUASI),
	...list("rencana", RENCANA),
	...list(
		"kendala",
		KENDALA.map((one) => writeKendala([one])),
	),
	...list(
		"aduan",
		PENGADUAN.map(([kategori]) => kategori),
	),
	isi_aduan: larik(
		PENGADUAN.map(([, isi]) => isi),
		"text",
	),
	...list(
		"masalah",
		MASALAH.map(({ kategori }) => kategori),
	),
	masalah_kategori: larik(
		MASALAH.map(({ kategori }) => kategori),
		"text",
	),
	masalah_uraian: larik(
		MASALAH.map(({ uraian }) => uraian),
		"text",
	),
	masalah_keputusan: larik(
		MASALAH.map(({ keputusan }) => keputusan),
		"text",
	),
	masalah_tindak: larik(
		MASALAH.map(({ tindak }) => tindak),
		"text",
	),
	catatan_kembali: JSON.stringify(CATATAN_KEMBALI[0]),
	modul: larik(
		INTI.map(({ modul }) => modul),
		"int",
	),
	sesi: larik(
		INTI.map(({ sesi }) => sesi),
		"int",
	),
	rhk: larik(
		LAIN.map(({ nomor }) => nomor),
		"int",
	),
	rhk_n: LAIN.length,
	aksi: larik(
		LAIN.map(({ aksi }) => aksi),
		"text",
	),
};
