import { v7 } from "uuid";
import { beforeAll, beforeEach, expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { execute } from "@/lib/command";
import { getPeringkat } from "@/lib/peringkat/queries";
import { setTarget } from "@/lib/target/commands";
import { getTarget } from "@/lib/target/daftar-queries";
import {
	actorOfAccount,
	asOwner,
	layAccount,
	layParts,
	layRegions,
	TAHUN,
} from "./peringkat-bahan";
import { ask, me } from "./peringkat-dunia";

const actors: Record<string, Actor> = {};
const as = (name: string) => actors[name] as Actor;

beforeAll(async () => {
	const ids: Record<string, string> = {};
	await asOwner(async (db) => {
		await layRegions(db);
		await layParts(db, [me(100, 9)]);
		const lay = async (name: string, peran: string, lingkup: string, wilayah: string) => {
			ids[name] = await layAccount(db, { peran, lingkup, wilayah });
		};
		await lay("kemensos", "KEMENSOS_ADMIN", "nasional", "0");
		await lay("viewer", "KEMENSOS_VIEWER", "nasional", "0");
		await lay("jabar", "DINSOS_PROV", "provinsi", "32");
		await lay("bogor", "DINSOS_KAB_HEAD", "kabupaten", "3201");
		await lay("garut", "DINSOS_KAB_HEAD", "kabupaten", "3205");
	});
	for (const [name, id] of Object.entries(ids)) actors[name] = await actorOfAccount(id);
});

const typed = (wilayah: string, nilai: number, more: Record<string, unknown> = {}) => ({
	id: v7(),
	wilayah,
	tahun: String(TAHUN),
	jenis: "PERSEN",
	nilai: String(nilai),
	alasan: "Surat edaran nomor 1",
	...more,
});
const inForce = async (who: string) => (await getTarget(as(who), TAHUN)).targetPersen;

beforeEach(async () => {
	await asOwner(async (db) => {
		await db.query(
			"alter table target no force row level security; delete from target; alter table target force row level security",
		);
	});
});

test("the nearest target holds: kabupaten before province before nation before the parameter", async () => {
	expect(await inForce("bogor")).toBe(10);
	expect((await execute(setTarget, as("kemensos"), typed("nasional", 8))).ok).toBe(true);
	expect(await inForce("bogor")).toBe(8);
	expect((await execute(setTarget, as("jabar"), typed("32", 12))).ok).toBe(true);
	expect(await inForce("bogor")).toBe(12);
	expect((await execute(setTarget, as("bogor"), typed("32.01", 9))).ok).toBe(true);
	expect(await inForce("bogor")).toBe(9);
	expect(await inForce("garut")).toBe(12);
	expect(await inForce("kemensos")).toBe(8);
});

test("a row of the ranking is compared with the target in force where it is", async () => {
	const reached = async () => {
		const page = await getPeringkat(as("kemensos"), ask({ tingkat: "pendamping" }));
		return [page?.ringkasan.mencapai, page?.rows[0]?.targetPersen];
	};
	expect(await reached()).toEqual([0, 10]);
	await execute(setTarget, as("bogor"), typed("32.01", 9));
	expect(await reached()).toEqual([1, 9]);
	await execute(setTarget, as("kemensos"), typed("nasional", 5));
	expect(await reached()).toEqual([1, 9]);
});

test("an older target stays as history with its reason and who set it, newest first", async () => {
	await execute(setTarget, as("bogor"), typed("32.01", 9, { alasan: "Alasan pertama" }));
	await execute(setTarget, as("bogor"), typed("32.01", 7, { alasan: "Alasan kedua" }));
	const { riwayat } = await getTarget(as("bogor"), TAHUN);
	expect(
		riwayat.map(({ nilai, alasan, berlaku, oleh }) => ({ nilai, alasan, berlaku, oleh })),
	).toEqual([
		{ nilai: 7, alasan: "Alasan kedua", berlaku: true, oleh: "Akun DINSOS_KAB_HEAD" },
		{ nilai: 9, alasan: "Alasan pertama", berlaku: false, oleh: "Akun DINSOS_KAB_HEAD" },
	]);
	expect((await getTarget(as("garut"), TAHUN)).riwayat).toEqual([]);
	expect((await getTarget(as("jabar"), TAHUN)).riwayat).toHaveLength(2);
});

test("sent twice it is one; the same id with another content is a conflict", async () => {
	const input = typed("32.01", 9);
	expect((await execute(setTarget, as("bogor"), input)).ok).toBe(true);
	expect((await execute(setTarget, as("bogor"), input)).ok).toBe(true);
	expect((await getTarget(as("bogor"), TAHUN)).riwayat).toHaveLength(1);
	expect(await execute(setTarget, as("bogor"), { ...input, nilai: 8 })).toMatchObject({
		problem: { kind: "conflict" },
	});
});

test.each([
	["another kabupaten", "garut", typed("32.01", 9), "missing"],
	["the level above", "bogor", typed("32", 9), "missing"],
	["a level below, from the nation", "kemensos", typed("32.01", 9), "missing"],
	["without the right", "viewer", typed("nasional", 9), "forbidden"],
	["without a reason", "bogor", typed("32.01", 9, { alasan: "" }), "invalid"],
	["more than all", "bogor", typed("32.01", 101), "invalid"],
])("nobody sets a target for %s", async (_why, who, input, kind) => {
	expect(await execute(setTarget, as(who), input)).toMatchObject({ problem: { kind } });
	expect((await getTarget(as("kemensos"), TAHUN)).riwayat).toEqual([]);
});
