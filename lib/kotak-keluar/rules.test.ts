import { describe, expect, it, test } from "vitest";
import {
	berurut,
	type Entri,
	jedaUlang,
	KOSONG,
	kalimatAntrean,
	nasibOf,
	tergantikan,
} from "./rules";

const entri = (id: string, more: Partial<Entri> = {}): Entri => ({
	...{ id, url: "/api", body: {}, at: 0, tries: 0, kunci: id },
	...more,
});

describe("what becomes of an entry", () => {
	test.each([
		[200, "terkirim"],
		[401, "keluar"],
		[404, "tolak"],
		[409, "tolak"],
		[422, "tolak"],
		[429, "ulang"],
		[502, "ulang"],
	])("an answer %i: %s", (status, fate) => {
		expect(nasibOf(status)).toBe(fate);
	});

	it("waits longer after each failure, never longer than a minute", () => {
		expect([1, 2, 3, 4, 10].map((tries) => jedaUlang(tries, 1))).toEqual([
			1_000, 2_000, 4_000, 8_000, 60_000,
		]);
		expect(jedaUlang(1, 0)).toBe(500);
	});

	it("goes in the order of typing", () => {
		const all = [entri("b", { at: 2 }), entri("c", { at: 1 }), entri("a", { at: 2 })];
		expect(berurut(all).map(({ id }) => id)).toEqual(["c", "a", "b"]);
	});

	it("gives way to a later text of the same record only while nobody can have seen it", () => {
		const all = [
			entri("1", { kunci: "x", tries: 1 }),
			entri("2", { kunci: "y", tolak: "salah" }),
			entri("3", { kunci: "x" }),
		];
		expect(tergantikan(all, "x")?.id).toBe("3");
		expect(tergantikan(all.slice(0, 2), "x")).toBeUndefined();
		expect(tergantikan(all, "y")).toBeUndefined();
	});
});

test.each([
	["nothing was ever sent", {}, "Semua terkirim"],
	["all is with the server", { terakhir: Date.UTC(2026, 9, 5, 3, 42) }, /^Semua terkirim 10\.42/],
	[
		"the network is gone",
		{ entri: ["1", "2", "3"].map((id) => entri(id)), luring: true },
		"3 catatan menunggu sinyal",
	],
	["it is on its way", { entri: [entri("1")] }, "Mengirim 1 catatan…"],
	["the session ended", { entri: [entri("1")], keluar: true, luring: true }, /masuk lagi/],
	["one was refused", { entri: [entri("1", { tolak: "salah" })] }, "1 catatan ditolak"],
])("says so when %s", (_when, state, words) => {
	expect(kalimatAntrean({ ...KOSONG, ...state }, "Asia/Jakarta").kata).toMatch(words);
});
