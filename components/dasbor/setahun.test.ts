import { describe, expect, it } from "vitest";
import { TANPA_GRADUASI } from "@/lib/graduasi/rules";
import { HITUNGAN_KOSONG, type HitunganWilayah } from "@/lib/indikator/hitungan";
import { defaultParam } from "@/lib/param/rules";
import { bandingOf } from "./setahun";

const dasbor = (
	kini: Partial<HitunganWilayah>,
	lalu: Partial<HitunganWilayah>,
	belumTenggat = false,
) => ({
	kini: { ...HITUNGAN_KOSONG, ...kini },
	lalu: [HITUNGAN_KOSONG, { ...HITUNGAN_KOSONG, ...lalu }],
	...{ param: defaultParam(2026), bulan: "2026-11" as const, belumTenggat },
});
const laporan = (laporanMasuk: number, laporanWajib: number) => ({
	...{ laporanMasuk, laporanWajib, pendamping: laporanWajib },
});

describe("an indicator beside the same month a year ago", () => {
	it.each([
		[laporan(784, 1000), laporan(752, 1000), "+3,2 poin dari November 2025"],
		[laporan(72, 100), laporan(78, 100), "-6,0 poin dari November 2025"],
		[laporan(3, 4), laporan(30, 40), "sama dengan November 2025"],
		[laporan(50_000, 100_000), laporan(50_001, 100_000), "sama dengan November 2025"],
	])("%j after %j: %s", (now, past, sentence) => {
		expect(bandingOf(dasbor(now, past), "K4")?.kalimat).toBe(sentence);
	});

	it("says what it was then", () => {
		expect(bandingOf(dasbor(laporan(1, 1), laporan(752, 1000)), "K4")?.nilai).toBe("75,2\u00a0%");
	});

	it("says nothing where one of the two is unknown", () => {
		expect(bandingOf(dasbor(laporan(1, 1), {}), "K4")).toBeNull();
		expect(bandingOf(dasbor({}, laporan(1, 1)), "K4")).toBeNull();
	});

	it("takes no year for one without graduations in which nothing was recorded yet", () => {
		const now = { basis: 100, pendamping: 1, graduasi: { ...TANPA_GRADUASI, MANDIRI: 5 } };
		expect(bandingOf(dasbor(now, { basis: 100 }), "K1")).toBeNull();
		expect(bandingOf(dasbor(now, { basis: 100, pendamping: 1 }), "K1")?.kalimat).toBe(
			"+5,0 poin dari November 2025",
		);
	});

	it("compares a caseload in families", () => {
		const counts = dasbor({ kpmAktif: 900, pendamping: 3 }, { kpmAktif: 870, pendamping: 3 });
		expect(bandingOf(counts, "K5", 0)).toEqual({
			kalimat: "+10 dari November 2025",
			nilai: "290",
		});
	});

	it("does not call a month behind that still runs, but compares what stands on a day", () => {
		const both = { ...laporan(1, 10), kpmAktif: 3000 };
		const running = dasbor(both, { ...both, laporanMasuk: 10 }, true);
		expect(bandingOf(running, "K4")).toBeNull();
		expect(bandingOf(running, "K5", 0)?.kalimat).toBe("sama dengan November 2025");
	});
});
