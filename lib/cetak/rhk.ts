import type { Content, TDocumentDefinitions } from "pdfmake/interfaces";
import { formatBulan } from "../format";
import { type HasilKerja, RHK, type Rhk } from "../laporan/bagian";
import type { LaporanBeku } from "../laporan/beku";
import { KATEGORI_KENDALA } from "../laporan/naskah";
import type { Bulan } from "../time";
import { identitasOf, tandaTangan } from "./dinsos";
import { anakJudul, bersama, dokumen, paragraf, pasangan, tabel } from "./gaya";
import { kegiatanOf } from "./kegiatan-rhk";
import { garis } from "./kertas";
import { gambaranOf, hasilOf, ikhtisarOf, kendalaOf, penutupOf } from "./narasi";
import type { CetakLaporan } from "./rules";
import { cetak } from "./teks";

export const TANPA_KEGIATAN = "Tidak ada kegiatan tercatat.";

function kendala(laporan: CetakLaporan, rhk: Rhk): Content[] {
	const list = kendalaOf(laporan.kendala, rhk);
	if (list.length === 0) return [paragraf("Tidak ada kendala yang ditulis.")];
	const kategori = { judul: "Hal", lebar: 110 } as const;
	const baris = list.map((item) => [KATEGORI_KENDALA[item.kategori], item.uraian]);
	return [tabel(null, [kategori, { judul: "Kendala", lebar: "*" }], baris, "")];
}

function tindakLanjut({ rencana }: CetakLaporan, rhk: Rhk): Content {
	const text = cetak(rencana);
	if (!text) return paragraf("Tidak ada rencana tindak lanjut yang ditulis.");
	if (rhk === 7) return paragraf(text);
	return paragraf("Rencana tindak lanjut bulan ini ditulis pada RHK 7.");
}

function kegiatan(laporan: CetakLaporan, rhk: Rhk): Content {
	const rows = kegiatanOf(laporan.beku, rhk);
	return tabel(
		"Kegiatan",
		[
			{ judul: "Tanggal", lebar: 58 },
			{ judul: "Kegiatan", lebar: 95 },
			{ judul: "Uraian", lebar: "*" },
			{ judul: "Tempat", lebar: 95 },
			{ judul: "Peserta", lebar: 70 },
		],
		rows.map((row) => [row.tanggal, row.kegiatan, row.uraian, row.tempat, row.peserta]),
		TANPA_KEGIATAN,
	);
}

function hasil(beku: LaporanBeku, rhk: Rhk): Content[] {
	const [first = "", ...rest] = hasilOf(beku, rhk);
	return [bersama(anakJudul("Hasil"), paragraf(first)), ...rest.map(paragraf)];
}

function isiRhk(laporan: CetakLaporan, { nomor, hasil: judul, aksi }: HasilKerja): Content[] {
	const { beku } = laporan;
	return [
		{ text: `LAPORAN PELAKSANAAN TUGAS – RHK ${nomor}`, style: "kop" },
		{
			text: `${judul} · ${formatBulan(beku.bulan as Bulan)}`,
			style: "kopKecil",
		},
		garis(1),
		identitasOf(laporan),
		anakJudul("Rencana aksi"),
		{ ul: [...aksi], style: "paragraf" },
		bersama(anakJudul("Gambaran umum"), paragraf(gambaranOf(beku))),
		kegiatan(laporan, nomor),
		...hasil(beku, nomor),
		...(nomor === 7 ? [pasangan(ikhtisarOf(beku))] : []),
		anakJudul("Kendala"),
		...kendala(laporan, nomor),
		anakJudul("Tindak lanjut"),
		tindakLanjut(laporan, nomor),
		bersama(anakJudul("Penutup"), paragraf(penutupOf(laporan)), tandaTangan(laporan)),
	];
}

/** The reports of the ministry's result plans 1 to 9, each on its own page, or only one of them. */
export function dokumenRhk(laporan: CetakLaporan, rhk: Rhk | null): TDocumentDefinitions {
	const dicetak = RHK.filter(({ nomor }) => rhk === null || nomor === rhk);
	const content = dicetak.map(
		(hasilKerja, index): Content => ({
			stack: isiRhk(laporan, hasilKerja),
			...(index > 0 && { pageBreak: "before" }),
		}),
	);
	return dokumen(laporan, rhk === null ? "Laporan RHK 1-9" : `Laporan RHK ${rhk}`, content);
}
