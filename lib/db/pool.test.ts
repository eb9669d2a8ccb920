import { describe, expect, it } from "vitest";
import { routeOf, withRoute } from "../../scripts/lib/request-context.mjs";
import { slowStatement } from "./pool";

describe("what is logged of a slow statement", () => {
	const statement = { text: "select *\n\tfrom kpm where nama = $1", values: ["Siti Aminah"] };

	it("is its text without its values, and the route that asked", () => {
		const asked = { method: "GET", url: "/kpm?cari=Siti%20Aminah" };
		expect(withRoute(asked, () => slowStatement(statement, 812.4))).toEqual({
			route: "GET /kpm",
			ms: 812,
			sql: "select * from kpm where nama = $1",
		});
	});
	it("says when nobody asked: a job", () =>
		expect(slowStatement("select lipat()", 600).route).toBe("tanpa permintaan"));
	it("is short, however long the statement", () =>
		expect(slowStatement({ text: "x ".repeat(5_000) }, 1).sql.length).toBeLessThanOrEqual(400));
	it("names no row in the route", () =>
		expect(routeOf("POST", "/kpm/01900000-0000-7000-8000-000000000001/ubah?x=1")).toBe(
			"POST /kpm/:id/ubah",
		));
});
