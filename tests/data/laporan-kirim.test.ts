import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Actor, actorAt } from "@/lib/auth/actor";
import { execute } from "@/lib/command";
import { closeDatabase, inScope } from "@/lib/db";
import { findBaris, listRevisi } from "@/lib/laporan/baris-queries";
import { driftSince } from "@/lib/laporan/beku";
import { batalKoreksi, koreksiAngka } from "@/lib/laporan/commands";
import { composeLaporan } from "@/lib/laporan/compose-queries";
import { kirimLaporan, tarikLaporan } from "@/lib/laporan/kirim-commands";
import { kembalikanLaporan } from "@/lib/laporan/putusan-commands";
import type { Bulan } from "@/lib/time";
import {
	buatDunia,
	buatGrup,
	bukaBulan,
	catatKunjungan,
	type Dunia,
	type Grup,
	rekap,
} from "./laporan-dunia";

const OKT: Bulan = "2026-10";
const IN_TIME = new Date("2026-11-02T03:00:00Z");
const at = (actor: Actor, when = IN_TIME) => actorAt(actor, when);
let d: Dunia;
let grup: Grup;

const barisOf = (who: Actor, bulan: Bulan = OKT) =>
	inScope(who.scope, (tx) =>
		findBaris(tx, { kabupaten: d.k, pendampingId: who.sdmId ?? "", bulan }),
	);
const revisiOf = (who: Actor, bulan: Bulan = OKT) =>
	inScope(who.scope, (tx) =>
		listRevisi(tx, { kabupaten: d.k, pendampingId: who.sdmId ?? "", bulan }),
	);
const value = <T>(outcome: { ok: true; value: T } | { ok: false; problem: unknown }): T => {
	if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
	return outcome.value;
};
const problem = (outcome: { ok: boolean; problem?: { kind: string; message?: string } }) => {
	if (outcome.ok) throw new Error("it was accepted");
	return outcome.problem;
};

beforeAll(async () => {
	d = await buatDunia(3201, "Asia/Jakarta", new Date("2026-10-01T05:00:00Z"));
	grup = await buatGrup(d, d.a, d.kecX, 4);
	await bukaBulan("2026-09");
	await bukaBulan("2026-11");
});
afterAll(closeDatabase);

describe("sending", () => {
	it("two at once make one report, with one receipt", async () => {
		const outcomes = await Promise.all(
			[1, 2, 3].map(() =>
				execute(kirimLaporan, at(d.a), { bulan: OKT, version: 1, rencana: "Rapat" }),
			),
		);
		const receipts = outcomes.map((outcome) => value(outcome));
		expect(new Set(receipts.map((receipt) => receipt.sidik)).size).toBe(1);
		expect(receipts.filter((receipt) => !receipt.ulang)).toHaveLength(1);
		expect(await revisiOf(d.a)).toHaveLength(1);
		expect((await barisOf(d.a))?.status).toBe("DIAJUKAN");
	});

	it("again after a lost answer gives the same receipt; other content hears what was sent", async () => {
		const again = value(await execute(kirimLaporan, at(d.a), { bulan: OKT, version: 1 }));
		expect(again).toMatchObject({ revisi: 1, ulang: true });
		expect(again.sidik).toBe((await revisiOf(d.a))[0]?.sidik);
		const other = problem(
			await execute(kirimLaporan, at(d.a), { bulan: OKT, version: 1, rencana: "Lain" }),
		);
		expect(other).toMatchObject({
			kind: "conflict",
			message: expect.stringContaining("isi yang berbeda"),
		});
	});

	it("freezes the figures: the database refuses to change them", async () => {
		const change = inScope(
			d.a.scope,
			(tx) =>
				tx.$executeRaw`update laporan set beku = '{}' where kabupaten_code = ${d.k}::smallint and pendamping_id = ${d.a.sdmId}::uuid and bulan = '2026-10-01'`,
		);
		await expect(change).rejects.toThrow(/dibekukan/);
		const rewrite = inScope(
			d.kabid.scope,
			(tx) => tx.$executeRaw`update laporan_revisi set beku = '{}'`,
		);
		await expect(rewrite).rejects.toThrow(/permission denied/);
	});

	it("later records are drift, not a new report", async () => {
		await catatKunjungan(d, d.a, grup, grup.kpm[0], "2026-10-20");
		const [sent] = await revisiOf(d.a);
		const live = await inScope(d.a.scope, (tx) =>
			composeLaporan(tx, { kabupaten: d.k, pendampingId: d.a.sdmId ?? "", bulan: OKT }),
		);
		expect(
			sent &&
				driftSince(sent.beku, live.angka).map(({ path, before, after }) => [path, before, after]),
		).toEqual([
			["kunjungan.jumlah", 0, 1],
			["kunjungan.kpm", 0, 1],
		]);
	});

	it("taken back before verification it counts as not sent", async () => {
		expect(await rekap(d, d.a, OKT)).toMatchObject({ wajib: 1, masuk: 1, tepat: 1 });
		const taken = value(await execute(tarikLaporan, at(d.a), { bulan: OKT, version: 2 }));
		expect(value(await execute(tarikLaporan, at(d.a), { bulan: OKT, version: 2 }))).toEqual(taken);
		expect(await barisOf(d.a)).toMatchObject({ status: "DRAF", firstSubmittedAt: null, revisi: 1 });
		expect(await rekap(d, d.a, OKT)).toMatchObject({ wajib: 1, masuk: 0, tepat: 0 });
	});

	it("refuses figures that the writer has not seen", async () => {
		const outcome = await execute(kirimLaporan, at(d.a), {
			bulan: OKT,
			version: 3,
			sidikAngka: "0000",
		});
		expect(problem(outcome)).toMatchObject({
			kind: "conflict",
			message: expect.stringContaining("berubah"),
		});
	});
});

describe("a correction", () => {
	const input = {
		bulan: OKT,
		path: "kunjungan.jumlah",
		value: "5",
		reason: "Empat kunjungan belum tercatat",
	};

	it("keeps what was recorded and is frozen with its reason", async () => {
		value(await execute(koreksiAngka, at(d.a), input));
		const sent = value(await execute(kirimLaporan, at(d.a), { bulan: OKT, version: 3 }));
		const [last] = await revisiOf(d.a);
		expect(sent.revisi).toBe(2);
		expect(last?.beku.tercatat.kunjungan.jumlah).toBe(1);
		expect(last?.beku.angka.kunjungan.jumlah).toBe(5);
		expect(last?.beku.koreksi).toEqual([
			{ path: "kunjungan.jumlah", value: 5, reason: "Empat kunjungan belum tercatat", original: 1 },
		]);
	});

	it("is refused once the report is sent", async () => {
		expect(problem(await execute(koreksiAngka, at(d.a), { ...input, value: "6" }))).toMatchObject({
			kind: "conflict",
			message: expect.stringContaining("menunggu verifikasi"),
		});
	});

	it("of a record that has changed since has to be looked at again", async () => {
		value(await execute(tarikLaporan, at(d.a), { bulan: OKT, version: 4 }));
		await catatKunjungan(d, d.a, grup, grup.kpm[1], "2026-10-21");
		const outcome = problem(await execute(kirimLaporan, at(d.a), { bulan: OKT, version: 5 }));
		expect(outcome).toMatchObject({ message: expect.stringContaining("berubah dari 1 menjadi 2") });
		value(await execute(batalKoreksi, at(d.a), { bulan: OKT, path: "kunjungan.jumlah" }));
		expect(value(await execute(kirimLaporan, at(d.a), { bulan: OKT, version: 5 })).revisi).toBe(3);
	});
});

it("returned with notes it gets a new revision and keeps its first sending", async () => {
	const before = await barisOf(d.a);
	const late = new Date("2026-11-09T03:00:00Z");
	const back = {
		id: randomUUID(),
		bulan: OKT,
		pendampingId: d.a.sdmId,
		version: before?.version,
		umum: "",
		bagian: { p2k2: "Kelompok Melati belum ada daftar hadirnya." },
	};
	value(await execute(kembalikanLaporan, at(d.supervisorX), back));
	value(await execute(kembalikanLaporan, at(d.supervisorX), back));
	expect(await barisOf(d.a)).toMatchObject({ status: "DIKEMBALIKAN", pernahKembali: true });
	const again = value(
		await execute(kirimLaporan, at(d.a, late), { bulan: OKT, version: (before?.version ?? 0) + 1 }),
	);
	expect(again.revisi).toBe(4);
	expect((await barisOf(d.a))?.firstSubmittedAt).toEqual(before?.firstSubmittedAt);
	expect(await rekap(d, d.a, OKT)).toMatchObject({ masuk: 1, tepat: 1 });
	value(
		await execute(tarikLaporan, at(d.a, late), { bulan: OKT, version: (before?.version ?? 0) + 2 }),
	);
	expect((await barisOf(d.a))?.firstSubmittedAt).toEqual(before?.firstSubmittedAt);
});

describe("on time is decided by the kabupaten's own clock", () => {
	it.each([
		[5101, "Asia/Makassar", "2026-11-03T15:59:59Z", "2026-11-03T16:00:00Z"],
		[9101, "Asia/Jayapura", "2026-11-03T14:59:59Z", "2026-11-03T15:00:00Z"],
		[3205, "Asia/Jakarta", "2026-11-03T16:59:59Z", "2026-11-03T17:00:00Z"],
	])("%i, %s: until midnight after the third", async (k, zona, last, tooLate) => {
		const other = await buatDunia(k, zona, new Date("2026-10-01T05:00:00Z"));
		const send = (who: Actor, when: string) =>
			execute(kirimLaporan, actorAt(who, new Date(when)), { bulan: OKT, version: 1 });
		value(await send(other.a, last));
		value(await send(other.b, tooLate));
		expect(await rekap(other, other.a, OKT)).toMatchObject({ masuk: 1, tepat: 1 });
		expect(await rekap(other, other.b, OKT)).toMatchObject({ masuk: 1, tepat: 0 });
	});
});
