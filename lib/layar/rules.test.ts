import { describe, expect, it, test } from "vitest";
import { bacaAngka, bacaBahan } from "./rules";
import { slideOfKey } from "./tombol";

describe("what was frozen", () => {
	it("is read in the order that a meeting looks at it, whatever else is stored", () => {
		const row = (kode: string) => ({
			kode,
			pembilang: 3,
			penyebut: 4,
			target: 0.9,
			status: "near",
		});
		const read = bacaAngka([row("K1"), row("K4"), { kode: "K2" }, row("X9"), "?"]);
		expect(read.map(({ label, pembilang }) => [typeof label, pembilang])).toEqual([
			["string", 3],
			["string", 3],
		]);
		expect(bacaAngka([row("K4")])[0]?.label).not.toBe(bacaAngka([row("K1")])[0]?.label);
		expect(bacaAngka(null)).toEqual([]);
	});

	it("rows of an agenda point keep their words, and something else is no row", () => {
		expect(
			bacaBahan([{ nama: "Ciseeng", hal: "Laporan", isi: "2 belum masuk", area: "1" }]),
		).toEqual([{ nama: "Ciseeng", hal: "Laporan", isi: "2 belum masuk" }]);
		expect(bacaBahan({ nama: "Ciseeng" })).toEqual([]);
	});
});

test.each([
	["ArrowRight", false, 0, 1],
	["PageDown", false, 2, 2],
	[" ", false, 1, 2],
	[" ", true, 1, 0],
	["PageUp", false, 0, 0],
	["End", false, 0, 2],
	["Home", false, 2, 0],
	["a", false, 1, null],
])("of three slides, %j (shift %s) on slide %i leads to %s", (key, shift, at, to) => {
	expect(slideOfKey(key, shift, at, 3)).toBe(to);
});
