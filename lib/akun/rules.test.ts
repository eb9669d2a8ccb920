import { describe, expect, it } from "vitest";
import { levelOf, ROLES } from "../auth/roles";
import {
	fitsRegion,
	keadaanOf,
	kindFor,
	mayGive,
	mayManage,
	rolesFor,
	rolesToChange,
} from "./rules";

describe("who may give which role", () => {
	it("is never above one's own level, for any two roles", () => {
		for (const own of ROLES)
			for (const given of ROLES)
				if (levelOf(given) > levelOf(own)) {
					expect(mayGive(own, given), `${own} gives ${given}`).toBe(false);
					expect(mayManage(own, given), `${own} manages ${given}`).toBe(false);
				}
	});

	it("leaves the platform to the platform, and regional coordinators to the nation", () => {
		expect(ROLES.filter((role) => mayGive(role, "SYS_ADMIN"))).toEqual(["SYS_ADMIN"]);
		expect(ROLES.filter((role) => mayGive(role, "KOREG"))).toEqual(["KEMENSOS_ADMIN", "SYS_ADMIN"]);
	});

	it("lets a Dinas kabupaten make all it needs, the staff everything but a head of division", () => {
		const all = ["DINSOS_KAB_STAFF", "KORKAB", "APD", "SUPERVISOR", "PENDAMPING", "AUDITOR"];
		expect(rolesFor("DINSOS_KAB_STAFF")).toEqual(all);
		expect(rolesFor("DINSOS_KAB_HEAD")).toEqual(["DINSOS_KAB_HEAD", ...all]);
	});

	it("lets a province help a pendamping who is locked out, though the Dinas made the account", () => {
		expect(mayGive("DINSOS_PROV", "PENDAMPING")).toBe(false);
		expect(mayManage("DINSOS_PROV", "PENDAMPING")).toBe(true);
	});
});

describe("the scope of a new account", () => {
	it("follows the role; for an auditor the region", () => {
		expect(kindFor("APD", "3201")).toBe("kabupaten");
		expect(kindFor("SYS_ADMIN", "0")).toBe("sistem");
		expect(["0", "32", "3201"].map((code) => kindFor("AUDITOR", code))).toEqual([
			"nasional",
			"provinsi",
			"kabupaten",
		]);
	});

	it("fits a region of its level only", () => {
		expect(fitsRegion("provinsi", "32")).toBe(true);
		expect(fitsRegion("provinsi", "3201")).toBe(false);
		expect(fitsRegion("pendamping", "3201")).toBe(true);
		expect(fitsRegion("kabupaten", "320101")).toBe(false);
		expect(fitsRegion("nasional", "32")).toBe(false);
	});
});

describe("another role for an account", () => {
	const officer = { peran: "APD", wilayahCode: "3201", sdmId: null } as const;
	it("stays on its level, and needs a person on the list for field work", () => {
		expect(rolesToChange("DINSOS_KAB_STAFF", officer)).toEqual([
			"DINSOS_KAB_STAFF",
			"KORKAB",
			"APD",
			"AUDITOR",
		]);
	});

	it("may be any of the kabupaten's for somebody on the list", () => {
		const worker = { peran: "PENDAMPING", wilayahCode: "3201", sdmId: "x" } as const;
		const roles = rolesToChange("DINSOS_KAB_HEAD", worker);
		expect(roles).toContain("SUPERVISOR");
		expect(roles).toContain("KORKAB");
		expect(roles).not.toContain("DINSOS_PROV");
	});
});

describe("the state of an account", () => {
	const now = new Date("2026-11-01T03:00:00Z");
	const past = new Date("2026-10-31T00:00:00Z");
	const future = new Date("2026-11-02T00:00:00Z");
	const active = { aktif: true, sandiAt: past, berlakuSampai: null, terkunciSampai: null };
	it.each([
		["aktif", active],
		["nonaktif", { ...active, aktif: false, berlakuSampai: past }],
		["berakhir", { ...active, berlakuSampai: now }],
		["aktif", { ...active, berlakuSampai: future }],
		["menunggu", { ...active, sandiAt: null }],
		["terkunci", { ...active, terkunciSampai: future }],
		["aktif", { ...active, terkunciSampai: past }],
	] as const)("reads %s", (word, facts) => {
		expect(keadaanOf(facts, now)).toBe(word);
	});
});
