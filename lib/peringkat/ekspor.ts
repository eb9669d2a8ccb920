import { type Kolom, pecahan } from "../ekspor/kolom";
import { formatKode } from "../format";
import { JENIS_GRADUASI, JENIS_KODE } from "../graduasi/rules";
import { type BarisPeringkat, isPencilan, sasaranJumlah } from "./baris";
import { wilsonInterval } from "./rules";
import { LABEL_TINGKAT, type TingkatPeringkat } from "./tingkat";

const PENCILAN = "periksa kelengkapan bukti";

/** The columns of a ranking as a file. */
export function kolomPeringkat(tingkat: TingkatPeringkat): Kolom<BarisPeringkat>[] {
	return [
		{ judul: "Peringkat", jenis: "angka", lebar: 10, nilai: (row) => row.tempat.rank },
		{ judul: "Tempat", jenis: "teks", lebar: 14, nilai: (row) => row.tempat.label },
		{
			judul: "Kode wilayah",
			jenis: "teks",
			lebar: 11,
			nilai: (row) => formatKode(row.kecamatan ?? row.wilayah),
		},
		{ judul: LABEL_TINGKAT[tingkat], jenis: "teks", lebar: 30, nilai: (row) => row.nama },
		{ judul: "Letak", jenis: "teks", lebar: 32, nilai: (row) => row.letak },
		{ judul: "Graduasi dihitung", jenis: "angka", nilai: (row) => row.graduasi },
		{ judul: "KPM 1 Januari", jenis: "angka", nilai: (row) => row.basis },
		{ judul: "Tingkat (%)", jenis: "persen", nilai: (row) => pecahan(row.graduasi, row.basis) },
		{ judul: "Sasaran (%)", jenis: "persen", nilai: (row) => row.targetPersen / 100 },
		{ judul: "Sasaran (KPM)", jenis: "angka", nilai: sasaranJumlah },
		{
			judul: "Selang 95 % bawah",
			jenis: "persen",
			nilai: (row) => wilsonInterval(row.graduasi, row.basis)?.low ?? null,
		},
		{
			judul: "Selang 95 % atas",
			jenis: "persen",
			nilai: (row) => wilsonInterval(row.graduasi, row.basis)?.high ?? null,
		},
		...JENIS_KODE.map(
			(kode): Kolom<BarisPeringkat> => ({
				judul: JENIS_GRADUASI[kode].label,
				jenis: "angka",
				nilai: (row) => row.jenis[kode],
			}),
		),
		{ judul: "Pendamping", jenis: "angka", nilai: (row) => row.pendamping },
		{
			judul: "Catatan",
			jenis: "teks",
			lebar: 26,
			nilai: (row) => (isPencilan(row) ? PENCILAN : ""),
		},
	];
}
