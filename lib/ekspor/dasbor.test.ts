import { describe, expect, it } from "vitest";
import { bukaXlsx } from "@/tests/factories/buka-xlsx";
import { indikatorOf } from "../indikator/catalogue";
import { HITUNGAN_KOSONG } from "../indikator/hitungan";
import { defaultParam } from "../param/rules";
import { lembarDasbor } from "./dasbor";
import { unduhBerkas } from "./jawaban";

const kosong = () => Array.from({ length: 12 }, () => HITUNGAN_KOSONG);
const kini = {
	...HITUNGAN_KOSONG,
	kpmAktif: 1500,
	pendamping: 5,
	laporanWajib: 3,
	laporanMasuk: 2,
};
const deret = { lalu: kosong(), tren: [...kosong().slice(2), kini, kini] };
const param = defaultParam(2026);
const dasbor = {
	...{ nama: "Kab. Bogor", tingkat: "kabupaten" as const, bulan: "2026-10" as const },
	...{ param, ...deret },
	anak: [{ code: "320133", nama: "=Ciseeng", kini, param, ...deret }],
};
const keterangan = { judul: "Uji", oleh: "Uji", waktu: "hari ini" };
const buka = () =>
	bukaXlsx(unduhBerkas("xlsx", { nama: "uji", lembar: lembarDasbor(dasbor), keterangan }));

describe("a dashboard as a spreadsheet", () => {
	it("has the places with each share beside what it is made of", async () => {
		const [isi] = await buka();
		expect(isi?.nama).toBe("Per kecamatan");
		const [heading, row] = isi?.rows ?? [];
		const of = (judul: string) => row?.[heading?.indexOf(judul) ?? -1];
		expect(row?.slice(0, 5)).toEqual(["32.01.33", "=Ciseeng", 1500, 0, 5]);
		expect([of("Laporan masuk: jumlah"), of("Laporan masuk: dari")]).toEqual([2, 3]);
		expect(of("Laporan masuk (%)")).toBe(2 / 3);
		expect(of(`${indikatorOf("K2").label} (%)`)).toBeNull();
	});

	it("has the region's months, from the first that holds anything", async () => {
		const [, months] = await buka();
		expect(months?.rows.map(([bulan]) => bulan)).toEqual([
			"Bulan",
			"September 2026",
			"Oktober 2026",
		]);
	});
});
