import { describe, expect, test } from "vitest";
import type { Tanggal } from "../time";
import { type Janji, kalenderOf } from "./kalender";
import { jumlahJawaban, pilihanJawaban, rekapPeran, seesUndangan, tolakJawaban } from "./rules";

describe("an answer", () => {
	test.each([
		["LURING", "HADIR", "", null],
		["LURING", "DARING", "", "jawaban"],
		["DARING", "HADIR", "", "jawaban"],
		["HIBRIDA", "DARING", "", null],
		["HIBRIDA", "TIDAK", "", "alasan"],
		["DARING", "TIDAK", "Sakit", null],
	] as const)(
		"to a meeting held %s that says %s (%j) is refused at %j",
		(mode, jawaban, alasan, field) => {
			const refusal = tolakJawaban(mode, { jawaban, alasan });
			expect(refusal ? Object.keys(refusal)[0] : null).toBe(field);
			if (field === "jawaban") expect(pilihanJawaban(mode)).not.toContain(jawaban);
		},
	);
});

test.each([
	["nasional", [], [], "3201", true],
	["provinsi", ["32"], [3201], "3201", true],
	["provinsi", ["32"], [3201], "0", false],
	["kabupaten", ["3201"], [3201], "3201", true],
	["kabupaten", ["3201"], [3201], "32", false],
	["kecamatan", [], [3201], "3201", false],
] as const)(
	"%s of %j and %j on the whole list of %s: %s",
	(kind, sendiri, kabupaten, wilayah, sees) => {
		expect(seesUndangan({ kind, sendiri, kabupaten }, wilayah)).toBe(sees);
	},
);

test("answers are added up by role, the most asked first, and all together", () => {
	const rows = [
		{ peran: "Camat", jawaban: "HADIR" as const, jumlah: 1 },
		{ peran: "Pendamping", jawaban: "BELUM" as const, jumlah: 3 },
		{ peran: "Pendamping", jawaban: "DARING" as const, jumlah: 2 },
	];
	expect(rekapPeran(rows)).toEqual([
		{ peran: "Pendamping", jumlah: 5, BELUM: 3, HADIR: 0, DARING: 2, TIDAK: 0 },
		{ peran: "Camat", jumlah: 1, BELUM: 0, HADIR: 1, DARING: 0, TIDAK: 0 },
	]);
	expect(jumlahJawaban(rows)).toEqual({ jumlah: 6, BELUM: 3, HADIR: 1, DARING: 2, TIDAK: 0 });
});

describe("a calendar file", () => {
	const janji: Janji = {
		...{ id: "a", judul: "Evaluasi, bulanan", nama: "Kab. Bogor", heldOn: "2026-11-20" as Tanggal },
		...{ jamMulai: "09:00", jamSelesai: "11:30", zona: "Asia/Makassar", tempat: "Aula" },
		...{ tautan: "", version: 3, batal: false, halaman: "https://pkh.test/rapat/32.01/a" },
	};
	const linesOf = (more: Partial<Janji>) =>
		kalenderOf({ ...janji, ...more }, new Date("2026-11-01T00:00:00Z"))
			.replaceAll("\r\n ", "")
			.split("\r\n");

	test("names the hours of the place, whatever the zone of who opens it", () => {
		const lines = linesOf({});
		for (const line of [
			...["DTSTART:20261120T010000Z", "DTEND:20261120T033000Z", "SEQUENCE:3", "LOCATION:Aula"],
			...["SUMMARY:Evaluasi\\, bulanan (Kab. Bogor)", "STATUS:CONFIRMED", "UID:a@pantau-pkh"],
		])
			expect(lines).toContain(line);
	});

	test("without an hour it is the whole day, without an end two hours, and called off it says so", () => {
		expect(linesOf({ jamMulai: "", jamSelesai: "" })).toContain("DTSTART;VALUE=DATE:20261120");
		expect(linesOf({ jamSelesai: "" })).toContain("DTEND:20261120T030000Z");
		const off = linesOf({ batal: true });
		expect(off).toContain("STATUS:CANCELLED");
		expect(off).toContain("METHOD:CANCEL");
	});
});
