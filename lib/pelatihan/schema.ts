import { z } from "zod";
import { MODE_RAPAT, type ModeRapat } from "../rapat/rules";
import { tautan } from "../rapat/schema";
import { bilangan, centang, id, kosong, pilihan, tanggal, teks, teksBoleh, versi } from "../schema";
import { addHari, daysBetween, type Tanggal } from "../time";
import { kodeWilayah } from "../wilayah/schema";
import {
	HURUF_HADIR,
	type HurufHadir,
	JENIS_PELATIHAN,
	type JenisPelatihan,
	TOPIK_PELATIHAN,
	type TopikPelatihan,
} from "./rules";

const keys = <T extends string>(labels: Record<T, string>) => Object.keys(labels) as [T, ...T[]];
const HARI_MAKS = 40;

const isi = {
	judul: teks(160).pipe(z.string().min(3, "Tulis paling sedikit 3 huruf.")),
	jenis: pilihan(keys<JenisPelatihan>(JENIS_PELATIHAN)),
	mode: pilihan(keys<ModeRapat>(MODE_RAPAT)).default("LURING"),
	mulai: tanggal,
	selesai: tanggal,
	penyelenggara: teks(120, "Tulis siapa penyelenggaranya."),
	tempat: teksBoleh(200),
	tautan,
	topik: z
		.array(z.enum(keys<TopikPelatihan>(TOPIK_PELATIHAN)))
		.max(12)
		.default([]),
	hadirMin: bilangan(0, 100, "Kehadiran minimal").default(80),
	nilaiLulus: kosong(bilangan(0, 100, "Nilai lulus")).default(null),
	uraian: teksBoleh(4000),
};

type Rentang = { mulai: Tanggal; selesai: Tanggal };
const refineDays = ({ mulai, selesai }: Rentang, context: z.RefinementCtx) => {
	const days = daysBetween(mulai, selesai);
	const message =
		days < 0
			? "Tidak boleh sebelum hari pertama."
			: days > HARI_MAKS
				? `Paling lama ${HARI_MAKS} hari.`
				: null;
	if (message) context.addIssue({ code: "custom", path: ["selesai"], message });
};

/** A training of one's own level; its days become sessions of so many lesson hours each. */
export const PelatihanBaru = z
	.object({ id, wilayah: kodeWilayah, jpHari: bilangan(1, 16, "JP per hari"), ...isi })
	.superRefine(refineDays);
export type PelatihanBaru = z.output<typeof PelatihanBaru>;
export const PerbaikiPelatihan = z
	.object({ id, wilayah: kodeWilayah, version: versi, ...isi })
	.superRefine(refineDays);
export type PerbaikiPelatihan = z.output<typeof PerbaikiPelatihan>;

/** The days of a training, first to last. */
export const hariOf = ({ mulai, selesai }: Rentang): Tanggal[] =>
	Array.from({ length: daysBetween(mulai, selesai) + 1 }, (_, i) => addHari(mulai, i));

const kunci = { wilayah: kodeWilayah, id };
const SESI_MAKS = 60;

const petakan =
	(prefix: string) =>
	(fields: Record<string, unknown>): Record<string, string> =>
		Object.fromEntries(
			Object.entries(fields).flatMap(([name, value]) =>
				name.startsWith(prefix) && typeof value === "string" && value !== ""
					? [[name.slice(prefix.length), value]]
					: [],
			),
		);
const bacaHari = petakan("hari-");
const bacaNama = petakan("nama-");
const bacaJp = petakan("jp-");

/** The lines of the form of sessions in their order: `nama-1`, `hari-1`, `jp-1`; a line without a title is none. */
function barisSesi(raw: unknown): unknown {
	if (typeof raw !== "object" || raw === null || "sesi" in raw) return raw;
	const fields = raw as Record<string, unknown>;
	const [hari, nama, jp] = [bacaHari(fields), bacaNama(fields), bacaJp(fields)];
	const order = Object.keys(nama).sort((a, b) => Number(a) - Number(b));
	const filled = order.filter((n) => nama[n]?.trim());
	return { ...fields, sesi: filled.map((n) => ({ judul: nama[n], hari: hari[n], jp: jp[n] })) };
}

/** All sessions of a training. */
export const AturSesi = z.preprocess(
	barisSesi,
	z.object({
		...kunci,
		version: versi,
		sesi: z
			.array(z.object({ hari: tanggal, judul: teks(160), jp: bilangan(1, 16, "JP") }))
			.min(1, "Tulis paling sedikit satu sesi.")
			.max(SESI_MAKS),
	}),
);

/** People to enrol, each as "3201:<id>", or everybody on duty in one kabupaten. */
export const DaftarkanPeserta = z.object({
	...kunci,
	kabupaten: kosong(kodeWilayah).default(null),
	semua: centang,
	orang: z
		.array(z.string().regex(/^\d{4}:[0-9a-f-]{36}$/))
		.max(600)
		.default([]),
});
/** Somebody without a person on file; `tamu` is the id of the line. */
export const DaftarkanTamu = z.object({
	...kunci,
	tamu: id,
	nama: teks(120).pipe(z.string().min(3, "Tulis paling sedikit 3 huruf.")),
	jabatan: teks(80, "Tulis jabatannya, misalnya Koordinator kabupaten."),
	instansi: teks(120, "Tulis instansinya, misalnya Dinas Sosial Kabupaten Bogor."),
});
export const KembalikanTamu = z.object({ ...kunci, tamu: id });
export const KeluarkanPeserta = z.object({ ...kunci, peserta: id });

const bacaHuruf = petakan("hadir-");
const bacaPre = petakan("pre-");
const bacaPost = petakan("post-");
const PESERTA_SEKALI = 200;
const perPeserta = <T extends z.ZodType>(value: T) =>
	z.record(id, value).refine((all) => Object.keys(all).length <= PESERTA_SEKALI);
const nilai = bilangan(0, 100, "Nilai");

/** The roll of one session: a letter for each participant on the page. */
export const CatatHadir = z.preprocess(
	(raw) =>
		typeof raw === "object" && raw && !("hadir" in raw)
			? { ...raw, hadir: bacaHuruf(raw as Record<string, unknown>) }
			: raw,
	z.object({
		...kunci,
		urut: bilangan(1, SESI_MAKS),
		hadir: perPeserta(z.enum(keys<HurufHadir>(HURUF_HADIR))),
	}),
);

/** Marks of the test before and after. */
export const CatatNilai = z.preprocess(
	(raw) =>
		typeof raw === "object" && raw && !("pre" in raw)
			? {
					...raw,
					pre: bacaPre(raw as Record<string, unknown>),
					post: bacaPost(raw as Record<string, unknown>),
				}
			: raw,
	z.object({ ...kunci, pre: perPeserta(nilai), post: perPeserta(nilai) }),
);

export const SelesaikanPelatihan = z.object({ ...kunci, version: versi });
export const BatalkanPelatihan = z.object({
	...kunci,
	version: versi,
	sebab: teks(500).pipe(z.string().min(5, "Tulis sebabnya, paling sedikit 5 huruf.")),
});
export const TerbitkanSertifikat = z.object(kunci);

/** A training in an address: /sdm/pelatihan/32.01/<id>. */
export const AlamatPelatihan = z
	.object({ kode: kodeWilayah, id })
	.transform(({ kode, id: key }) => ({ wilayah: kode, id: key }));

const absent = <T extends z.ZodType>(inner: T) => inner.nullable().catch(null).default(null);
const kursorHari = z.string().regex(/^\d{4}-\d\d-\d\d_[0-9a-f-]{36}$/);

/** What the pages of training are filtered by. */
export const SaringPelatihan = z.object({
	tahun: absent(z.coerce.number().int().min(2007).max(2100)),
	kabupaten: absent(kodeWilayah),
	sesi: absent(z.coerce.number().int().min(1).max(SESI_MAKS)),
	kursor: absent(kursorHari),
	setelah: absent(z.string().max(200)),
	cari: z.string().trim().max(80).catch("").default(""),
});
export type SaringPelatihan = z.output<typeof SaringPelatihan>;
