import { describe, expect, it } from "vitest";
import { currentOf } from "./current";

const MENU = ["/", "/laporan", "/laporan/verifikasi", "/wilayah/32.01?bulan=2026-11", "/akun"].map(
	(href) => ({ href }),
);

describe("the menu's mark", () => {
	it.each([
		["/laporan", "/laporan"],
		["/laporan/2026-11", "/laporan"],
		["/laporan/verifikasi/32.01.01", "/laporan/verifikasi"],
		["/wilayah/32.01", "/wilayah/32.01?bulan=2026-11"],
		["/akunting", null],
		["/", "/"],
	])("at %s stands at %s", (path, href) => {
		expect(currentOf(path, MENU)).toBe(href);
	});
});
