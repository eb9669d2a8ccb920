import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import {
	breadcrumbOf,
	findWilayah,
	listAnak,
	listKecamatanSaya,
	searchWilayah,
} from "@/lib/wilayah/queries";
import { CariWilayah } from "@/lib/wilayah/schema";
import { makeAkun } from "../factories/akun";
import { makePendamping } from "../factories/petugas";
import { makeKabupaten } from "../factories/wilayah";

let pusat: Actor;
let apd: Actor;
let ani: Actor;

beforeAll(async () => {
	const kecamatan = { 320101: "Ciseeng", 320102: "Parung" };
	await makeKabupaten({ code: 3201, name: "Kab. Bogor", kecamatan });
	await makeKabupaten({ code: 3271, name: "Kota Bogor", kecamatan: { 327101: "Bogor Selatan" } });
	pusat = await makeAkun({ peran: "KEMENSOS_VIEWER", wilayah: "0" });
	apd = await makeAkun({ peran: "APD", wilayah: "3201" });
	ani = await makePendamping(apd, { nama: "Ani", kecamatan: 320102 });
});

const names = (rows: { name: string }[]) => rows.map(({ name }) => name);

describe("regions", () => {
	it("are found by a part of their name, wider ones first, by whoever is signed in", async () => {
		for (const actor of [pusat, apd, ani])
			expect(names(await searchWilayah(actor, "bogor"))).toEqual([
				"Kab. Bogor",
				"Kota Bogor",
				"Bogor Selatan",
			]);
		const desa = await searchWilayah(apd, "cibentang", { within: "3201", levels: ["desa"] });
		expect(desa.map(({ code, induk }) => [code, induk])).toEqual([
			["3201012002", "Ciseeng"],
			["3201022002", "Parung"],
		]);
	});

	it.each(["", "b", "%%", "__", "' or 1=1 --", "\\", "x".repeat(10_000), "bogor\u0000"])(
		"are not found by %j",
		async (words) => expect(await searchWilayah(apd, words)).toEqual([]),
	);

	it("lie below one another", async () => {
		expect(names(await breadcrumbOf(apd, "320101"))).toEqual([
			"Indonesia",
			"Jawa Barat",
			"Kab. Bogor",
			"Ciseeng",
		]);
		expect(await breadcrumbOf(apd, "320199")).toEqual([]);
		expect(names(await listAnak(pusat, "3201"))).toEqual(["Ciseeng", "Parung"]);
		expect(names(await listAnak(pusat, "320101"))).toEqual(["Cibentang", "Sukamaju"]);
		expect(await listAnak(pusat, "bukan kode")).toEqual([]);
		expect(await findWilayah(ani, "3271")).toMatchObject({
			name: "Kota Bogor",
			tingkat: "kabupaten",
		});
		expect(await findWilayah(ani, "9999")).toBeNull();
	});

	it("of one's own are the kecamatan of the scope", async () => {
		expect(names(await listKecamatanSaya(apd))).toEqual(["Ciseeng", "Parung"]);
		expect(names(await listKecamatanSaya(ani))).toEqual(["Parung"]);
		expect(await listKecamatanSaya(pusat)).toEqual([]);
	});
});

describe("what a typeahead asks", () => {
	it.each([
		[{ q: "cis", dalam: "32.01", tingkat: "kecamatan,desa" }, true],
		[{}, true],
		[{ q: "cis", dalam: "3201'; drop" }, false],
		[{ q: "cis", tingkat: "benua" }, false],
		[{ q: "x".repeat(100) }, false],
	])("%j is understood: %s", (query, understood) => {
		expect(CariWilayah.safeParse(query).success).toBe(understood);
	});
});
