import { describe, expect, it } from "vitest";
import { RecordKunjungan } from "./schema";

const id = "0192f0c0-0000-7000-8000-000000000001";
const kpmId = "0192f0c0-0000-7000-8000-000000000002";
const visit = { id, kpmId, visitedOn: "2026-10-05", tujuan: "PEMANTAUAN", hasil: "" };

describe("a visit as typed", () => {
	it("names its family by a choice, or by a name where nothing could be chosen", () => {
		expect(RecordKunjungan.safeParse(visit).success).toBe(true);
		const named = { ...visit, kpmId: "", kpmIdTeks: "Siti Contoh" };
		expect(RecordKunjungan.safeParse(named).success).toBe(true);
	});

	it("says at once everything that is missing", () => {
		const empty = RecordKunjungan.safeParse({ id, kpmId: "", visitedOn: "", tujuan: "" });
		const fields = empty.error?.issues.map(({ path }) => path[0]);
		expect(fields?.sort()).toEqual(["kpmId", "tujuan", "visitedOn"]);
	});
});
