import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Actor, actorAt } from "@/lib/auth/actor";
import { bukaBulan, tutupBulan } from "@/lib/bulan/commands";
import { type Command, execute } from "@/lib/command";
import { closeDatabase, inScope } from "@/lib/db";
import { findBaris } from "@/lib/laporan/baris-queries";
import { simpanNaskah } from "@/lib/laporan/commands";
import { kirimLaporan, tarikLaporan } from "@/lib/laporan/kirim-commands";
import { batalKecuali, batalTinjauan, kecualikanLaporan } from "@/lib/laporan/putusan-commands";
import {
	batalBatch,
	setujuiLaporan,
	terimaLaporan,
	verifikasiLaporan,
} from "@/lib/laporan/tinjau-commands";
import type { Outcome } from "@/lib/outcome";
import type { Bulan } from "@/lib/time";
import { buatDunia, buatGrup, catatSesi, type Dunia, rekap } from "./laporan-dunia";

const OKT: Bulan = "2026-10";
const at = (actor: Actor, day = "2026-11-02") => actorAt(actor, new Date(`${day}T03:00:00Z`));
let d: Dunia;

const barisOf = async (who: Actor) => {
	const kunci = { kabupaten: d.k, pendampingId: who.sdmId ?? "", bulan: OKT };
	const baris = await inScope(d.kabid.scope, (tx) => findBaris(tx, kunci));
	if (!baris) throw new Error("no report");
	return baris;
};
const itemsOf = (...who: Actor[]) =>
	Promise.all(
		who.map(async (one) => ({ pendampingId: one.sdmId, version: (await barisOf(one)).version })),
	);
const run = <I, O>(command: Command<I, O>, who: Actor, input: object, day?: string) =>
	execute(command, at(who, day), { bulan: OKT, ...input });
const done = async <T>(promise: Promise<Outcome<T>>): Promise<T> => {
	const outcome = await promise;
	if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
	return outcome.value;
};
const refused = async (promise: Promise<Outcome<unknown>>) => {
	const outcome = await promise;
	if (outcome.ok) throw new Error("it was accepted");
	return outcome.problem;
};
const batch = async (...who: Actor[]) => ({ batchId: randomUUID(), items: await itemsOf(...who) });

beforeAll(async () => {
	d = await buatDunia(3201, "Asia/Jakarta", new Date("2026-10-01T05:00:00Z"));
	for (const [who, kec, absen] of [
		[d.a, d.kecX, "HHHH"],
		[d.b, d.kecX, "HAAA"],
		[d.c, d.kecY, "HHHW"],
	] as const) {
		const grup = await buatGrup(d, who, kec, 4);
		await catatSesi(d, who, grup, "2026-10-10", absen);
		await done(run(kirimLaporan, who, { version: 1 }));
	}
});
afterAll(closeDatabase);

describe("verification", () => {
	it("in bulk takes the clean ones, leaves the others and says why", async () => {
		const input = { ...(await batch(d.a, d.b)), hanyaBersih: true };
		const result = await done(run(verifikasiLaporan, d.supervisorX, input));
		expect(result).toMatchObject({
			jumlah: 1,
			dilewati: [{ nama: "Budi", sebab: "Perlu dilihat satu per satu." }],
		});
		expect((await barisOf(d.a)).status).toBe("DIVERIFIKASI");
		expect((await barisOf(d.b)).status).toBe("DIAJUKAN");
		const again = await done(run(verifikasiLaporan, d.supervisorX, input));
		expect(again.jumlah).toBe(1);
	});

	it("keeps the rules that cleared each report", async () => {
		const [row] = await inScope(
			d.kabid.scope,
			(tx) => tx.$queryRaw<{ aturan: { rule: string; passed: boolean }[] }[]>`
			select aturan from laporan_tinjauan where kabupaten_code = ${d.k}::smallint and pendamping_id = ${d.a.sdmId}::uuid and tindakan = 'VERIFIKASI'`,
		);
		expect(row?.aturan.length).toBeGreaterThan(5);
		expect(row?.aturan.every((check) => check.passed)).toBe(true);
	});

	it("of another kecamatan does not exist for a supervisor", async () => {
		const problem = await refused(run(verifikasiLaporan, d.supervisorX, await batch(d.c)));
		expect(problem).toMatchObject({
			kind: "conflict",
			message: expect.stringContaining("tidak ditemukan"),
		});
		expect((await barisOf(d.c)).status).toBe("DIAJUKAN");
		const seen = await inScope(d.supervisorX.scope, (tx) =>
			findBaris(tx, { kabupaten: d.k, pendampingId: d.c.sdmId ?? "", bulan: OKT }),
		);
		expect(seen).toBeNull();
	});

	it("cannot be undone by the writer, who may no longer take it back either", async () => {
		const { version } = await barisOf(d.a);
		expect(await refused(run(tarikLaporan, d.a, { version }))).toMatchObject({
			message: expect.stringContaining("sudah diverifikasi"),
		});
		const own = { id: randomUUID(), pendampingId: d.a.sdmId, version, alasan: "saya sendiri" };
		expect(await refused(run(batalTinjauan, d.a, own))).toEqual({ kind: "forbidden" });
	});

	it("of a report that changed meanwhile is left alone", async () => {
		const input = await batch(d.b);
		await done(run(tarikLaporan, d.b, { version: (await barisOf(d.b)).version }));
		expect(await refused(run(verifikasiLaporan, d.supervisorX, input))).toMatchObject({
			kind: "conflict",
		});
		await done(run(kirimLaporan, d.b, { version: (await barisOf(d.b)).version }));
	});

	it("in bulk is taken back as long as nobody has gone on", async () => {
		const input = await batch(d.b);
		await done(run(verifikasiLaporan, d.supervisorX, input));
		const undo = { batchId: input.batchId, alasan: "Salah pilih" };
		expect((await done(run(batalBatch, d.supervisorX, undo))).jumlah).toBe(1);
		expect((await barisOf(d.b)).status).toBe("DIAJUKAN");
		const next = await batch(d.b);
		await done(run(verifikasiLaporan, d.supervisorX, next));
		await done(run(setujuiLaporan, d.korkab, await batch(d.b)));
		expect(
			await refused(run(batalBatch, d.supervisorX, { ...undo, batchId: next.batchId })),
		).toMatchObject({ kind: "conflict" });
		expect((await barisOf(d.b)).status).toBe("DISETUJUI");
	});
});

it("korkab stands in for a supervisor, and takes that back too", async () => {
	const input = await batch(d.c);
	await done(run(verifikasiLaporan, d.korkab, input));
	const undo = { batchId: input.batchId, alasan: "Supervisor sudah ada" };
	expect((await done(run(batalBatch, d.korkab, undo))).jumlah).toBe(1);
	expect((await barisOf(d.c)).status).toBe("DIAJUKAN");
});

it("a supervisor cannot approve, a korkab cannot receive", async () => {
	expect(await refused(run(setujuiLaporan, d.supervisorX, await batch(d.a)))).toEqual({
		kind: "forbidden",
	});
	expect(await refused(run(terimaLaporan, d.korkab, await batch(d.b)))).toEqual({
		kind: "forbidden",
	});
});

describe("closing the month", () => {
	it("is refused before its end and while reports wait", async () => {
		expect(await refused(run(tutupBulan, d.kabid, {}, "2026-10-31"))).toMatchObject({
			message: expect.stringContaining("belum berakhir"),
		});
		expect(await refused(run(tutupBulan, d.kabid, {}))).toMatchObject({
			message: expect.stringContaining("menunggu"),
		});
	});

	it("locks what was received, and nothing of the month can be written any more", async () => {
		await done(run(setujuiLaporan, d.korkab, await batch(d.a)));
		await done(run(terimaLaporan, d.kabid, await batch(d.a, d.b)));
		await done(run(tarikLaporan, d.c, { version: (await barisOf(d.c)).version }));
		expect((await done(run(tutupBulan, d.kabid, {}))).jumlah).toBe(2);
		expect((await barisOf(d.a)).status).toBe("TERKUNCI");
		const { version } = await barisOf(d.c);
		expect(await refused(run(kirimLaporan, d.c, { version }))).toMatchObject({
			kind: "conflict",
			message: expect.stringContaining("sudah ditutup Dinsos pada 2 Nov 2026"),
		});
		expect(await refused(run(simpanNaskah, d.c, { version, rencana: "x" }))).toMatchObject({
			message: expect.stringContaining("sudah ditutup"),
		});
		const behind = inScope(
			d.c.scope,
			(tx) =>
				tx.$executeRaw`update laporan set rencana = 'x' where kabupaten_code = ${d.k}::smallint and pendamping_id = ${d.c.sdmId}::uuid and bulan = '2026-10-01'`,
		);
		await expect(behind).rejects.toThrow(/ditutup/);
		expect(await rekap(d, d.c, OKT)).toMatchObject({ wajib: 1, masuk: 0 });
		expect(await rekap(d, d.a, OKT)).toMatchObject({ wajib: 1, masuk: 1, setuju: 1, langsung: 1 });
	});

	it("is for the head of the section alone", async () => {
		expect(await refused(run(tutupBulan, d.korkab, {}))).toEqual({ kind: "forbidden" });
	});

	it("is undone with a reason", async () => {
		expect(await refused(run(bukaBulan, d.kabid, { alasan: "" }))).toMatchObject({
			kind: "invalid",
		});
		expect((await done(run(bukaBulan, d.kabid, { alasan: "Citra sakit" }))).jumlah).toBe(2);
		expect((await barisOf(d.a)).status).toBe("DITERIMA");
		const { version } = await barisOf(d.c);
		await done(run(simpanNaskah, d.c, { version, rencana: "menyusul" }));
	});

	it("waits for a sending that is under way, so that none slips in", async () => {
		const { version } = await barisOf(d.c);
		const [sent, closed] = await Promise.all([
			run(kirimLaporan, d.c, { version }),
			run(tutupBulan, d.kabid, {}),
		]);
		expect([sent.ok, closed.ok].filter(Boolean)).toHaveLength(1);
		if (closed.ok) await done(run(bukaBulan, d.kabid, { alasan: "lanjut" }));
		else await done(run(tarikLaporan, d.c, { version: version + 1 }));
	});
});

it("an excepted month leaves the denominators, and comes back", async () => {
	const { version } = await barisOf(d.c);
	const except = { id: randomUUID(), pendampingId: d.c.sdmId, version, alasan: "Cuti melahirkan" };
	await done(run(kecualikanLaporan, d.korkab, except));
	expect(await barisOf(d.c)).toMatchObject({ status: "DIKECUALIKAN", sebab: "Cuti melahirkan" });
	expect(await rekap(d, d.c, OKT)).toMatchObject({ wajib: 0, masuk: 0 });
	expect(await refused(run(kirimLaporan, d.c, { version: version + 1 }))).toMatchObject({
		message: expect.stringContaining("Cuti melahirkan"),
	});
	await done(
		run(batalKecuali, d.korkab, {
			id: randomUUID(),
			pendampingId: d.c.sdmId,
			version: version + 1,
		}),
	);
	expect(await rekap(d, d.c, OKT)).toMatchObject({ wajib: 1 });
});

it("another kabupaten's report does not exist", async () => {
	const other = await buatDunia(3205, "Asia/Jakarta", new Date("2026-10-01T05:00:00Z"));
	const except = {
		id: randomUUID(),
		pendampingId: d.c.sdmId,
		version: 1,
		alasan: "bukan milik kami",
	};
	expect(await refused(run(kecualikanLaporan, other.korkab, except))).toEqual({ kind: "missing" });
});
