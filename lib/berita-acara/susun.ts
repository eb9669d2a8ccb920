import type { Content, TDocumentDefinitions } from "pdfmake/interfaces";
import { anakJudul, bersama, isian, judul, paragraf } from "../cetak/gaya";
import { diKertas } from "../cetak/kertas";
import { kepalaKop, kopOf } from "../cetak/kop";
import { judulResmi, kodeBukti, tandaTanganDi, tanggalResmi } from "../cetak/resmi";
import { namaLengkap } from "../cetak/rules";
import { cetak } from "../cetak/teks";
import { formatTanggalWaktu, joinDan } from "../format";
import { JENIS_RAPAT, jamText, MODE_RAPAT } from "../rapat/rules";
import { agendaOf, angkaOf, hadirOf, lampiranHadir, lanjutanOf, masalahOf } from "./bagian";
import type { BahanBeritaAcara } from "./bahan";
import { terbitanText } from "./rules";
import type { IssueBeritaAcara } from "./schema";

/** What is known only at the moment of issuing. */
export type Terbit = Omit<IssueBeritaAcara, "rapatWilayah" | "rapatId"> & {
	/** 1, 2, …: how often minutes of this meeting have been issued, this time included. */
	terbitan: number;
	alamatKop: readonly string[];
	/** The address of the proof, as the code on the paper has it. */
	alamatBukti: string;
	terbitAt: Date;
	/** Only to be read before issuing: marked on every page, without a code. */
	isDraf?: boolean;
};

const PENUTUP =
	"Demikian berita acara ini dibuat dengan sebenarnya untuk dipergunakan sebagaimana mestinya.";

function kepala({ wilayah, judul: rapat }: BahanBeritaAcara, terbit: Terbit): Content[] {
	const baris = [rapat, terbitanText(terbit.terbitan)].filter(Boolean);
	return [
		...kepalaKop(kopOf(wilayah, terbit.alamatKop)),
		...judulResmi("BERITA ACARA DAN NOTULA RAPAT", terbit.nomor, baris),
	];
}

/** "Pada hari ini, Senin, tanggal … bertempat di … telah dilaksanakan …". */
export function mukadimah(bahan: BahanBeritaAcara): string {
	const { heldOn, tempat, mode, jenis, judul: rapat, wilayah } = bahan;
	const jam = jamText(bahan);
	const saat = [tanggalResmi(heldOn), jam].filter(Boolean).join(" ");
	const di = tempat ? `, bertempat di ${tempat}` : "";
	const mana = wilayah.tingkat === "nasional" ? "tingkat nasional" : namaLengkap(wilayah.nama);
	return `Pada hari ${saat}${di}, telah dilaksanakan ${JENIS_RAPAT[jenis].toLowerCase()} “${rapat}” ${mana}, secara ${MODE_RAPAT[mode].toLowerCase()}, dengan hasil sebagai berikut.`;
}

function keterangan({ kecamatan, pimpinan, pembuka, wilayah }: BahanBeritaAcara): Content {
	return isian([
		["Pimpinan rapat", pimpinan],
		["Dibuka oleh", pembuka],
		["Wilayah yang dibahas", joinDan(kecamatan) || `Seluruh ${namaLengkap(wilayah.nama)}`],
	]);
}

function notulen({ notulen: teks }: BahanBeritaAcara): Content[] {
	const bersih = cetak(teks);
	if (!bersih) return [];
	return [judul("Notula"), ...bersih.split("\n\n").map(paragraf)];
}

function penandatangan(terbit: Terbit) {
	const { mengetahui, jabatanMengetahui, nipMengetahui } = terbit;
	const nip = nipMengetahui ? `NIP ${cetak(nipMengetahui)}` : "";
	return [
		...(mengetahui || jabatanMengetahui
			? [{ salam: "Mengetahui,", jabatan: jabatanMengetahui, nama: mengetahui, catatan: nip }]
			: []),
		{
			salam: "Pimpinan rapat,",
			jabatan: terbit.jabatanPimpinan,
			nama: terbit.pimpinan,
			catatan: "",
		},
		{ salam: "Notulis,", jabatan: "", nama: terbit.notulis, catatan: "" },
	];
}

function penutup(terbit: Terbit): Content[] {
	return [
		...(terbit.terbitan > 1
			? [paragraf(`Yang diperbaiki dari terbitan sebelumnya: ${terbit.alasan}`)]
			: []),
		bersama(
			anakJudul("Penutup"),
			paragraf(PENUTUP),
			tandaTanganDi(cetak(terbit.tempat), terbit.tanggal, penandatangan(terbit)),
		),
		...(terbit.isDraf ? [] : [kodeBukti(terbit.alamatBukti, terbit.id)]),
	];
}

/** The minutes of a meeting on paper: what was found, said, decided and asked for, who was there, and who signs. */
export function dokumenBeritaAcara(bahan: BahanBeritaAcara, terbit: Terbit): TDocumentDefinitions {
	const nama = `Berita acara ${bahan.judul}`;
	const terbitan = terbitanText(terbit.terbitan);
	const waktu = formatTanggalWaktu(terbit.terbitAt, bahan.zona);
	return diKertas(
		{
			judul: nama,
			penyusun: terbit.notulis,
			perihal: terbit.nomor,
			dibuatAt: terbit.terbitAt,
			kaki: {
				kiri: [
					cetak(nama).slice(0, 90),
					[terbit.nomor && `Nomor ${cetak(terbit.nomor)}`, terbitan].filter(Boolean).join(" · "),
				],
				kanan: `${terbit.isDraf ? "Disusun" : "Terbit"} ${waktu}`,
			},
			...(terbit.isDraf && { tanda: { baris: "DRAF – belum diterbitkan", silang: "DRAF" } }),
		},
		[
			...kepala(bahan, terbit),
			paragraf(mukadimah(bahan)),
			keterangan(bahan),
			...hadirOf(bahan),
			...agendaOf(bahan),
			...angkaOf(bahan),
			...lanjutanOf(bahan),
			...notulen(bahan),
			...masalahOf(bahan),
			...penutup(terbit),
			...lampiranHadir(bahan),
		],
	);
}
