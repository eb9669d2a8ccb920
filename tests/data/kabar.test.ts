import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, expect, test } from "vitest";
import { workOffChore } from "@/lib/antrean/kerja-commands";
import { type Actor, actorAt } from "@/lib/auth/actor";
import { execute } from "@/lib/command";
import { closeDatabase, inScope } from "@/lib/db";
import { Prisma } from "@/lib/db/generated/client";
import { newId } from "@/lib/db/ids";
import type { Wanted } from "@/lib/db/queue";
import { env } from "@/lib/env";
import { kabarAlamat, kirimSurat, sahkanAlamat } from "@/lib/kabar/alamat-commands";
import { aturLangganan } from "@/lib/kabar/commands";
import { findLangganan, getRingkasan } from "@/lib/kabar/queries";
import { kabarJadwal, kabarSurel } from "@/lib/kabar/surel-commands";
import { terbitkan } from "@/lib/pengumuman/commands";
import { makeAkun } from "@/tests/factories/akun";
import { buatDunia, type Dunia } from "./laporan-dunia";

/** Letters as a mail server on this machine receives them. */
const letters: { to: string; text: string }[] = [];
const server = new SMTPServer({
	authOptional: true,
	disabledCommands: ["STARTTLS"],
	onData(stream, session, done) {
		let text = "";
		stream.on("data", (chunk) => {
			text += chunk;
		});
		stream.on("end", () => {
			letters.push({ to: session.envelope.rcptTo.map(({ address }) => address).join(), text });
			done();
		});
	},
});

const AWAL = new Date("2026-10-01T05:00:00Z");
let d: Dunia;
let dinsos: Actor;

beforeAll(async () => {
	await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
	const { port } = server.server.address() as AddressInfo;
	Object.assign(env(), {
		SMTP_URL: `smtp://127.0.0.1:${port}`,
		MAIL_FROM: "Pantau PKH <pantau@example.go.id>",
	});
	d = await buatDunia(3201, "Asia/Jakarta", AWAL);
	await buatDunia(7101, "Asia/Makassar", AWAL);
	dinsos = await makeAkun({ peran: "DINSOS_PROV", wilayah: "32" });
});
afterAll(async () => {
	await new Promise<void>((closed) => server.close(() => closed()));
	await closeDatabase();
});

const said = async (who: Actor, day: string) =>
	(await getRingkasan(actorAt(who, new Date(`${day}T03:00:00Z`))))?.map(({ judul }) => judul) ??
	null;
const run = async (who: Actor, input: object) =>
	expect(await execute(aturLangganan, who, input)).toMatchObject({ ok: true });
/** The letter to a typed address as the worker sends it, and the code in it. */
async function codeTo(who: Actor): Promise<string> {
	expect(await kabarAlamat.run(who, {})).toMatchObject({ ok: true });
	const text = letters.at(-1)?.text.replaceAll(/=\r?\n/g, "") ?? "";
	return text.match(/kabar\/alamat\/([\w-]+)/)?.[1] ?? "";
}
const open = (who: Actor, kode: string) => execute(sahkanAlamat, who, { kode });
/** Asks for the digest and opens the letter that comes. */
async function subscribe(who: Actor, input: object) {
	await run(who, input);
	expect(await open(who, await codeTo(who))).toMatchObject({ ok: true });
	letters.length = 0;
}
const job = (who: Actor) => kabarSurel.run(actorAt(who, new Date("2026-11-10T03:00:00Z")), {});

test("it says nothing while nothing is wrong, and what is late once the deadline has passed", async () => {
	for (const who of [d.a, d.supervisorX, d.korkab, d.kabid, dinsos])
		expect([who.role, await said(who, "2026-10-02")]).toEqual([who.role, null]);
	const late = (n: number) => `${n} laporan Oktober 2026 belum masuk dan lewat batas`;
	expect(await said(d.supervisorX, "2026-11-10")).toEqual([late(2)]);
	expect(await said(d.kabid, "2026-11-10")).toContain(late(3));
	expect(await said(dinsos, "2026-11-10")).toEqual([late(3)]);
	expect(await said(d.a, "2026-11-10")).toEqual(["Laporan Oktober 2026 belum dikirim"]);
});

test("it goes out by e-mail to the address that was verified, once a day, in the account's own scope and with no name of a family", async () => {
	await run(d.supervisorX, { irama: "HARIAN", surel: "sari@example.go.id" });
	await job(d.supervisorX);
	expect(letters).toEqual([]);
	await subscribe(d.supervisorX, { irama: "HARIAN", surel: "sari@example.go.id" });
	expect(await execute(aturLangganan, d.b, { irama: "HARIAN", surel: "bukan" })).toMatchObject({
		problem: { kind: "invalid", fields: { surel: expect.any(String) } },
	});
	for (const _again of [1, 2]) expect(await job(d.supervisorX)).toMatchObject({ ok: true });
	expect(letters).toHaveLength(1);
	const [{ to, text } = { to: "", text: "" }] = letters;
	expect(to).toBe("sari@example.go.id");
	expect(text).toMatch(/^Content-Type: text\/plain/m);
	expect(text).toMatch(/2 laporan Oktober 2026 belum masuk/);
	expect(text).not.toMatch(/Keluarga|3 laporan/);
	expect((await findLangganan(d.supervisorX)).terkirimAt).not.toBeNull();
	expect((await findLangganan(d.supervisorY)).irama).toBe("TIDAK");
	await run(d.supervisorX, { irama: "TIDAK", surel: "" });
	await job(d.supervisorX);
	await job(d.kabid); // never asked for it
	expect(letters).toHaveLength(1);
});

test("at six on the clock of a zone its own subscribers get a job each: the daily ones, and on Mondays the weekly", async () => {
	await run(d.korkab, { irama: "HARIAN", surel: "korkab@example.go.id" }); // never opened the letter
	await subscribe(d.kabid, { irama: "HARIAN", surel: "kabid@example.go.id" });
	await subscribe(dinsos, { irama: "MINGGUAN", surel: "dinsos@example.go.id" });
	const asked = async (day: string, zona: string) =>
		(await kabarJadwal.run(new Date(`${day}T22:30:00Z`), zona)).map(({ akun }) => akun).toSorted();
	const both = [d.kabid.accountId, dinsos.accountId].toSorted();
	expect(await asked("2026-11-22", "Asia/Jakarta")).toEqual(both); // Monday morning there
	expect(await asked("2026-11-23", "Asia/Jakarta")).toEqual([d.kabid.accountId]);
	expect(await asked("2026-11-22", "Asia/Makassar")).toEqual([]);
	const sent: Wanted[] = [];
	const send = async (wanted: Wanted) => sent.push(wanted);
	expect(await workOffChore(kabarJadwal, "Asia/Jakarta", send)).toEqual({ status: "completed" });
	expect(sent).toContainEqual({
		...{ name: "kabar-surel", akun: d.kabid.accountId, input: {}, key: d.kabid.accountId },
	});
});

test("an unread compulsory announcement and an invitation without an answer are told too", async () => {
	const text = { id: newId(), wilayah: "32.01", jenis: "PENGUMUMAN", judul: "Wajib", wajib: "ya" };
	expect(await execute(terbitkan, d.kabid, text)).toMatchObject({ ok: true });
	const rapat = newId();
	await inScope(d.kabid.scope, async (tx) => {
		await tx.$executeRaw`
			insert into rapat (wilayah_code, id, judul, jenis, held_on, status) values ('3201', ${rapat}::uuid, 'Evaluasi', 'EVALUASI_BULANAN', '2026-10-20', 'RENCANA')`;
		await tx.$executeRaw`
			insert into rapat_undangan (wilayah_code, rapat_id, id, akun_id, nama) values ('3201', ${rapat}::uuid, ${newId()}::uuid, ${d.korkab.accountId}::uuid, 'Kori')`;
	});
	expect(await said(d.korkab, "2026-10-02")).toEqual([
		"1 pengumuman wajib dibaca",
		"1 undangan rapat belum dijawab",
	]);
	expect(await said(d.korkab, "2026-10-21")).toEqual(["1 pengumuman wajib dibaca"]);
	expect(await said(d.apd, "2026-10-02")).toEqual(["1 pengumuman wajib dibaca"]);
});

const sah = async (who: Actor) => (await findLangganan(who)).sah;

test("an address is verified by whoever holds its letter and is signed in to the account, in time, and no longer once it is another", async () => {
	const daily = (surel: string) => ({ irama: "HARIAN", surel });
	const on = (day: string) => actorAt(d.apd, new Date(`${day}T03:00:00Z`));
	await run(d.apd, daily("apd@example.go.id"));
	const old = await codeTo(on("2026-11-10"));
	expect(letters.at(-1)).toMatchObject({ to: "apd@example.go.id" });
	expect(letters.at(-1)?.text).not.toContain(d.apd.name);
	const kode = await codeTo(on("2026-11-10"));
	expect(kode).not.toBe(old);
	for (const [who, code] of [
		[on("2026-11-10"), "dikarang"],
		[on("2026-11-10"), old],
		[actorAt(d.kabid, on("2026-11-10").scope.now()), kode],
		[on("2026-11-13"), kode],
	] as const)
		expect(await open(who, code)).toMatchObject({ problem: { kind: "conflict" } });
	expect(await sah(d.apd)).toBe(false);
	for (const _again of [1, 2])
		expect(await open(on("2026-11-11"), kode)).toMatchObject({ ok: true });
	expect(await sah(d.apd)).toBe(true);
	letters.length = 0;
	await kabarAlamat.run(on("2026-11-11"), {});
	expect(letters).toEqual([]);
	await run(d.apd, { irama: "MINGGUAN", surel: "apd@example.go.id" });
	expect(await sah(d.apd)).toBe(true);
	await run(d.apd, daily("orang.lain@example.go.id"));
	expect(await sah(d.apd)).toBe(false);
	expect(await open(on("2026-11-11"), kode)).toMatchObject({ problem: { kind: "conflict" } });
	await run(d.apd, daily("apd@example.go.id"));
	expect(await sah(d.apd)).toBe(false);
});

test("five letters a day go out to addresses that an account types, and no more", async () => {
	const at = actorAt(d.supervisorY, new Date("2026-11-10T03:00:00Z"));
	letters.length = 0;
	for (let n = 1; n <= 7; n += 1) {
		await run(d.supervisorY, { irama: "HARIAN", surel: `alamat${n}@example.go.id` });
		await kabarAlamat.run(at, {});
	}
	expect(letters.map(({ to }) => to)).toEqual(
		[1, 2, 3, 4, 5].map((n) => `alamat${n}@example.go.id`),
	);
	expect(await execute(kirimSurat, at, {})).toMatchObject({ problem: { kind: "conflict" } });
	const tomorrow = actorAt(d.supervisorY, new Date("2026-11-11T03:00:00Z"));
	expect(await execute(kirimSurat, tomorrow, {})).toMatchObject({ ok: true });
	expect(await open(tomorrow, await codeTo(tomorrow))).toMatchObject({ ok: true });
});

test("no account says of itself that its address is verified, nor reads or writes the code", async () => {
	for (const change of ["sah_at = now()", "kode_hash = sha256('x')", "surat_ke = 0"])
		await expect(
			inScope(d.b.scope, (tx) =>
				tx.$executeRaw(Prisma.raw(`update kabar_langganan set ${change}`)),
			),
		).rejects.toThrow(/permission denied/);
	for (const read of [
		"select kode_hash from kabar_langganan",
		"select kode_surel('a', sha256('a'))",
	])
		await expect(inScope(d.b.scope, (tx) => tx.$queryRaw(Prisma.raw(read)))).rejects.toThrow(
			/permission denied/,
		);
	await inScope(
		d.b.scope,
		(tx) => tx.$executeRaw`
			insert into kabar_langganan (akun_id, irama, surel, sah_at) values (${d.b.accountId}::uuid, 'HARIAN', 'b@example.go.id', now())`,
	);
	expect(await sah(d.b)).toBe(false);
});
