import { beforeAll, describe, expect, it } from "vitest";
import { buatAkun } from "@/lib/akun/buat-commands";
import {
	akhiriSesiAkun,
	aktifkanAkun,
	buatTautan,
	mintaGantiSandi,
	nonaktifkanAkun,
	ubahAkun,
} from "@/lib/akun/commands";
import { findKode } from "@/lib/akun/kode-queries";
import { createPerdana } from "@/lib/akun/perdana-commands";
import { findAkun, listAkun, listTanpaAkun } from "@/lib/akun/queries";
import { changePassword } from "@/lib/akun/saya-commands";
import { CariAkun } from "@/lib/akun/schema";
import type { Actor } from "@/lib/auth/actor";
import { actorOfToken } from "@/lib/auth/session";
import { execute } from "@/lib/command";
import { listJejak } from "@/lib/jejak/queries";
import { SaringJejak } from "@/lib/jejak/schema";
import { signIn } from "@/lib/masuk/commands";
import { NO_DUTY } from "@/lib/masuk/rules";
import {
	actorFor,
	choosePassword,
	codeOf,
	enter,
	kindOf,
	must,
	newAkun,
	plantAdmin,
	plantAkun,
	plantRegions,
	SANDI,
	visitor,
} from "./akun-dunia";

type Signed = Actor & { token: string };
let kemensos: Signed;
let jabar: Signed;
let kabid: Signed;
let staf: Signed;

beforeAll(async () => {
	await plantRegions();
	kemensos = await plantAdmin();
	await plantAkun(kemensos, { namaMasuk: "dinsos.jabar", peran: "DINSOS_PROV", wilayah: "32" });
	jabar = await actorFor("dinsos.jabar");
	await plantAkun(jabar, { namaMasuk: "kabid.bogor", peran: "DINSOS_KAB_HEAD", wilayah: "32.01" });
	kabid = await actorFor("kabid.bogor");
	await plantAkun(kabid, { namaMasuk: "staf.bogor", peran: "DINSOS_KAB_STAFF" });
	staf = await actorFor("staf.bogor");
	await plantAkun(kemensos, {
		namaMasuk: "kabid.jambi",
		peran: "DINSOS_KAB_HEAD",
		wilayah: "1505",
	});
});

const names = async (actor: Actor) =>
	(await listAkun(actor, CariAkun.parse({}))).rows.map(({ namaMasuk }) => namaMasuk);

describe("the first account", () => {
	it("is made from the server once; another only when asked for as an emergency", async () => {
		const input = { nama: "Lain", namaMasuk: "lain", peran: "SYS_ADMIN" as const };
		expect((await createPerdana({ ...input, darurat: false })).ok).toBe(false);
		expect((await createPerdana({ ...input, namaMasuk: "kemensos", darurat: true })).ok).toBe(
			false,
		);
		const { code } = must(await createPerdana({ ...input, darurat: true }));
		must(await choosePassword(code));
		expect((await actorFor("lain")).scope.kind).toBe("sistem");
	});
});

describe("an administrator", () => {
	it("sees the accounts of their own region and below, and none beside it", async () => {
		expect(await names(kabid)).toEqual(expect.arrayContaining(["kabid.bogor", "staf.bogor"]));
		expect(await names(kabid)).not.toContain("kabid.jambi");
		expect(await names(kabid)).not.toContain("dinsos.jabar");
		expect(await names(jabar)).toEqual(expect.arrayContaining(["dinsos.jabar", "kabid.bogor"]));
		expect(await names(jabar)).not.toContain("kabid.jambi");
		expect(await names(kemensos)).toContain("kabid.jambi");
	});

	it.each([
		["a level above", "DINSOS_PROV", "32"],
		["another kabupaten", "APD", "3202"],
		["the nation", "KEMENSOS_VIEWER", ""],
		["the platform", "SYS_ADMIN", ""],
	] as const)("of a kabupaten makes no account of %s", async (_what, peran, wilayah) => {
		const input = newAkun({ namaMasuk: "terlarang", peran, wilayah });
		expect(kindOf(await execute(buatAkun, kabid, input))).toBe("invalid");
	});

	it("of a province makes none in another province, and no regional coordinator", async () => {
		const beside = newAkun({ namaMasuk: "terlarang", peran: "APD", wilayah: "1505" });
		expect(kindOf(await execute(buatAkun, jabar, beside))).toBe("invalid");
		const above = newAkun({ namaMasuk: "terlarang", peran: "KOREG", wilayah: "32" });
		expect(kindOf(await execute(buatAkun, jabar, above))).toBe("invalid");
	});

	it("who is on the staff neither makes nor changes a head of division, nor anybody their own account", async () => {
		const head = newAkun({ namaMasuk: "terlarang", peran: "DINSOS_KAB_HEAD" });
		expect(kindOf(await execute(buatAkun, staf, head))).toBe("invalid");
		const target = { akunId: kabid.accountId };
		expect(kindOf(await execute(nonaktifkanAkun, staf, target))).toBe("conflict");
		expect(kindOf(await execute(buatTautan, staf, target))).toBe("conflict");
		expect(kindOf(await execute(nonaktifkanAkun, kabid, target))).toBe("conflict");
	});

	it("reaches no account outside the region: it reads as missing", async () => {
		const far = { akunId: (await actorFor("kabid.jambi")).accountId };
		for (const command of [nonaktifkanAkun, aktifkanAkun, akhiriSesiAkun])
			expect(kindOf(await execute(command, kabid, far))).toBe("missing");
		expect(kindOf(await execute(buatTautan, kabid, far))).toBe("missing");
		expect(await findAkun(kabid, far.akunId)).toBeNull();
	});

	it("may be nobody without the permission", async () => {
		await plantAkun(kabid, { namaMasuk: "apd.bogor", peran: "APD" });
		const apd = await actorFor("apd.bogor");
		const input = newAkun({ namaMasuk: "terlarang", peran: "APD" });
		expect(kindOf(await execute(buatAkun, apd, input))).toBe("forbidden");
	});
});

describe("a new account", () => {
	it("sent twice is made once, and its name is nobody else's", async () => {
		const input = newAkun({ namaMasuk: "sekali", peran: "KORKAB" });
		const first = must(await execute(buatAkun, kabid, input));
		const second = must(await execute(buatAkun, kabid, input));
		expect(second.id).toBe(first.id);
		expect(await findKode(codeOf(first.address))).toBeNull();
		expect(await findKode(codeOf(second.address))).not.toBeNull();
		const other = newAkun({ namaMasuk: "sekali", peran: "KORKAB" });
		expect(kindOf(await execute(buatAkun, kabid, other))).toBe("invalid");
		const changed = { ...input, nama: "Orang lain" };
		expect(kindOf(await execute(buatAkun, kabid, changed))).toBe("conflict");
	});

	it("of a field worker comes with the person, who gets in once there is a place of duty", async () => {
		await plantAkun(kabid, { namaMasuk: "siti", peran: "PENDAMPING", nama: "Siti Contoh" });
		const answer = await signIn({ nama: "siti", sandi: SANDI }, visitor());
		expect(!answer.ok && answer.problem).toMatchObject({ kind: "conflict", message: NO_DUTY });
		expect((await listTanpaAkun(kabid, "Siti")).map(({ nama }) => nama)).toEqual([]);
	});

	it("of an auditor has an end that cannot be left out or put off", async () => {
		const auditor = newAkun({ namaMasuk: "auditor", peran: "AUDITOR" });
		expect(kindOf(await execute(buatAkun, kabid, auditor))).toBe("invalid");
		const far = { ...auditor, berlakuSampai: "2099-01-01" };
		expect(kindOf(await execute(buatAkun, kabid, far))).toBe("invalid");
	});

	it("has a common, short or borrowed password refused", async () => {
		const { address } = must(
			await execute(buatAkun, kabid, newAkun({ namaMasuk: "lemah.sekali", peran: "APD" })),
		);
		for (const weak of ["pendek", "pantau-demo", "lemah.sekali", "pendamping123"])
			expect((await choosePassword(codeOf(address), weak)).ok).toBe(false);
		expect((await choosePassword(codeOf(address))).ok).toBe(true);
	});
});

describe("a one-time link", () => {
	it("is good once, and void as soon as a newer one is made", async () => {
		const akunId = await plantAkun(kabid, { namaMasuk: "lupa", peran: "APD" });
		const older = must(await execute(buatTautan, kabid, { akunId }));
		const newer = must(await execute(buatTautan, kabid, { akunId }));
		expect(newer.tujuan).toBe("PEMULIHAN");
		expect((await choosePassword(codeOf(older.address))).ok).toBe(false);
		const { sessionToken } = await enter("lupa");
		expect((await choosePassword(codeOf(newer.address), "delapan sungai kuning")).ok).toBe(true);
		expect(await actorOfToken(sessionToken)).toBeNull();
		expect((await choosePassword(codeOf(newer.address), "sembilan danau merah")).ok).toBe(false);
		expect((await enter("lupa", "delapan sungai kuning")).step).toBe("inside");
	});

	it("used from two places at once sets one password", async () => {
		const akunId = await plantAkun(kabid, { namaMasuk: "bersamaan", peran: "APD" });
		const { address } = must(await execute(buatTautan, kabid, { akunId }));
		const answers = await Promise.all(
			["satu gunung hijau", "dua lembah kelabu"].map((sandi) =>
				choosePassword(codeOf(address), sandi),
			),
		);
		expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
	});
});

describe("a change by the administrator", () => {
	it("of a role holds at the next request of whoever is signed in", async () => {
		const akunId = await plantAkun(kabid, { namaMasuk: "berganti", peran: "KORKAB" });
		const { token, role } = await actorFor("berganti");
		expect(role).toBe("KORKAB");
		const change = { akunId, nama: "Berganti", peran: "APD", berlakuSampai: "" };
		must(await execute(ubahAkun, kabid, change));
		expect((await actorOfToken(token))?.role).toBe("APD");
		expect(kindOf(await execute(ubahAkun, kabid, { ...change, peran: "DINSOS_PROV" }))).toBe(
			"invalid",
		);
		expect(kindOf(await execute(ubahAkun, kabid, { ...change, peran: "PENDAMPING" }))).toBe(
			"invalid",
		);
	});

	it("that ends the sessions holds at the next request, and signing in works again", async () => {
		const akunId = await plantAkun(kabid, { namaMasuk: "dikeluarkan", peran: "APD" });
		const { token } = await actorFor("dikeluarkan");
		must(await execute(akhiriSesiAkun, kabid, { akunId }));
		expect(await actorOfToken(token)).toBeNull();
		expect((await enter("dikeluarkan")).step).toBe("inside");
	});

	it("that asks for another password stands until one is chosen", async () => {
		const akunId = await plantAkun(kabid, { namaMasuk: "diminta", peran: "APD" });
		const { token, ...actor } = await actorFor("diminta");
		must(await execute(mintaGantiSandi, kabid, { akunId }));
		expect((await actorOfToken(token))?.mustChangePassword).toBe(true);
		const chosen = {
			sandiLama: SANDI,
			sandiBaru: "empat sawah jingga",
			sandiUlang: "empat sawah jingga",
		};
		must(await changePassword({ actor, sessionToken: token }, chosen));
		expect((await actorOfToken(token))?.mustChangePassword).toBe(false);
	});

	it("that switches off and on again is written down", async () => {
		const akunId = await plantAkun(kabid, { namaMasuk: "sebentar", peran: "APD" });
		must(await execute(nonaktifkanAkun, kabid, { akunId }));
		expect(kindOf(await execute(buatTautan, kabid, { akunId }))).toBe("conflict");
		must(await execute(aktifkanAkun, kabid, { akunId }));
		const { rows } = await listJejak(kabid, SaringJejak.parse({}));
		const about = rows.filter(({ key }) => key === akunId).map(({ kalimat }) => kalimat);
		expect(about).toEqual(["mengaktifkan akun", "menonaktifkan akun", "membuat akun"]);
	});
});
