import type { Content, TDocumentDefinitions } from "pdfmake/interfaces";
import { formatNumber, formatTanggalPanjang } from "../format";
import type { Tanggal } from "../time";
import { REDUP, TINTA } from "./kertas";
import { cetak, cetakAtau } from "./teks";

/** All that stands on a certificate. */
export type Sertifikat = {
	nomor: string;
	nama: string;
	nip: string | null;
	/** Where the holder works: "Kab. Bogor". */
	unit: string;
	pelatihan: string;
	jenis: string;
	topik: readonly string[];
	mulai: Tanggal;
	selesai: Tanggal;
	jp: number;
	penyelenggara: string;
	tempat: string;
	terbit: Tanggal;
	/** Where whoever holds the paper learns whether it is unchanged. */
	alamatBukti: string;
};

const LEBAR = 841.89;
const TINGGI = 595.28;
const TEPI = 28;

const tengah = (text: string, fontSize: number, more: object = {}): Content => ({
	text,
	fontSize,
	alignment: "center",
	...more,
});

function masa({ mulai, selesai }: Sertifikat): string {
	return mulai === selesai
		? formatTanggalPanjang(mulai)
		: `${formatTanggalPanjang(mulai)} sampai ${formatTanggalPanjang(selesai)}`;
}

function kaki(isi: Sertifikat): Content {
	return {
		margin: [0, 48, 0, 0],
		columns: [
			{ width: 80, qr: isi.alamatBukti, fit: 76, foreground: TINTA },
			{
				width: "*",
				margin: [8, 18, 0, 0],
				stack: [
					{ text: "Pindai untuk memeriksa keasliannya:", fontSize: 8, color: REDUP },
					{ text: isi.alamatBukti, fontSize: 8, color: REDUP },
				],
			},
			{
				width: 230,
				alignment: "center",
				stack: [
					{ text: `Diterbitkan ${formatTanggalPanjang(isi.terbit)}` },
					{ text: cetak(isi.penyelenggara), margin: [0, 0, 0, 34] },
					{ text: "( ........................................ )" },
				],
			},
		],
	};
}

/** The certificate of one participant: A4 across, the holder's name largest, the code of its proof at the foot. */
export function dokumenSertifikat(isi: Sertifikat): TDocumentDefinitions {
	const topik = isi.topik.length > 0 ? `Materi: ${isi.topik.join(", ")}.` : "";
	const unit = [isi.nip ? `NIP ${isi.nip}` : "", isi.unit].filter(Boolean).join(" · ");
	return {
		pageSize: "A4",
		pageOrientation: "landscape",
		pageMargins: [64, 74, 64, 40],
		language: "id-ID",
		info: {
			title: `Sertifikat ${cetak(isi.nama)}`,
			subject: cetak(isi.pelatihan),
			creator: "Pantau PKH",
			producer: "Pantau PKH",
		},
		background: {
			canvas: [
				{
					type: "rect",
					x: TEPI,
					y: TEPI,
					w: LEBAR - 2 * TEPI,
					h: TINGGI - 2 * TEPI,
					lineWidth: 1.5,
					lineColor: TINTA,
				},
				{
					type: "rect",
					x: TEPI + 5,
					y: TEPI + 5,
					w: LEBAR - 2 * TEPI - 10,
					h: TINGGI - 2 * TEPI - 10,
					lineWidth: 0.5,
					lineColor: REDUP,
				},
			],
		},
		content: [
			tengah(cetak(isi.penyelenggara).toUpperCase(), 12, { bold: true }),
			tengah("SERTIFIKAT", 30, { bold: true, characterSpacing: 4, margin: [0, 18, 0, 0] }),
			tengah(`Nomor ${isi.nomor}`, 10, { color: REDUP, margin: [0, 0, 0, 16] }),
			tengah("diberikan kepada", 11),
			tengah(cetak(isi.nama), 24, { bold: true, margin: [0, 6, 0, 2] }),
			tengah(cetak(unit), 10, { color: REDUP, margin: [0, 0, 0, 14] }),
			tengah("yang telah menyelesaikan", 11),
			tengah(cetak(isi.pelatihan), 16, { bold: true, margin: [0, 4, 0, 2] }),
			tengah(`${isi.jenis} · ${masa(isi)}${isi.tempat ? ` · ${cetak(isi.tempat)}` : ""}`, 10),
			tengah(`${formatNumber(isi.jp)} jam pelajaran (1 JP = 45 menit). ${topik}`, 10, {
				margin: [0, 4, 0, 0],
			}),
			kaki({ ...isi, penyelenggara: cetakAtau(isi.penyelenggara) }),
		],
		defaultStyle: { font: "Roboto", fontSize: 10, lineHeight: 1.15, color: TINTA },
	};
}
