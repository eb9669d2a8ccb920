import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { type Actor, actorAt } from "@/lib/auth/actor";
import { execute } from "@/lib/command";
import { inScope } from "@/lib/db";
import { getHariIni } from "@/lib/hari-ini/queries";
import { cancelKegiatan, correctKegiatan, recordKegiatan } from "@/lib/kegiatan/commands";
import { findKegiatan, listKegiatan } from "@/lib/kegiatan/queries";
import { KegiatanFilter } from "@/lib/kegiatan/schema";
import { buatDunia, buatGrup, type Dunia } from "./laporan-dunia";

const OKTOBER = new Date("2026-10-20T05:00:00Z");
const SEMUA = KegiatanFilter.parse({});

let d: Dunia;
let ani: Actor;

beforeAll(async () => {
	d = await buatDunia(9101, "Asia/Jayapura", OKTOBER);
	ani = actorAt(d.a, OKTOBER);
});

const typed = (own: Record<string, unknown> = {}) => ({
	id: randomUUID(),
	heldOn: "05-10-2026",
	rhk: "8",
	jenis: "Rapat koordinasi",
	uraian: "Membahas data ganda",
	tempat: "Aula kecamatan",
	peserta: "1.250",
	tautan: "",
	...own,
});

const count = async () => {
	const [row] = await inScope(
		d.kabid.scope,
		(tx) => tx.$queryRaw<{ n: number }[]>`
			select coalesce(sum(kegiatan), 0)::int n from pendamping_bulan where kabupaten_code = ${d.k}::smallint and pendamping_id = ${d.a.sdmId}::uuid`,
	);
	return row?.n;
};

describe("an activity", () => {
	it("is recorded as typed, in the home kecamatan, and counts once however often it is sent", async () => {
		const rapat = typed();
		expect(await execute(recordKegiatan, ani, rapat)).toMatchObject({ value: { repeated: false } });
		expect(await execute(recordKegiatan, ani, rapat)).toMatchObject({ value: { repeated: true } });
		expect(await count()).toBe(1);
		expect(await findKegiatan(ani, rapat.id)).toMatchObject({
			heldOn: "2026-10-05",
			rhk: 8,
			peserta: 1250,
			version: 1,
		});
		const other = await execute(recordKegiatan, ani, { ...rapat, rhk: "9" });
		expect(other).toMatchObject({ problem: { kind: "conflict" } });
	});

	it("of the day that has begun in Jayapura is no future there", async () => {
		const justAfterMidnight = actorAt(d.a, new Date("2026-10-20T15:30:00Z"));
		const today = await execute(recordKegiatan, justAfterMidnight, typed({ heldOn: "2026-10-21" }));
		expect(today.ok).toBe(true);
		const tomorrow = typed({ heldOn: "2026-10-22" });
		expect(await execute(recordKegiatan, justAfterMidnight, tomorrow)).toMatchObject({
			problem: { fields: { heldOn: expect.stringContaining("belum terjadi") } },
		});
	});

	it.each([
		["heldOn", { heldOn: "2025-10-01" }],
		["rhk", { rhk: "10" }],
		["rhk", { rhk: "" }],
		["jenis", { jenis: "  " }],
		["jenis", { jenis: "x".repeat(81) }],
		["peserta", { peserta: "-1" }],
		["peserta", { peserta: "banyak" }],
		["tautan", { tautan: "javascript:alert(1)" }],
		["tautan", { tautan: "instagram" }],
		["id", { id: "1" }],
	])("with a bad %s is refused at that field", async (field, own) => {
		const outcome = await execute(recordKegiatan, ani, typed(own));
		expect(outcome).toMatchObject({
			problem: { kind: "invalid", fields: { [field]: expect.any(String) } },
		});
	});

	it("is corrected and taken back by its author alone", async () => {
		const before = await count();
		const rapat = typed();
		await execute(recordKegiatan, ani, rapat);
		const better = { ...rapat, version: 1, peserta: "" };
		const budi = actorAt(d.b, OKTOBER);
		expect(await execute(correctKegiatan, budi, better)).toMatchObject({
			problem: { kind: "missing" },
		});
		expect((await execute(correctKegiatan, ani, better)).ok).toBe(true);
		expect(await findKegiatan(ani, rapat.id)).toMatchObject({ peserta: null, version: 2 });
		const stale = await execute(correctKegiatan, ani, { ...better, tempat: "Kantor desa" });
		expect(stale).toMatchObject({
			problem: { kind: "conflict", fields: { tempat: expect.stringMatching(/Aula.*Kantor/) } },
		});
		const taken = { id: rapat.id, version: 2, alasan: "tercatat dua kali" };
		expect(await execute(cancelKegiatan, budi, taken)).toMatchObject({
			problem: { kind: "missing" },
		});
		expect((await execute(cancelKegiatan, ani, taken)).ok).toBe(true);
		expect(await count()).toBe(before);
	});

	it("is listed by work result and kecamatan for those who may see it", async () => {
		await execute(recordKegiatan, ani, typed({ rhk: "6", jenis: "Respon kasus" }));
		const cases = await listKegiatan(d.korkab, { ...SEMUA, rhk: 6, kecamatan: d.kecX });
		expect(cases.baris.map(({ jenis }) => jenis)).toEqual(["Respon kasus"]);
		expect((await listKegiatan(d.korkab, { ...SEMUA, kecamatan: d.kecY })).jumlah).toBe(0);
		expect((await listKegiatan(d.supervisorY, SEMUA)).baris).toEqual([]);
	});
});

describe("the first page of a pendamping", () => {
	it("shows the month's report, groups due and families to visit, to a pendamping only", async () => {
		await buatGrup(d, d.c, d.kecY, 6);
		const hari = await getHariIni(actorAt(d.c, OKTOBER));
		expect(hari).toMatchObject({
			today: "2026-10-20",
			laporan: {
				bulan: "2026-10",
				status: "DRAF",
				kelompok: 1,
				bertemu: 0,
				kunjungan: 0,
				kendala: false,
			},
			kunjungan: { belum: 6 },
			dikembalikan: [],
		});
		expect(hari?.kunjungan.saran).toHaveLength(4);
		expect(await getHariIni(d.supervisorX)).toBeNull();
	});
});
