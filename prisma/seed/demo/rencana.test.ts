import { describe, expect, test } from "vitest";
import { addHari, type Tanggal } from "@/lib/time";
import { acakBulan, acakOf } from "./acak";
import { isiOf } from "./bulanan";
import { kalenderOf } from "./kalender";
import { kejadianOf } from "./kejadian";
import { jalanLaporan } from "./laporan";
import { daerahOf } from "./orang";
import { DEMO } from "./uraian";

const ZONA = "Asia/Jakarta";
const desa = new Map(
	DEMO.flatMap(({ kecamatan }) => kecamatan).map(({ code }) => [
		code,
		[`${code}2001`, `${code}2002`],
	]),
);
const nama = new Map(DEMO.map(({ code, slug }) => [code, slug]));

/** Everything that is decided for one kabupaten on a day, the events of its caseloads included. */
function plan(hari: string, place: number) {
	const uraian = DEMO[place];
	if (!uraian) throw new Error("no such kabupaten");
	const kalender = kalenderOf(new Date(`${hari}T04:00:00Z`), ZONA);
	const isi = isiOf(daerahOf(uraian, kalender, { desa, nama }));
	const kejadian = isi.beban.flatMap((beban) => {
		const [pendamping] = beban.pemegang;
		return pendamping
			? kalender.bulan.map((bulan) =>
					kejadianOf(acakBulan("uji", pendamping.id, bulan), {
						beban,
						pendamping,
						bulan,
						kalender,
					}),
				)
			: [];
	});
	return { isi, kejadian, jalan: jalanLaporan(isi.daerah), kalender };
}

const text = ({ kejadian, jalan, isi }: ReturnType<typeof plan>) =>
	JSON.stringify([
		kejadian,
		jalan,
		isi.kasus.map(({ id, jenis, langkah }) => [id, jenis, langkah]),
	]);

describe("the plan of the demo", () => {
	test("is the same on the same day and another on another", () => {
		expect(text(plan("2026-11-23", 5))).toBe(text(plan("2026-11-23", 5)));
		expect(text(plan("2026-11-23", 5))).not.toBe(text(plan("2026-11-24", 5)));
	});

	test.each(["2026-11-23", "2026-12-31", "2027-01-01", "2027-01-05", "2028-02-29", "2027-03-01"])(
		"tells nothing of the future on %s",
		(hari) => {
			const { kejadian, jalan, isi, kalender } = plan(hari, 5);
			const days = kejadian.flatMap(({ sesi, kunjungan, kegiatan }) => [
				...sesi.map((row) => row.held_on),
				...kunjungan.map((row) => row.visited_on),
				...kegiatan.map((row) => row.held_on),
			]) as Tanggal[];
			expect(days.length).toBeGreaterThan(100);
			expect(days.every((day) => day < hari && day >= kalender.awal)).toBe(true);
			const steps = isi.kasus.flatMap(({ langkah }) => langkah.map(({ on }) => on));
			expect(steps.every((on) => on < hari)).toBe(true);
			const midnight = kalender.at(kalender.today, 0).getTime();
			const sent = jalan.flatMap(({ kirim, kirimLagi, terima }) => [kirim, kirimLagi, terima]);
			expect(sent.every((at) => at === null || at.getTime() < midnight)).toBe(true);
		},
	);

	test("gives the pendamping in Pedes 120 graduations of the year, the one in Peundeuy 61", () => {
		const counted = (place: number, hari: string) => {
			const { isi } = plan(hari, place);
			const [first] = isi.daerah.pendamping;
			return isi.kasus.filter(
				({ pendamping, langkah }) =>
					pendamping === first &&
					langkah.some(({ ke, on }) => ke === "DITETAPKAN" && on.startsWith(hari.slice(0, 4))),
			).length;
		};
		expect([counted(4, "2026-11-23"), counted(5, "2026-11-23")]).toEqual([120, 61]);
		expect([counted(4, "2027-01-04"), counted(5, "2027-02-15")]).toEqual([120, 61]);
	});

	test("grows Kota Bogor past the alarm of ten percent", () => {
		const { isi, kalender } = plan("2026-11-23", 1);
		const all = isi.beban.flatMap(({ keluarga }) => keluarga);
		const on = (day: Tanggal) =>
			all.filter(({ masuk, keluar }) => masuk <= day && (keluar === null || keluar > day)).length;
		const [then, now] = [on(kalender.awal), on(addHari(kalender.today, -1))];
		expect((now - then) / then).toBeGreaterThan(0.15);
		expect(now / isi.beban.length).toBeGreaterThan(420);
	});
});

test("chance has no favourites and repeats itself", () => {
	const acak = acakOf("uji");
	const counts = Array.from({ length: 6 }, () => 0);
	for (let roll = 0; roll < 6000; roll++) {
		const face = acak.int(0, 5);
		counts[face] = (counts[face] ?? 0) + 1;
	}
	expect(Math.min(...counts)).toBeGreaterThan(850);
	expect(acakOf("uji").id(new Date(0))).toBe(acakOf("uji").id(new Date(0)));
	expect(acakOf("uji").next()).not.toBe(acakOf("ujj").next());
});
