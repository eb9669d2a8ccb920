import { beforeAll, describe, expect, it } from "vitest";
import { bukaAkses } from "@/lib/akses/commands";
import { listAkses } from "@/lib/akses/queries";
import { akhiriSesiAkun } from "@/lib/akun/commands";
import type { Actor } from "@/lib/auth/actor";
import { familyScope } from "@/lib/auth/family";
import { actorOfToken } from "@/lib/auth/session";
import { execute } from "@/lib/command";
import { newId } from "@/lib/db/ids";
import { listJejak } from "@/lib/jejak/queries";
import { SaringJejak } from "@/lib/jejak/schema";
import { actorFor, kindOf, must, plantAdmin, plantAkun, plantRegions } from "./akun-dunia";

type Signed = Actor & { token: string };
let kemensos: Signed;
let jabar: Signed;
let kabid: Signed;

beforeAll(async () => {
	await plantRegions();
	kemensos = await plantAdmin();
	await plantAkun(kemensos, { namaMasuk: "dinsos.jabar", peran: "DINSOS_PROV", wilayah: "32" });
	jabar = await actorFor("dinsos.jabar");
	await plantAkun(jabar, { namaMasuk: "kabid.bogor", peran: "DINSOS_KAB_HEAD", wilayah: "32.01" });
	kabid = await actorFor("kabid.bogor");
	await plantAkun(kabid, { namaMasuk: "apd.bogor", peran: "APD" });
});

describe("families opened with a reason", () => {
	const open = (kabupaten: string, alasan = "uji petik rapat evaluasi") => ({
		id: newId(),
		kabupaten,
		alasan,
	});

	it("are one kabupaten's within the province, for a while, on record", async () => {
		expect(familyScope(jabar, "32.01")).toBeNull();
		must(await execute(bukaAkses, jabar, open("32.01")));
		const now = await actorOfToken(jabar.token);
		expect(now && familyScope(now, "32.01")?.tenant).toBe(3201);
		expect(now && familyScope(now, "32.02")).toBeNull();
		expect((await listAkses(jabar)).map(({ kabupatenCode }) => kabupatenCode)).toEqual([3201]);
		expect(await listAkses(kemensos)).toEqual([]);
		const { rows } = await listJejak(jabar, SaringJejak.parse({ aksi: "akses.buka" }));
		expect(rows[0]?.keterangan).toContain("uji petik rapat evaluasi");
	});

	it("need a reason, a kabupaten of one's own, and the permission", async () => {
		expect(kindOf(await execute(bukaAkses, jabar, open("32.01", "ya")))).toBe("invalid");
		expect(kindOf(await execute(bukaAkses, jabar, open("15.05")))).toBe("invalid");
		expect(kindOf(await execute(bukaAkses, jabar, open("32")))).toBe("invalid");
		expect(kindOf(await execute(bukaAkses, kabid, open("32.01")))).toBe("forbidden");
	});

	it("sent twice are opened once", async () => {
		const input = open("32.02");
		must(await execute(bukaAkses, jabar, input));
		must(await execute(bukaAkses, jabar, input));
		expect(await listAkses(jabar, 3202)).toHaveLength(1);
	});
});

describe("the audit log", () => {
	it("shows each level its own lines, page by page without a gap", async () => {
		const akunId = (await actorFor("apd.bogor")).accountId;
		for (let i = 0; i < 60; i++) must(await execute(akhiriSesiAkun, kemensos, { akunId }));
		const first = await listJejak(kemensos, SaringJejak.parse({}));
		expect(first.rows).toHaveLength(50);
		const second = await listJejak(kemensos, SaringJejak.parse({ sesudah: first.next ?? "" }));
		const ids = [...first.rows, ...second.rows].map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		const ofKabid = await listJejak(kabid, SaringJejak.parse({}));
		expect(new Set(ofKabid.rows.map(({ wilayahName }) => wilayahName))).toEqual(
			new Set(["Kab. Bogor"]),
		);
	});

	it("is narrowed by account and day", async () => {
		const mine = await listJejak(kabid, SaringJejak.parse({ akun: "kabid.bogor" }));
		expect(mine.rows.length).toBeGreaterThan(0);
		expect((await listJejak(kabid, SaringJejak.parse({ akun: "apd.bogor" }))).rows).toEqual([]);
		expect((await listJejak(kabid, SaringJejak.parse({ sampai: "2020-01-01" }))).rows).toEqual([]);
	});
});
