import { describe, expect, it } from "vitest";
import { P2k2Filter, sesudahText } from "./schema";

const id = "0192f0c0-0000-7000-8000-000000000001";

describe("where the groups of a month go on", () => {
	it.each([
		{ bertemu: true, nama: "Mawar_Merah 2", id },
		{ bertemu: false, nama: "", id },
	])("reads what it wrote: %j", (key) => {
		expect(P2k2Filter.parse({ sesudah: sesudahText(key) }).sesudah).toEqual(key);
	});

	it.each([`${id}_Mawar`, `2_${id}_Mawar`, "1_x_Mawar", ""])("begins anew at %j", (sesudah) =>
		expect(P2k2Filter.parse({ sesudah }).sesudah).toBeNull(),
	);
});
