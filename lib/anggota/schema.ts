import { z } from "zod";
import { nomor } from "../kpm/schema";
import { centang, id, kosong, pilihan, tanggal, teks, teksBoleh, versi } from "../schema";
import { HUBUNGAN, type Hubungan, KOMPONEN, type Komponen } from "./rules";

const HUBUNGAN_KODE = Object.keys(HUBUNGAN) as [Hubungan, ...Hubungan[]];
const KODE = Object.keys(KOMPONEN) as [Komponen, ...Komponen[]];

const facts = {
	nama: teks(120, "Tulis namanya."),
	nik: nomor,
	namaIbu: teksBoleh(120),
	tempatLahir: teksBoleh(80),
	lahir: kosong(tanggal),
	jenisKelamin: pilihan(["L", "P"], "Pilih jenis kelaminnya."),
	hubungan: pilihan(HUBUNGAN_KODE),
	statusKawin: teksBoleh(40),
	pendidikan: teksBoleh(60),
	pekerjaan: teksBoleh(80),
	disabilitas: teksBoleh(80),
	meninggalOn: kosong(tanggal).default(null),
	/** What the member is in the programme for now; one that is left out ends. */
	komponen: z.array(pilihan(KODE)).default([]),
	/** Since when the components that are new; today when left empty. */
	komponenMulai: kosong(tanggal),
	/** Who receives the aid for the family: only the data administrator may say so. */
	pengurus: centang,
};

/** A member to be entered into a family. */
export const AnggotaBaru = z.object({ id, kpmId: id, ...facts });
export type AnggotaBaru = z.output<typeof AnggotaBaru>;

/** A member as corrected. */
export const AnggotaUbah = z.object({ id, kpmId: id, versi, ...facts });
export type AnggotaUbah = z.output<typeof AnggotaUbah>;
