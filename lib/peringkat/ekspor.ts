import { persenSel, type Sel } from "../ekspor/csv";
import { formatKode } from "../format";
import { JENIS_GRADUASI, JENIS_KODE } from "../graduasi/rules";
import { type BarisPeringkat, isPencilan, sasaranJumlah } from "./baris";
import { wilsonInterval } from "./rules";
import { LABEL_TINGKAT, type TingkatPeringkat } from "./tingkat";

/** The heading of a ranking as a file. */
export function headerEkspor(tingkat: TingkatPeringkat): string[] {
	return [
		"Tempat",
		"Kode wilayah",
		LABEL_TINGKAT[tingkat],
		"Letak",
		"Graduasi dihitung",
		"KPM 1 Januari",
		"Tingkat (%)",
		"Sasaran (%)",
		"Sasaran (KPM)",
		"Selang 95 % bawah",
		"Selang 95 % atas",
		...JENIS_KODE.map((kode) => JENIS_GRADUASI[kode].label),
		"Pendamping",
		"Catatan",
	];
}

/** A row of a ranking as a file. */
export function barisEkspor(row: BarisPeringkat): Sel[] {
	const interval = wilsonInterval(row.graduasi, row.basis);
	return [
		row.tempat.label,
		formatKode(row.kecamatan ?? row.wilayah),
		row.nama,
		row.letak,
		row.graduasi,
		row.basis,
		persenSel(row.graduasi, row.basis),
		row.targetPersen,
		sasaranJumlah(row),
		interval && persenSel(interval.low, 1),
		interval && persenSel(interval.high, 1),
		...JENIS_KODE.map((kode) => row.jenis[kode]),
		row.pendamping,
		isPencilan(row) ? "periksa kelengkapan bukti" : "",
	];
}
