import type { Job, PgBoss } from "pg-boss";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { z } from "zod";
import { workOff } from "@/lib/antrean/kerja-commands";
import { getAntrean } from "@/lib/antrean/queries";
import { sebabSentence } from "@/lib/antrean/rules";
import type { Actor } from "@/lib/auth/actor";
import { closeDatabase, inJob, inScope } from "@/lib/db";
import { closeSender, sendIn, workerQueue } from "@/lib/db/queue";
import { defineJob, enqueue } from "@/lib/job";
import { ok } from "@/lib/outcome";
import { makeAkun } from "@/tests/factories/akun";
import { buatDunia, buatGrup, type Dunia } from "./laporan-dunia";

const KIND = { name: "hitung-keluarga", input: z.object({ kecamatan: z.number().int() }) };
/** What the job found, by the account that it ran for. */
const found = new Map<string, number>();
const HITUNG = defineJob(KIND, "kpm:read", async (actor, { kecamatan }) => {
	const families = await inScope(actor.scope, (tx) =>
		tx.kpm.count({ where: { kecamatanCode: kecamatan } }),
	);
	found.set(actor.accountId, families);
	return ok();
});

let d: Dunia;
let boss: PgBoss;
beforeAll(async () => {
	d = await buatDunia(3201, "Asia/Jakarta", new Date("2026-10-05T03:00:00Z"));
	await buatGrup(d, d.a, d.kecX, 3);
	await buatGrup(d, d.c, d.kecY, 2);
	boss = await workerQueue({ supervise: false, schedule: false }).start();
});
afterAll(async () => {
	await closeSender();
	await boss.stop({ graceful: false });
	await closeDatabase();
});

type Asked = { akun: string; input: { kecamatan: number } };
const ask = (who: Actor, kecamatan: number, key: string) =>
	inScope(who.scope, (tx) => enqueue(tx, who, KIND, { input: { kecamatan }, key }));
const waiting = async () => (await boss.fetch<Asked>(KIND.name, { batchSize: 50 })) ?? [];

test("the tables are the ones that this version of the library expects, and the web process may not change them", async () => {
	expect(await boss.detectSchemaDrift()).toMatchObject({ ok: true, extraIndexes: [] });
	await expect(boss.createQueue("meja-baru", { partition: true })).rejects.toThrow(/permission/);
});

test("a job is asked for with the change itself: what is rolled back leaves none, the same key is one job", async () => {
	const failing = inScope(d.kabid.scope, async (tx) => {
		expect(await enqueue(tx, d.kabid, KIND, { input: { kecamatan: d.kecX }, key: "x" })).toBe(true);
		throw new Error("the change failed");
	});
	await expect(failing).rejects.toThrow("the change failed");
	expect(await waiting()).toEqual([]);
	expect([await ask(d.kabid, d.kecX, "x"), await ask(d.kabid, d.kecX, "x")]).toEqual([true, false]);
	const jobs = await waiting();
	expect(jobs.map(({ data }) => data)).toEqual([
		{ akun: d.kabid.accountId, input: { kecamatan: d.kecX } },
	]);
	expect(await ask(d.kabid, d.kecX, "x")).toBe(false); // it runs
	await boss.complete(KIND.name, jobs[0]?.id ?? "");
	expect(await ask(d.kabid, d.kecX, "x")).toBe(true); // it is done: a new question is a new job
	for (const { id } of await waiting()) await boss.complete(KIND.name, id);
});

test("it sees what the account that asked sees, and nothing beyond", async () => {
	for (const [who, kecamatan, families] of [
		[d.supervisorX, d.kecX, 3],
		[d.supervisorX, d.kecY, 0],
		[d.a, d.kecX, 3],
		[d.b, d.kecX, 0],
		[d.kabid, d.kecY, 2],
	] as const) {
		const data = { akun: who.accountId, input: { kecamatan } };
		expect(await workOff(HITUNG, data)).toEqual({ status: "completed" });
		expect(found.get(who.accountId)).toBe(families);
	}
});

test("nobody asks in somebody else's name, or sees what others asked for", async () => {
	const asOther = inScope(d.a.scope, (tx) =>
		sendIn(tx, { name: KIND.name, akun: d.b.accountId, input: {}, key: "lain" }),
	);
	await expect(asOther).rejects.toMatchObject({ code: "P2010" });
	await ask(d.b, d.kecX, "punya b");
	const seen = (who: Actor) =>
		inScope(who.scope, (tx) => tx.$queryRaw<unknown[]>`select id from antrean.job_common`);
	expect(await seen(d.b)).toHaveLength(1);
	expect(await seen(d.kabid)).toHaveLength(2); // the finished ones of before
	expect(await seen(d.a)).toEqual([]);
	const content = inScope(d.b.scope, (tx) => tx.$queryRaw`select data from antrean.job_common`);
	await expect(content).rejects.toMatchObject({ code: "P2010" });
});

test("an account that was closed, or lost its role, ends the job calmly; a bug is tried again and says nothing of anybody", async () => {
	const staf = await makeAkun({ peran: "DINSOS_KAB_STAFF", wilayah: "3201" });
	const data = { akun: staf.accountId, input: { kecamatan: d.kecX } };
	const set = (column: string, value: string) =>
		inJob((tx) =>
			column === "peran"
				? tx.$executeRaw`update akun set peran = ${value} where id = ${staf.accountId}::uuid`
				: tx.$executeRaw`update akun set aktif = false where id = ${staf.accountId}::uuid`,
		);
	await set("peran", "AUDITOR");
	expect(await workOff(HITUNG, data)).toMatchObject({ output: { sebab: "TIDAK_BERHAK" } });
	await set("aktif", "false");
	expect(await workOff(HITUNG, data)).toEqual({
		status: "deadletter",
		output: { sebab: "AKUN_TERTUTUP", keterangan: "" },
	});
	expect(found.has(staf.accountId)).toBe(false);
	const broken = defineJob(KIND, "kpm:read", () => Promise.reject(new Error("Siti, NIK 32…")));
	const mine = { ...data, akun: d.kabid.accountId };
	expect(await workOff(broken, mine)).toEqual({
		status: "failed",
		output: { sebab: "GALAT", keterangan: "Error" },
	});
	expect(await workOff(HITUNG, { ...mine, input: {} })).toMatchObject({
		status: "deadletter",
		output: { sebab: "DITOLAK", keterangan: "invalid" },
	});
});

test("the system's administrator counts jobs and reads why they were given up, never what is in them", async () => {
	const admin = await makeAkun({ peran: "SYS_ADMIN", wilayah: "0" });
	const apd = await makeAkun({ peran: "APD", wilayah: "3201" });
	await ask(apd, d.kecX, "milik akun yang ditutup");
	await inJob(
		(tx) => tx.$executeRaw`update akun set aktif = false where id = ${apd.accountId}::uuid`,
	);
	const options = { perJobResults: true as const, pollingIntervalSeconds: 0.5 };
	await boss.work(KIND.name, options, async (jobs: Job<Asked>[]) =>
		Promise.all(jobs.map(async ({ id, data }) => ({ id, ...(await workOff(HITUNG, data)) }))),
	);
	const { baris, menyerah } = await vi.waitFor(async () => {
		const now = await getAntrean(admin);
		expect(now.menyerah).toHaveLength(1);
		return now;
	}, 10_000);
	expect(baris.find(({ name }) => name === KIND.name)).toMatchObject({ gagal: 1, menunggu: 0 });
	expect(menyerah[0]).toMatchObject({ name: KIND.name, sebab: "AKUN_TERTUTUP", jumlah: 1 });
	expect(sebabSentence(menyerah[0]?.sebab ?? "")).toMatch(/ditutup/);
	const content = inScope(admin.scope, (tx) => tx.$queryRaw`select data from antrean.job_common`);
	await expect(content).rejects.toMatchObject({ code: "P2010" });
	await expect(getAntrean(d.kabid)).rejects.toMatchObject({ code: "42501" });
});
