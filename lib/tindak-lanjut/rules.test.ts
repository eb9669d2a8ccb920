import { describe, expect, test } from "vitest";
import type { Tanggal } from "../time";
import { isWithin, statusTindak } from "./rules";

const at = (dueOn: string, doneOn: string | null, batal = false) =>
	statusTindak(
		{ dueOn: dueOn as Tanggal, doneOn: doneOn as Tanggal | null, batal },
		"2026-10-10" as Tanggal,
	);

describe("a follow-up", () => {
	test.each([
		["2026-10-10", null, "TERBUKA"],
		["2026-10-09", null, "TERLAMBAT"],
		["2026-10-09", "2026-10-09", "SELESAI"],
		["2026-10-09", "2026-10-10", "SELESAI_TERLAMBAT"],
	])("due %s and done %s is %s on 10 October", (due, done, status) => {
		expect(at(due, done)).toBe(status);
	});

	test("that was cancelled is neither late nor done", () => {
		expect(at("2026-01-01", null, true)).toBe("BATAL");
	});

	test("is asked of one's own level or one below, never of one beside or above", () => {
		expect(isWithin("3201", "32")).toBe(true);
		expect(isWithin("32", "0")).toBe(true);
		expect(isWithin("3205", "3201")).toBe(false);
		expect(isWithin("32", "3201")).toBe(false);
	});
});
