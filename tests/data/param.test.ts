import { Client } from "pg";
import { beforeAll, expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { execute } from "@/lib/command";
import { inScope } from "@/lib/db";
import { saveParam } from "@/lib/param/commands";
import { getParam } from "@/lib/param/isi-queries";
import { sidikOf } from "@/lib/param/ubah";
import { getPeringkat } from "@/lib/peringkat/queries";
import {
	actorOfAccount,
	asOwner,
	layAccount,
	layParts,
	layRegions,
	TAHUN,
} from "./peringkat-bahan";
import { ask, me } from "./peringkat-dunia";
import { testDatabase } from "./setup/database";

let kemensos: Actor;
let viewer: Actor;

beforeAll(async () => {
	let ids = ["", ""];
	await asOwner(async (db) => {
		await layRegions(db);
		await layParts(db, [{ ...me(100, 9), alamiah: 20 }]);
		const nation = { lingkup: "nasional", wilayah: "0" };
		ids = [
			await layAccount(db, { peran: "KEMENSOS_ADMIN", ...nation }),
			await layAccount(db, { peran: "KEMENSOS_VIEWER", ...nation }),
		];
	});
	kemensos = await actorOfAccount(ids[0] as string);
	viewer = await actorOfAccount(ids[1] as string);
});

async function typed(change: Record<string, unknown> = {}, tahun = TAHUN) {
	const isi = await getParam(kemensos, tahun);
	return {
		...isi.param,
		tahun,
		jenis: ["MANDIRI", "PEMBERDAYAAN"],
		alasan: "Surat edaran nomor 2",
		sidik: sidikOf(isi),
		...change,
	};
}

async function lastDiff() {
	const [row] = await inScope(
		kemensos.scope,
		(tx) => tx.$queryRaw<{ diff: Record<string, unknown> }[]>`
			select diff from audit where action = 'param.tetapkan' order by at desc, id desc limit 1`,
	);
	return row?.diff;
}

test("what counts as graduation re-rates the whole ranking of the year, and back", async () => {
	const rate = async () => {
		const page = await getPeringkat(kemensos, ask({ tingkat: "pendamping" }));
		return [page?.rows[0]?.graduasi, page?.rows[0]?.tarif, page?.ringkasan.graduasi];
	};
	expect(await rate()).toEqual([9, 90_000, 9]);
	const all = await typed({ jenis: ["MANDIRI", "PEMBERDAYAAN", "ALAMIAH"] });
	expect((await execute(saveParam, kemensos, all)).ok).toBe(true);
	expect(await rate()).toEqual([29, 290_000, 29]);
	expect(await lastDiff()).toEqual({
		jenisKpi: { dari: 6, ke: 7 },
		alasan: "Surat edaran nomor 2",
	});
	expect((await execute(saveParam, kemensos, await typed())).ok).toBe(true);
	expect(await rate()).toEqual([9, 90_000, 9]);
});

test("before and after of what changed are in the audit log, and nothing else", async () => {
	await execute(saveParam, kemensos, await typed({ bebanKritis: 450, hariBatas: 4 }));
	expect(await lastDiff()).toEqual({
		bebanKritis: { dari: 400, ke: 450 },
		hariBatas: { dari: 3, ke: 4 },
		alasan: "Surat edaran nomor 2",
	});
	expect((await getParam(kemensos, TAHUN)).param).toMatchObject({ bebanKritis: 450, hariBatas: 4 });
});

test("only what differs from the defaults is kept, so that a later default still reaches the year", async () => {
	await execute(saveParam, kemensos, await typed({ bebanKritis: 400, sesiMenitMin: 45 }));
	const db = new Client({ connectionString: testDatabase().webUrl });
	await db.connect();
	await db.query("begin; set local role app_nasional");
	await db.query("select set_config('app.akun', $1, true)", [kemensos.accountId]);
	const { rows } = await db.query("select lain from param_tahun where tahun = $1", [TAHUN]);
	await db.end();
	expect(rows[0].lain).toEqual({ sesiMenitMin: 45 });
});

test("a year without a row of its own shows the newest older one, and gets its own when saved", async () => {
	const before = await getParam(kemensos, TAHUN + 1);
	expect(before.sendiri).toBe(false);
	expect(before.param).toEqual((await getParam(kemensos, TAHUN)).param);
	const own = await typed({ hariBatas: 5 }, TAHUN + 1);
	expect((await execute(saveParam, kemensos, own)).ok).toBe(true);
	expect((await getParam(kemensos, TAHUN + 1)).param.hariBatas).toBe(5);
	expect((await getParam(kemensos, TAHUN)).param.hariBatas).not.toBe(5);
});

test("a form opened before somebody else saved is a conflict that shows what is saved", async () => {
	const mine = await typed({ hariVerifikasi: 6 });
	await execute(saveParam, kemensos, await typed({ tumbuhAmbang: 15 }));
	const answer = await execute(saveParam, kemensos, mine);
	expect(answer).toMatchObject({
		problem: { kind: "conflict", fields: { tumbuhAmbang: "Tersimpan sekarang: 15" } },
	});
	expect((await getParam(kemensos, TAHUN)).param.hariVerifikasi).toBe(5);
});

test.each([
	["contradict each other", { bebanMin: 500 }],
	["are no numbers", { sesiMenitMin: "banyak" }],
	["count no graduation at all", { jenis: [] }],
	["have no reason", { alasan: "" }],
])("parameters that %s are refused", async (_why, change) => {
	const before = await getParam(kemensos, TAHUN);
	expect(await execute(saveParam, kemensos, await typed(change))).toMatchObject({
		problem: { kind: "invalid" },
	});
	expect(await getParam(kemensos, TAHUN)).toEqual(before);
});

test("who only reads may not write them", async () => {
	expect(await execute(saveParam, viewer, await typed())).toMatchObject({
		problem: { kind: "forbidden" },
	});
});
