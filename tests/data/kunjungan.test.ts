import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { type Actor, actorAt } from "@/lib/auth/actor";
import { execute } from "@/lib/command";
import { inScope } from "@/lib/db";
import { cancelKunjungan, correctKunjungan, recordKunjungan } from "@/lib/kunjungan/commands";
import { findKunjungan, listKunjungan, searchKpmPilihan } from "@/lib/kunjungan/queries";
import { KunjunganFilter } from "@/lib/kunjungan/schema";
import { buatDunia, buatGrup, type Dunia, type Grup } from "./laporan-dunia";

const NOVEMBER = new Date("2026-11-20T05:00:00Z");
const SEMUA = KunjunganFilter.parse({});

let d: Dunia;
let ani: Actor;
let melati: Grup;

beforeAll(async () => {
	d = await buatDunia(3201, "Asia/Jakarta", NOVEMBER);
	ani = actorAt(d.a, NOVEMBER);
	melati = await buatGrup(d, d.a, d.kecX, 4);
});

const typed = (kpmId: string | undefined, own: Record<string, unknown> = {}) => ({
	id: randomUUID(),
	kpmId,
	visitedOn: "2026-11-05",
	tujuan: "PEMANTAUAN",
	hasil: "Anak masuk sekolah lagi",
	...own,
});

const sums = async (who: Actor) => {
	const rows = await inScope(
		d.kabid.scope,
		(tx) => tx.$queryRaw<{ bulan: string; kunjungan: number; keluarga: number }[]>`
			select bulan::text, sum(kunjungan)::int kunjungan, sum(kpm_dikunjungi)::int keluarga from pendamping_bulan
			where kabupaten_code = ${d.k}::smallint and pendamping_id = ${who.sdmId}::uuid group by 1 having sum(kunjungan) + sum(kpm_dikunjungi) > 0 order by 1`,
	);
	return Object.fromEntries(rows.map((row) => [row.bulan.slice(0, 7), row]));
};

describe("a visit that is recorded", () => {
	it("counts in its month; a family visited twice in a quarter is one family", async () => {
		const [first, second] = melati.kpm;
		const october = actorAt(d.a, new Date("2026-10-09T05:00:00Z"));
		await execute(recordKunjungan, october, typed(first, { visitedOn: "2026-10-08" }));
		await execute(recordKunjungan, ani, typed(first));
		await execute(recordKunjungan, ani, typed(second));
		expect(await sums(d.a)).toMatchObject({
			"2026-10": { kunjungan: 1, keluarga: 1 },
			"2026-11": { kunjungan: 2, keluarga: 1 },
		});
	});

	it("is one, however often it is sent; with another content it is refused", async () => {
		const visit = typed(melati.kpm[2]);
		expect(await execute(recordKunjungan, ani, visit)).toMatchObject({
			value: { repeated: false },
		});
		expect(await execute(recordKunjungan, ani, visit)).toMatchObject({ value: { repeated: true } });
		const other = await execute(recordKunjungan, ani, { ...visit, tujuan: "KASUS" });
		expect(other).toMatchObject({ problem: { kind: "conflict" } });
	});

	it("to another pendamping's family is refused as if it did not exist", async () => {
		const outcome = await execute(recordKunjungan, actorAt(d.b, NOVEMBER), typed(melati.kpm[0]));
		expect(outcome).toMatchObject({ problem: { fields: { kpmId: expect.any(String) } } });
	});

	it("finds the family by its name where the page had no script to choose with", async () => {
		const [found] = await searchKpmPilihan(ani, "keluarga");
		const byName = typed(undefined, { kpmId: "", kpmIdTeks: found?.label.toUpperCase() });
		expect(await execute(recordKunjungan, ani, byName)).toMatchObject({
			value: { kpmId: found?.value },
		});
		const several = typed(undefined, { kpmIdTeks: "keluarga" });
		expect(await execute(recordKunjungan, ani, several)).toMatchObject({
			problem: { fields: { kpmId: expect.stringContaining("lebih dari satu") } },
		});
	});

	it.each([
		["visitedOn", { visitedOn: "2026-11-21" }],
		["visitedOn", { visitedOn: "2025-12-31" }],
		["visitedOn", { visitedOn: "besok" }],
		["tujuan", { tujuan: "JALAN_JALAN" }],
		["kpmId", { kpmId: "", kpmIdTeks: "" }],
		["kpmId", { kpmId: "bukan-uuid" }],
		["hasil", { hasil: "x".repeat(4001) }],
	])("with a bad %s is refused at that field", async (field, own) => {
		const outcome = await execute(recordKunjungan, ani, typed(melati.kpm[0], own));
		expect(outcome).toMatchObject({
			problem: { kind: "invalid", fields: { [field]: expect.any(String) } },
		});
	});
});

describe("a visit that is corrected or taken back", () => {
	it("moves to its new quarter, and then counts nowhere", async () => {
		const group = await buatGrup(d, d.c, d.kecY, 1);
		const citra = actorAt(d.c, NOVEMBER);
		const visit = typed(group.kpm[0]);
		await execute(recordKunjungan, citra, visit);
		expect(await sums(d.c)).toMatchObject({
			"2026-11": { kunjungan: 1, keluarga: 1 },
		});
		const moved = { ...visit, version: 1, visitedOn: "2026-09-30" };
		expect((await execute(correctKunjungan, citra, moved)).ok).toBe(true);
		expect(Object.keys(await sums(d.c))).toEqual(["2026-09"]);
		const stale = await execute(correctKunjungan, citra, { ...moved, hasil: "lain" });
		expect(stale).toMatchObject({
			problem: { kind: "conflict", fields: { hasil: expect.stringContaining("lain") } },
		});
		const taken = { id: visit.id, version: 2, alasan: "salah keluarga" };
		expect((await execute(cancelKunjungan, citra, taken)).ok).toBe(true);
		expect(await sums(d.c)).toEqual({});
		expect(await findKunjungan(citra, visit.id)).toMatchObject({ dibatalkan: true });
		const again = await execute(correctKunjungan, citra, { ...moved, version: 3 });
		expect(again).toMatchObject({ problem: { kind: "conflict" } });
	});
});

describe("the list of visits", () => {
	it("shows a reader the own region only, and writes down that names were read", async () => {
		const everything = await listKunjungan(d.korkab, SEMUA);
		expect(everything.jumlah).toBeGreaterThan(3);
		expect((await listKunjungan(d.supervisorY, SEMUA)).jumlah).toBe(0);
		const november = await listKunjungan(d.supervisorX, { ...SEMUA, bulan: "2026-11" });
		expect(november.baris.every(({ visitedOn }) => visitedOn.startsWith("2026-11"))).toBe(true);
		const [log] = await inScope(
			d.kabid.scope,
			(tx) => tx.$queryRaw<{ n: number }[]>`
				select count(*)::int n from audit where action = 'kpm.daftar' and entity = 'kunjungan' and akun_id = ${d.korkab.accountId}::uuid`,
		);
		expect(log?.n).toBe(1);
	});

	it("goes on after its last row, without a gap and without a repeat", async () => {
		const many = await buatGrup(d, d.b, d.kecX, 60);
		const budi = actorAt(d.b, NOVEMBER);
		for (const kpmId of many.kpm) await execute(recordKunjungan, budi, typed(kpmId));
		const first = await listKunjungan(budi, SEMUA);
		const second = await listKunjungan(budi, { ...SEMUA, kursor: first.berikut });
		const seen = [...first.baris, ...second.baris].map(({ id }) => id);
		expect([first.baris.length, second.baris.length, first.jumlah]).toEqual([50, 10, 60]);
		expect(new Set(seen).size).toBe(60);
		expect(second.berikut).toBeNull();
	});
});
