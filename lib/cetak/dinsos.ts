import type { Content, TDocumentDefinitions } from "pdfmake/interfaces";
import { formatBulan, formatTanggalWaktu } from "../format";
import type { Bulan } from "../time";
import { tanggalOf } from "../time";
import {
	bagianGraduasi,
	bagianKegiatan,
	bagianKendala,
	bagianKpm,
	bagianKualitas,
	bagianKunjungan,
	bagianMenyusul,
	bagianP2k2,
	koreksiOf,
} from "./dinsos-bagian";
import { bersama, dokumen, isian, judul, paragraf } from "./gaya";
import { kepalaKop, kopOf } from "./kop";
import { tandaTanganDi, tempatOf } from "./resmi";
import { type CetakLaporan, keadaanOf, namaLengkap, type Peninjau } from "./rules";
import { cetak, cetakAtau } from "./teks";

const PERNYATAAN =
	"Laporan ini disusun dari catatan kegiatan yang sebenarnya dan dapat dipertanggungjawabkan.";

/** The kabupaten/kota of a report, with an office of its own. */
function kop({ beku, alamat }: CetakLaporan): Content[] {
	const { kabupaten, kecamatan, provinsi } = beku.identitas;
	const kantor = kopOf({ tingkat: "kabupaten", nama: kabupaten, provinsi }, alamat);
	return [
		...kepalaKop(kantor, `Program Keluarga Harapan – Kecamatan ${kecamatan}`),
		{ text: "LAPORAN KEGIATAN BULANAN PENDAMPING PKH", style: "nama" },
		{
			text: `Bulan ${formatBulan(beku.bulan as Bulan)}`,
			style: "kopKecil",
			margin: [0, 0, 0, 8],
		},
	];
}

/** Who reports, where, and how far the report has come. */
export function identitasOf(laporan: CetakLaporan): Content {
	const { nama, nip, jabatan, kecamatan, kabupaten, provinsi, wilayahTugas } =
		laporan.beku.identitas;
	return isian([
		["Nama", nama],
		["NIP", nip],
		["Jabatan", jabatan || laporan.jabatan.pendamping],
		["Unit kerja", `Kecamatan ${kecamatan}, ${namaLengkap(kabupaten)}, Provinsi ${provinsi}`],
		["Wilayah tugas", wilayahTugas.join("\n")],
		["Keadaan laporan", keadaanOf(laporan)],
	]);
}

const yang = (peninjau: readonly Peninjau[], tindakan: Peninjau["tindakan"]) =>
	peninjau.find((orang) => orang.tindakan === tindakan);

/** Room for three signatures beside what was done electronically. */
export function tandaTangan(laporan: CetakLaporan): Content {
	const { beku, kirimAt, dicetakAt, zona, peninjau, jabatan } = laporan;
	const { nama, nip, kabupaten } = beku.identitas;
	const at = (date: Date) => formatTanggalWaktu(date, zona);
	const supervisor = yang(peninjau, "VERIFIKASI");
	const kepala = yang(peninjau, "TERIMA");
	const dikirim = [nip && `NIP ${cetak(nip)}`, kirimAt && `dikirim ${at(kirimAt)}`];
	return tandaTanganDi(tempatOf(kabupaten), tanggalOf(kirimAt ?? dicetakAt, zona), [
		{
			salam: "Mengetahui,",
			jabatan: kepala?.jabatan ?? jabatan.kepala,
			nama: kepala?.nama ?? "",
			catatan: kepala ? `diterima ${at(kepala.at)}` : "",
		},
		{
			salam: "Mengetahui,",
			jabatan: supervisor?.jabatan ?? jabatan.supervisor,
			nama: supervisor?.nama ?? "",
			catatan: supervisor ? `diverifikasi ${at(supervisor.at)}` : "",
		},
		{ salam: "", jabatan: jabatan.pendamping, nama, catatan: dikirim.filter(Boolean).join("\n") },
	]);
}

function sidikOf({ sidik, revisi }: CetakLaporan): Content {
	const text = sidik
		? `Revisi ${revisi}. Sidik isi ${sidik}: kode pendek dari angka dan tulisan yang dikirim; isi yang sama selalu menghasilkan sidik yang sama.`
		: "Draf ini memuat angka menurut catatan saat dicetak. Angka dapat berubah sampai laporan dikirim.";
	return { text: cetakAtau(text), style: "catatan", margin: [0, 8, 0, 0] };
}

/** The monthly activity report in the form of the Dinas Sosial. */
export function dokumenDinsos(laporan: CetakLaporan): TDocumentDefinitions {
	const { beku } = laporan;
	return dokumen(laporan, "Laporan kegiatan bulanan", [
		...kop(laporan),
		identitasOf(laporan),
		...bagianKpm(beku),
		...bagianMenyusul(beku, { nomor: 2, nama: "Penyaluran bantuan", rhk: 1 }),
		...bagianP2k2(beku),
		...bagianMenyusul(beku, { nomor: 4, nama: "Verifikasi komitmen", rhk: 3 }),
		...bagianGraduasi(beku),
		...bagianKualitas(beku),
		...bagianMenyusul(beku, { nomor: 7, nama: "Pengaduan dan kasus", rhk: 6 }),
		...bagianKunjungan(beku),
		...bagianKegiatan(beku),
		...bagianKendala(laporan),
		...koreksiOf(beku),
		bersama(judul("12. Pernyataan dan tanda tangan"), paragraf(PERNYATAAN), tandaTangan(laporan)),
		sidikOf(laporan),
	]);
}
