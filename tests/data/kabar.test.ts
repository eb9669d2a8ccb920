import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, expect, test } from "vitest";
import { workOffChore } from "@/lib/antrean/kerja-commands";
import { type Actor, actorAt } from "@/lib/auth/actor";
import { execute } from "@/lib/command";
import { closeDatabase, inScope } from "@/lib/db";
import { newId } from "@/lib/db/ids";
import type { Wanted } from "@/lib/db/queue";
import { env } from "@/lib/env";
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

test("it goes out by e-mail to the address that was typed, once a day, in the account's own scope and with no name of a family", async () => {
	await run(d.supervisorX, { irama: "HARIAN", surel: "sari@example.go.id" });
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
	await run(d.kabid, { irama: "HARIAN", surel: "kabid@example.go.id" });
	await run(dinsos, { irama: "MINGGUAN", surel: "dinsos@example.go.id" });
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
