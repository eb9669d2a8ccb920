import { beforeAll, describe, expect, it } from "vitest";
import { bukaAkses } from "@/lib/akses/commands";
import { listAkses } from "@/lib/akses/queries";
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
import { changePassword, endSession } from "@/lib/akun/saya-commands";
import { listSesiSaya } from "@/lib/akun/saya-queries";
import { CariAkun } from "@/lib/akun/schema";
import type { Actor } from "@/lib/auth/actor";
import { familyScope } from "@/lib/auth/family";
import { actorOfToken } from "@/lib/auth/session";
import { execute } from "@/lib/command";
import { newId } from "@/lib/db/ids";
import { listJejak } from "@/lib/jejak/queries";
import { SaringJejak } from "@/lib/jejak/schema";
import { signIn } from "@/lib/masuk/commands";
import { NO_DUTY } from "@/lib/masuk/rules";
import {
	actorFor,
	choosePassword,
	codeOf,
	enter,
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

const kindOf = (outcome: Awaited<ReturnType<typeof execute>>) =>
	outcome.ok ? "ok" : outcome.problem.kind;
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

describe("one's own account", () => {
	it("gets a new password with the old one only, and every other device is out", async () => {
		await plantAkun(kabid, { namaMasuk: "pengganti", peran: "APD" });
		const here = await actorFor("pengganti");
		const there = await enter("pengganti");
		const me = { actor: here, sessionToken: here.token };
		const typed = { sandiBaru: "sebelas bukit ungu", sandiUlang: "sebelas bukit ungu" };
		expect((await changePassword(me, { ...typed, sandiLama: "bukan ini" })).ok).toBe(false);
		must(await changePassword(me, { ...typed, sandiLama: SANDI }));
		expect(await actorOfToken(there.sessionToken)).toBeNull();
		expect(await actorOfToken(here.token)).not.toBeNull();
		expect((await signIn({ nama: "pengganti", sandi: SANDI }, visitor())).ok).toBe(false);
	});

	it("ends one of its other sessions by number, and nobody else's", async () => {
		await plantAkun(kabid, { namaMasuk: "berdua", peran: "APD" });
		const here = await actorFor("berdua");
		const there = await enter("berdua");
		const me = { actor: here, sessionToken: here.token };
		const foreign = (await listSesiSaya(kabid.token)).find(({ ini }) => ini);
		must(await endSession(me, { nomor: foreign?.nomor }));
		expect(await actorOfToken(kabid.token)).not.toBeNull();
		const other = (await listSesiSaya(here.token)).find(({ ini }) => !ini);
		must(await endSession(me, { nomor: other?.nomor }));
		expect(await actorOfToken(there.sessionToken)).toBeNull();
		expect(await listSesiSaya(here.token)).toHaveLength(1);
		expect((await endSession(me, { nomor: "'; drop table sesi" })).ok).toBe(false);
	});
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
		const akunId = (await actorFor("kabid.jambi")).accountId;
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
