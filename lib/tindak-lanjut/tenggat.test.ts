import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addHari, type Tanggal } from "../time";
import {
	type AturanTenggat,
	aturanPada,
	langkahHariIni,
	langkahPeran,
	penerimaEskalasi,
} from "./tenggat";

const DUE = "2026-11-20" as Tanggal;
const ATURAN: AturanTenggat = { sejak: "2026-01-01", ingatHari: 3, eskalasiHari: [1, 7, 14] };
const pada = (hari: number, more: { eskalasi?: number; diingatkan?: boolean } = {}) =>
	langkahHariIni(
		{ dueOn: DUE, eskalasi: 0, diingatkan: false, ...more },
		addHari(DUE, hari),
		ATURAN,
	);

describe("an open follow-up", () => {
	it.each([
		[-4, null],
		[-3, { jenis: "INGAT" }],
		[0, { jenis: "INGAT" }],
		[1, { jenis: "ESKALASI", eskalasi: 1 }],
		[6, { jenis: "ESKALASI", eskalasi: 1 }],
		[7, { jenis: "ESKALASI", eskalasi: 2 }],
		[14, { jenis: "ESKALASI", eskalasi: 3 }],
		[400, { jenis: "ESKALASI", eskalasi: 3 }],
	])("%s days after its deadline asks for %j", (hari, langkah) => {
		expect(pada(hari)).toEqual(langkah);
	});

	it("is reminded of once, and escalated once a step", () => {
		expect(pada(-1, { diingatkan: true })).toBeNull();
		expect(pada(3, { eskalasi: 1 })).toBeNull();
		expect(pada(8, { eskalasi: 1 })).toEqual({ jenis: "ESKALASI", eskalasi: 2 });
		expect(pada(30, { eskalasi: 3 })).toBeNull();
	});

	it("looked at day by day climbs every step in order and then rests, whenever somebody looks first", () => {
		fc.assert(
			fc.property(fc.integer({ min: -10, max: 40 }), (mulai) => {
				let eskalasi = 0;
				let ingat = 0;
				for (let hari = mulai; hari <= 60; hari += 1) {
					const langkah = pada(hari, { eskalasi, diingatkan: ingat > 0 });
					if (langkah?.jenis === "INGAT") ingat += 1;
					if (langkah?.jenis === "ESKALASI") {
						expect(langkah.eskalasi).toBeGreaterThan(eskalasi);
						eskalasi = langkah.eskalasi;
					}
				}
				expect(eskalasi).toBe(3);
				expect(ingat).toBe(mulai <= 0 ? 1 : 0);
			}),
		);
	});
});

describe("the rule of a day", () => {
	const BARU: AturanTenggat = { ...ATURAN, sejak: "2027-01-01", eskalasiHari: [3, 10, 20] };
	it("is the newest that has begun", () => {
		expect(aturanPada("2026-12-31" as Tanggal, [BARU, ATURAN])).toBe(ATURAN);
		expect(aturanPada("2027-01-01" as Tanggal, [ATURAN, BARU])).toBe(BARU);
		expect(() => aturanPada("2025-01-01" as Tanggal, [ATURAN])).toThrow(RangeError);
	});
});

describe("who hears of it", () => {
	it.each([
		["3201", 0, []],
		["3201", 1, ["KORKAB", "DINSOS_KAB_STAFF"]],
		["3201", 2, ["KORKAB", "DINSOS_KAB_STAFF", "DINSOS_KAB_HEAD"]],
		["3201", 3, ["KORKAB", "DINSOS_KAB_STAFF", "DINSOS_KAB_HEAD", "KORWIL", "DINSOS_PROV"]],
		["32", 3, ["KORWIL", "KOREG", "DINSOS_PROV", "KEMENSOS_ADMIN"]],
		["0", 3, ["KEMENSOS_ADMIN"]],
	])("of a task of %s at step %s: %j", (wilayah, eskalasi, roles) => {
		expect(penerimaEskalasi(wilayah, eskalasi)).toEqual(roles);
	});

	it("a role finds what has reached it", () => {
		expect(langkahPeran("DINSOS_KAB_HEAD", "kabupaten")).toBe(2);
		expect(langkahPeran("DINSOS_PROV", "kabupaten")).toBe(3);
		expect(langkahPeran("PENDAMPING", "kabupaten")).toBeNull();
		expect(langkahPeran("KORKAB", "kecamatan")).toBeNull();
	});
});
