import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import {
	angkaOf,
	hitunganOf,
	isPintuTerbuka,
	jedaAcak,
	jedaDetak,
	jendelaBerlaku,
	jendelaOf,
	lamaTersambung,
	sisaDetik,
} from "./rules";

const at = (time: string) => new Date(`2026-11-20T${time}Z`);

describe("the code on the screen", () => {
	it("is six digits, leading zeros included, of any hash", () => {
		expect(angkaOf(Uint8Array.of(0, 0, 0, 7))).toBe("000007");
		expect(angkaOf(Uint8Array.of(255, 255, 255, 255))).toBe("967295");
		const hash = fc.uint8Array({ minLength: 4, maxLength: 32 });
		fc.assert(fc.property(hash, (bytes) => /^\d{6}$/.test(angkaOf(bytes))));
	});

	test.each([
		["02:00:00.000", 60],
		["02:00:00.001", 60],
		["02:00:59.000", 1],
		["02:00:59.999", 1],
	])("at %s it stands for %i seconds more", (time, seconds) => {
		expect(sisaDetik(at(time))).toBe(seconds);
	});

	it("is taken while it is shown and one turn longer, never before and never later", () => {
		const shown = jendelaOf(at("02:00:30"));
		expect(jendelaBerlaku(at("02:00:59.999"))).toContain(shown);
		expect(jendelaBerlaku(at("02:01:59.999"))).toContain(shown);
		expect(jendelaBerlaku(at("02:02:00"))).not.toContain(shown);
		expect(jendelaBerlaku(at("01:59:59.999"))).not.toContain(shown);
	});
});

describe("presence on line", () => {
	it("asks the less often the more people there are, and survives one lost sign of life", () => {
		expect(["3201", "32", "0"].map(jedaDetak)).toEqual([120, 300, 600]);
		for (const wilayah of ["3201", "32", "0"])
			expect(lamaTersambung(wilayah)).toBeGreaterThan(2 * jedaDetak(wilayah));
	});

	it("spreads the signs of life, on average at the pause", () => {
		expect([0, 0.5, 1].map((chance) => jedaAcak(120, chance))).toEqual([96_000, 120_000, 144_000]);
	});
});

it("counts by mode and by role, the largest role first", () => {
	const counted = hitunganOf([
		{ peran: "Pendamping", mode: "LURING", jumlah: 8, kini: 8 },
		{ peran: "Camat", mode: "LURING", jumlah: 2, kini: 2 },
		{ peran: "Pendamping", mode: "DARING", jumlah: 5, kini: 3 },
	]);
	expect(counted).toEqual({
		hadir: 15,
		luring: 10,
		daring: 5,
		tersambung: 3,
		peran: [
			{ peran: "Pendamping", jumlah: 13 },
			{ peran: "Camat", jumlah: 2 },
		],
	});
});

test.each([
	["BERLANGSUNG", "2026-11-19", true],
	["RENCANA", "2026-11-20", true],
	["RENCANA", "2026-11-21", false],
	["SELESAI", "2026-11-20", false],
	["BATAL", "2026-11-20", false],
])("a meeting %s of %s lets people in on 20 November: %s", (status, heldOn, open) => {
	expect(isPintuTerbuka({ status, heldOn }, "2026-11-20")).toBe(open);
});
