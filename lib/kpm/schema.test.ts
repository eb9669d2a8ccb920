import { describe, expect, it } from "vitest";
import { KontakKpm } from "./schema";

const typed = {
	id: "0192f0c0-0000-7000-8000-000000000001",
	versi: "1",
	namaPengurus: "Siti Contoh",
};
const wrong = (own: object) =>
	KontakKpm.safeParse({ ...typed, ...own }).error?.issues.map(({ path }) => path[0]) ?? [];

describe("how to reach a family", () => {
	it.each(["", "0812-3456-7890", "+62 812 3456 7890", "(0251) 832 1234"])(
		"takes the number %j",
		(noHp) => expect(wrong({ noHp })).toEqual([]),
	);

	it.each(["12", "tidak punya", "0812345678901234"])("refuses the number %j", (noHp) =>
		expect(wrong({ noHp })).toEqual(["noHp"]),
	);

	it("has RT and RW in digits, or none", () => {
		expect(wrong({ rt: "003", rw: "" })).toEqual([]);
		expect(wrong({ rt: "abc", rw: "1/2" })).toEqual(["rt", "rw"]);
	});
});
