import { describe, expect, it } from "vitest";
import type { Tanggal } from "../time";
import { refusalOfCuti } from "./rules";

describe("how long a leave may be in one note", () => {
	const cases: [Tanggal, Tanggal, RegExp | null][] = [
		["2026-10-01", "2026-10-01", null],
		["2026-10-01", "2026-12-31", null],
		["2026-10-01", "2027-01-01", /^Cuti ini 93 hari; paling lama 92 hari/],
		["2026-10-01", "2062-10-01", /^Cuti ini 13\.150 hari/],
	];
	it.each(cases)("%s to %s", (mulai, selesai, sentence) => {
		const refusal = refusalOfCuti({ mulai, selesai }, 92);
		if (sentence === null) expect(refusal).toBeNull();
		else expect(refusal).toMatch(sentence);
	});
});
