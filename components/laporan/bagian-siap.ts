import { formatNumber, formatPersen } from "@/lib/format";
import { ANGKA_FIELDS, type AngkaField, readAngka } from "@/lib/laporan/angka";
import { BAGIAN, type Bagian, type KelompokAngka } from "@/lib/laporan/bagian";
import type { HalamanLaporan } from "@/lib/laporan/queries";
import { rincianOf } from "./rincian";
import { kurangOf, ringkasanOf } from "./ringkasan";
import { sumberOf, type Tautan } from "./sumber";

/** A figure as recorded, as corrected, and as reported a month before. */
export type AngkaSiap = {
	label: string;
	kini: string;
	/** What was recorded, where a correction says otherwise. */
	tercatat?: string;
	alasan?: string;
	lalu: string;
	/** Where it is corrected. */
	koreksi?: string;
};

export type TabelAngka = {
	rows: AngkaSiap[];
	/** Figures that are zero and were zero, by name. */
	kosong?: string;
	dapatDikoreksi: boolean;
};

/** A section of the report in ready words. */
export type BagianSiap = {
	kode: string;
	nomor: Bagian["nomor"];
	judul: string;
	ringkasan: string | null;
	kurang: string | null;
	catatan: string | null;
	/** Typed, and so always open. */
	ditulis: boolean;
	terbuka: boolean;
	identitas?: { term: string; value: string }[];
	angka?: TabelAngka;
	rincian: { judul: string; baris: string[] } | null;
	sumber: { dari: string; lihat?: Tautan; tambah?: Tautan };
};

const mayChange = ({ isAuthor, terkunci }: HalamanLaporan) => isAuthor && !terkunci;

const written = (path: string, value: number) =>
	path === "graduasi.target" ? formatPersen(value) : formatNumber(value);

function angkaSiap(
	laporan: HalamanLaporan,
	{ path, label, dapatDikoreksi }: AngkaField,
): AngkaSiap {
	const now = readAngka(laporan.angka, path);
	const recorded = readAngka(laporan.tercatat, path);
	const koreksi = laporan.koreksi.find((one) => one.path === path);
	const { previous, bulan } = laporan;
	return {
		label,
		kini: written(path, now),
		tercatat: koreksi && now !== recorded ? written(path, recorded) : undefined,
		alasan: koreksi?.reason,
		lalu: previous ? written(path, readAngka(previous, path)) : "–",
		koreksi:
			mayChange(laporan) && dapatDikoreksi ? `/laporan/${bulan}/koreksi?angka=${path}` : undefined,
	};
}

function tabelOf(laporan: HalamanLaporan, kelompok: KelompokAngka): TabelAngka {
	const fields = ANGKA_FIELDS.filter((field) => field.bagian === kelompok);
	const { angka, previous } = laporan;
	const worth = fields.filter(
		({ path }) =>
			kelompok !== "kegiatan" ||
			readAngka(angka, path) > 0 ||
			(previous && readAngka(previous, path) > 0),
	);
	const rows = worth.length > 0 ? worth : fields.slice(0, 1);
	const rest = fields.filter((field) => !rows.includes(field));
	const names = rest.map(({ label }) => label.replace("Kegiatan ", ""));
	return {
		rows: rows.map((field) => angkaSiap(laporan, field)),
		kosong: names.length > 0 ? `${names.join(", ")}: belum ada.` : undefined,
		dapatDikoreksi: mayChange(laporan),
	};
}

function identitasOf({ identitas }: HalamanLaporan) {
	const { nama, nip, jabatan, kecamatan, kabupaten, wilayahTugas } = identitas;
	return [
		{ term: "Nama", value: nama },
		{ term: "NIP", value: nip || "belum diisi" },
		{ term: "Jabatan", value: jabatan || "belum diisi" },
		{ term: "Wilayah tugas", value: wilayahTugas.join("; ") || kecamatan },
		{ term: "Unit kerja", value: `Dinas Sosial ${kabupaten}` },
	];
}

/** What the reviewer wrote about a section when the report was sent back. */
function catatanOf({ status, riwayat }: HalamanLaporan, kode: string): string | null {
	if (status !== "DIKEMBALIKAN") return null;
	const back = riwayat.find(({ tindakan }) => tindakan === "KEMBALIKAN");
	return back?.bagian[kode] ?? null;
}

function siap(
	laporan: HalamanLaporan,
	{ kode, nomor, judul, asal, angka, sumber }: Bagian,
): BagianSiap {
	const catatan = catatanOf(laporan, kode);
	const rincian = rincianOf(kode, laporan.daftar);
	const { lihat, tambah } = sumberOf(kode, laporan);
	const isIdentitas = kode === "identitas";
	const { nama, kecamatan } = laporan.identitas;
	return {
		...{ kode, nomor, judul, catatan },
		ringkasan: isIdentitas ? `${nama}, ${kecamatan}` : ringkasanOf(kode, laporan.angka),
		kurang: mayChange(laporan) ? kurangOf(kode, laporan.angka) : null,
		ditulis: asal === "ditulis",
		terbuka: !laporan.isAuthor || catatan !== null,
		identitas: isIdentitas ? identitasOf(laporan) : undefined,
		angka: angka ? tabelOf(laporan, angka) : undefined,
		rincian:
			rincian.length > 0
				? { judul: `Rincian (${formatNumber(rincian.length)})`, baris: rincian }
				: null,
		sumber: { dari: `Dari: ${sumber}`, lihat, tambah: mayChange(laporan) ? tambah : undefined },
	};
}

/** The sections of a report in ready words. */
export const bagianSiap = (laporan: HalamanLaporan): BagianSiap[] =>
	BAGIAN.filter((bagian) => bagian.tersedia && bagian.kode !== "pernyataan").map((bagian) =>
		siap(laporan, bagian),
	);
