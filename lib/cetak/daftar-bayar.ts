import type { Content, TDocumentDefinitions } from "pdfmake/interfaces";
import { formatBulan, formatNumber, formatRupiah, formatTanggalPanjang } from "../format";
import type { Bulan, Tanggal } from "../time";
import { isian, judul, tabel } from "./gaya";
import { diKertas } from "./kertas";
import { kepalaKop, kopOf } from "./kop";
import { judulResmi, kodeBukti, tandaTanganDi, tempatOf } from "./resmi";
import { terbilangRupiah } from "./terbilang";

type Baris = { nama: string; letak: string | null; nominal: number; alasan: string };

/** All that stands on a payment list. */
export type DaftarBayar = {
	id: string;
	wilayah: string;
	provinsi: string;
	/** Lines of the office's address, none where nobody has set any. */
	alamat: readonly string[];
	nama: string;
	sumber: string;
	skNo: string;
	skTanggal: Tanggal;
	bulan: Bulan;
	terbit: Tanggal;
	terbitAt: Date;
	nominal: number;
	baris: readonly Baris[];
	orang: number;
	rupiah: number;
	alamatBukti: string;
};

/** "Lima ratus ribu rupiah", as it stands beside an amount. */
function hurufBesar(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Who is paid what and signs where, and what it comes to. */
function dibayar({ baris, rupiah }: DaftarBayar): Content {
	const paid = baris.filter(({ nominal }) => nominal > 0);
	const rows = paid.map(({ nama, letak, nominal }, i) => [
		String(i + 1),
		nama,
		letak ?? "–",
		formatRupiah(nominal),
		`${i + 1}. ..................`,
	]);
	return tabel(
		null,
		[
			{ judul: "No.", lebar: 24, angka: true },
			{ judul: "Nama", lebar: "*" },
			{ judul: "Kecamatan", lebar: 110 },
			{ judul: "Jumlah", lebar: 80, angka: true },
			{ judul: "Tanda tangan", lebar: 110 },
		],
		rows.length > 0 ? [...rows, ["", "Jumlah", "", formatRupiah(rupiah), ""]] : [],
		"Tidak ada yang dibayar pada bulan ini.",
	);
}

/** Who is not, and why. */
function tidakDibayar({ baris }: DaftarBayar): Content[] {
	const unpaid = baris.filter(({ nominal }) => nominal === 0);
	if (unpaid.length === 0) return [];
	const kolom = [
		{ judul: "Nama", lebar: "*" as const },
		{ judul: "Alasan", lebar: 260 },
	];
	return [
		judul("Tidak dibayar pada bulan ini"),
		tabel(
			null,
			kolom,
			unpaid.map(({ nama, alasan }) => [nama, alasan]),
			"",
		),
	];
}

const TANDA_TANGAN = [
	{ salam: "Mengetahui,", jabatan: "Kepala Dinas Sosial", nama: "", catatan: "NIP" },
	{ salam: "", jabatan: "Bendahara Pengeluaran", nama: "", catatan: "NIP" },
];

/** The payment list of a month as it is issued: the amounts, their sum in figures and in words, who signs, the code of its proof. */
export function dokumenDaftarBayar(isi: DaftarBayar): TDocumentDefinitions {
	const { wilayah, provinsi, bulan, terbit, rupiah } = isi;
	const nama = `Daftar pembayaran ${isi.nama}, ${formatBulan(bulan)}`;
	return diKertas(
		{
			judul: nama,
			penyusun: wilayah,
			perihal: `SK ${isi.skNo}`,
			dibuatAt: isi.terbitAt,
			kaki: { kiri: [nama], kanan: `Diterbitkan ${formatTanggalPanjang(terbit)}` },
		},
		[
			...kepalaKop(kopOf({ tingkat: "kabupaten", nama: wilayah, provinsi }, isi.alamat)),
			...judulResmi("DAFTAR PEMBAYARAN", "", [isi.nama, `Bulan ${formatBulan(bulan)}`]),
			isian([
				["Dasar", `SK ${isi.skNo} tanggal ${formatTanggalPanjang(isi.skTanggal)}`],
				["Sumber dana", isi.sumber],
				["Besarnya per orang", `${formatRupiah(isi.nominal)} sebulan`],
				["Jumlah", `${formatNumber(isi.orang)} orang, ${formatRupiah(rupiah)}`],
				["Terbilang", hurufBesar(terbilangRupiah(rupiah))],
			]),
			dibayar(isi),
			...tidakDibayar(isi),
			{ unbreakable: true, stack: [tandaTanganDi(tempatOf(wilayah), terbit, TANDA_TANGAN)] },
			kodeBukti(isi.alamatBukti, isi.id),
		],
	);
}
