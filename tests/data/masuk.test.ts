import { Secret, TOTP } from "otpauth";
import { beforeAll, describe, expect, it } from "vitest";
import { nonaktifkanAkun } from "@/lib/akun/commands";
import { findTotpBaru } from "@/lib/akun/saya-queries";
import { disableTotp, enableTotp } from "@/lib/akun/totp-commands";
import type { Actor } from "@/lib/auth/actor";
import { actorOfToken } from "@/lib/auth/session";
import { execute } from "@/lib/command";
import { inScope } from "@/lib/db";
import { signIn, signInWithCode, signOut } from "@/lib/masuk/commands";
import { ACCOUNT_FREE, ADDRESS_FREE, WRONG, waitSentence } from "@/lib/masuk/rules";
import type { Outcome } from "@/lib/outcome";
import { dropAttempts } from "@/lib/sistem/commands";
import {
	actorFor,
	enter,
	must,
	plantAdmin,
	plantAkun,
	plantRegions,
	SANDI,
	visitor,
} from "./akun-dunia";

const MINUTE_MS = 60_000;
let admin: Actor;

const sentenceOf = (outcome: Outcome<unknown>) =>
	!outcome.ok && outcome.problem.kind === "invalid" ? outcome.problem.form : null;

const auditOf = (name: string) =>
	inScope(
		admin.scope,
		(tx) => tx.$queryRaw<{ action: string }[]>`
			select j.action from audit j join akun a on a.id = j.akun_id where a.nama_masuk = ${name} order by j.at, j.id`,
	).then((rows) => rows.map(({ action }) => action));

beforeAll(async () => {
	await plantRegions();
	admin = await plantAdmin();
});

/** The sentences that somebody reads who tries wrong passwords again and again. */
async function tryWrong(nama: string, times: number) {
	const who = visitor();
	const answers: (string | null | undefined)[] = [];
	for (let i = 0; i < times; i++)
		answers.push(sentenceOf(await signIn({ nama, sandi: "bukan sandinya" }, who)));
	return answers;
}

describe("wrong passwords", () => {
	it("read the same, and shut the door at the same time, whether or not there is such an account", async () => {
		await plantAkun(admin, { namaMasuk: "ada.orangnya", peran: "KEMENSOS_VIEWER" });
		const known = await tryWrong("ada.orangnya", ACCOUNT_FREE + 3);
		const unknown = await tryWrong("tidak.ada", ACCOUNT_FREE + 3);
		expect(known).toEqual(unknown);
		expect(known.slice(0, ACCOUNT_FREE)).toEqual(Array(ACCOUNT_FREE).fill(WRONG));
		expect(known.slice(ACCOUNT_FREE)).toEqual(Array(3).fill(waitSentence(1)));
	});

	it("keep even the right password out while the door is shut, and longer each time", async () => {
		await plantAkun(admin, { namaMasuk: "terkunci", peran: "KEMENSOS_VIEWER" });
		await tryWrong("terkunci", ACCOUNT_FREE);
		const { now, ...who } = visitor();
		const at = (minutes: number) => ({
			...who,
			now: new Date(now.getTime() + minutes * MINUTE_MS),
		});
		expect(sentenceOf(await signIn({ nama: "terkunci", sandi: SANDI }, at(0)))).toBe(
			waitSentence(1),
		);
		expect(sentenceOf(await signIn({ nama: "terkunci", sandi: "salah lagi" }, at(2)))).toBe(WRONG);
		expect(sentenceOf(await signIn({ nama: "terkunci", sandi: SANDI }, at(2)))).toBe(
			waitSentence(2),
		);
		expect(must(await signIn({ nama: "terkunci", sandi: SANDI }, at(5))).step).toBe("inside");
	});

	it("cannot slip past the count by coming all at once", async () => {
		await plantAkun(admin, { namaMasuk: "serentak", peran: "KEMENSOS_VIEWER" });
		const who = visitor();
		const answers = await Promise.all(
			Array.from({ length: 12 }, () => signIn({ nama: "serentak", sandi: "tebakan" }, who)),
		);
		const compared = answers.filter((answer) => sentenceOf(answer) === WRONG);
		expect(compared).toHaveLength(ACCOUNT_FREE);
	});

	it("of many names from one address shut that address only", async () => {
		const who = visitor("198.51.100.7");
		for (let i = 0; i < ADDRESS_FREE; i++)
			expect(sentenceOf(await signIn({ nama: `orang.${i}`, sandi: "tebakan" }, who))).toBe(WRONG);
		expect(sentenceOf(await signIn({ nama: "orang.lain", sandi: "tebakan" }, who))).toBe(
			waitSentence(1),
		);
		expect(must(await signIn({ nama: "kemensos", sandi: SANDI }, visitor())).step).toBe("inside");
	});

	it("leave a line in the audit log once they are a streak", async () => {
		await plantAkun(admin, { namaMasuk: "dicatat", peran: "KEMENSOS_VIEWER" });
		await tryWrong("dicatat", ACCOUNT_FREE - 1);
		expect(await auditOf("dicatat")).not.toContain("masuk.gagal");
		await tryWrong("dicatat", 1);
		expect(await auditOf("dicatat")).toContain("masuk.gagal");
	});
});

describe("a session", () => {
	it("begins at the door and ends there, both in the audit log", async () => {
		const { sessionToken } = await enter("kemensos");
		const actor = await actorOfToken(sessionToken);
		expect(actor?.username).toBe("kemensos");
		await signOut(sessionToken, actor);
		expect(await actorOfToken(sessionToken)).toBeNull();
		expect((await auditOf("kemensos")).slice(-2)).toEqual(["masuk", "keluar"]);
	});

	it("of a deactivated account is over at the next request, and the account reads like none", async () => {
		const id = await plantAkun(admin, { namaMasuk: "berhenti", peran: "KEMENSOS_VIEWER" });
		const { token } = await actorFor("berhenti");
		must(await execute(nonaktifkanAkun, admin, { akunId: id }));
		expect(await actorOfToken(token)).toBeNull();
		expect(sentenceOf(await signIn({ nama: "berhenti", sandi: SANDI }, visitor()))).toBe(WRONG);
	});

	it("is not given to a hostile name or password", async () => {
		for (const nama of ["' or 1=1 --", "a".repeat(5000), "kemensos\u0000", "%"])
			expect(sentenceOf(await signIn({ nama, sandi: "x".repeat(5000) }, visitor()))).toBe(WRONG);
		expect((await signIn({ nama: "", sandi: "" }, visitor())).ok).toBe(false);
	});
});

describe("the second factor", () => {
	const now = new Date();
	const later = (steps: number) => new Date(now.getTime() + steps * 30_000);
	let totp: TOTP;
	let codes: string[];
	let me: { actor: Actor; sessionToken: string };

	beforeAll(async () => {
		await plantAkun(admin, { namaMasuk: "berpengaman", peran: "KEMENSOS_VIEWER" });
		const { token, ...actor } = await actorFor("berpengaman");
		me = { actor, sessionToken: token };
		const offer = await findTotpBaru(actor, token);
		totp = new TOTP({ secret: Secret.fromBase32(offer?.secret ?? "") });
		const kode = totp.generate({ timestamp: now.getTime() });
		({ codes } = must(await enableTotp(me, { kode })));
	});

	const withCode = (kode: string, at: Date) =>
		signInWithCode("berpengaman", { kode }, { ...visitor(), now: at });

	it("is asked for after the password, and opens no session before", async () => {
		const passed = must(await signIn({ nama: "berpengaman", sandi: SANDI }, visitor()));
		expect(passed).toEqual({ step: "code", username: "berpengaman" });
	});

	it("takes each code once: not the one that set it up, and no later one twice", async () => {
		expect((await withCode(totp.generate({ timestamp: now.getTime() }), now)).ok).toBe(false);
		const next = totp.generate({ timestamp: later(1).getTime() });
		expect(must(await withCode(next, later(1))).step).toBe("inside");
		expect((await withCode(next, later(1))).ok).toBe(false);
	});

	it("takes a recovery code once, however it is spaced", async () => {
		const [first = ""] = codes;
		const typed = `${first.slice(0, 5)}-${first.slice(5).toUpperCase()}`;
		expect(must(await withCode(typed, later(2))).step).toBe("inside");
		expect((await withCode(first, later(2))).ok).toBe(false);
	});

	it("shuts after wrong codes as after wrong passwords", async () => {
		const at = later(10);
		for (let i = 0; i < ACCOUNT_FREE; i++) await withCode("000000", at);
		const shut = await withCode(totp.generate({ timestamp: at.getTime() }), at);
		expect(sentenceOf(shut)).toMatch(/^Terlalu banyak percobaan/);
	});

	it("is taken away with the password only", async () => {
		const meAt = (steps: number) => {
			const scope = me.actor.scope.at(later(steps));
			return { ...me, actor: { ...me.actor, scope } };
		};
		expect((await disableTotp(meAt(200), { sandi: "bukan ini" })).ok).toBe(false);
		must(await disableTotp(meAt(400), { sandi: SANDI }));
		expect(must(await signIn({ nama: "berpengaman", sandi: SANDI }, visitor())).step).toBe(
			"inside",
		);
	});
});

describe("what is kept of failed sign-ins", () => {
	it("is forgotten after thirty days, address by address", async () => {
		const day = 24 * 60 * MINUTE_MS;
		const wrong = { nama: "siapa.saja", sandi: "bukan sandinya" };
		const [old, recent] = [visitor(), visitor()];
		await signIn(wrong, { ...old, now: new Date(Date.now() - 31 * day) });
		await signIn(wrong, { ...recent, now: new Date(Date.now() - 29 * day) });
		expect(await dropAttempts()).toBe(1);
		expect(await dropAttempts()).toBe(0);
	});
});
