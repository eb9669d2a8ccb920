import { createHash, randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { workOff } from "@/lib/antrean/kerja-commands";
import { startWorker } from "@/lib/antrean/pekerja-commands";
import { type Actor, actorAt } from "@/lib/auth/actor";
import { bukaBulan, tutupBulan } from "@/lib/bulan/commands";
import { paketBulanan } from "@/lib/bulan/paket-commands";
import { listPaket } from "@/lib/bulan/paket-queries";
import { type Command, execute } from "@/lib/command";
import { closeDatabase, inScope } from "@/lib/db";
import { closeSender } from "@/lib/db/queue";
import { findBukti } from "@/lib/dokumen/queries";
import { ANGKA_FIELDS, readAngka } from "@/lib/laporan/angka";
import { findBaris } from "@/lib/laporan/baris-queries";
import { LaporanBeku } from "@/lib/laporan/beku";
import { kirimLaporan } from "@/lib/laporan/kirim-commands";
import { setujuiLaporan, terimaLaporan, verifikasiLaporan } from "@/lib/laporan/tinjau-commands";
import type { Bulan } from "@/lib/time";
import { bukaXlsx } from "@/tests/factories/buka-xlsx";
import { buatDunia, buatGrup, catatSesi, type Dunia } from "./laporan-dunia";

const OKT: Bulan = "2026-10";
const at = (actor: Actor) => actorAt(actor, new Date("2026-11-02T03:00:00Z"));
let d: Dunia;

async function run<I, O>(command: Command<I, O>, who: Actor, input: object) {
	expect(await execute(command, at(who), { bulan: OKT, ...input })).toMatchObject({ ok: true });
}
const barisOf = async (who: Actor) => {
	const kunci = { kabupaten: d.k, pendampingId: who.sdmId ?? "", bulan: OKT };
	return inScope(d.kabid.scope, (tx) => findBaris(tx, kunci));
};
/** Sends a report and passes it on until Dinsos has received it. */
async function received(who: Actor, supervisor: Actor) {
	await run(kirimLaporan, who, { version: (await barisOf(who))?.version });
	const steps = [
		[verifikasiLaporan, supervisor],
		[setujuiLaporan, d.korkab],
		[terimaLaporan, d.kabid],
	] as const;
	for (const [step, by] of steps) {
		const items = [{ pendampingId: who.sdmId, version: (await barisOf(who))?.version }];
		await run(step, by, { batchId: randomUUID(), items });
	}
}
const listed = (who: Actor) => listPaket(who, OKT);
const job = () => workOff(paketBulanan, { akun: d.kabid.accountId, input: { bulan: OKT } });

beforeAll(async () => {
	d = await buatDunia(3201, "Asia/Jakarta", new Date("2026-10-01T05:00:00Z"));
	for (const [who, kec] of [
		[d.a, d.kecX],
		[d.b, d.kecX],
		[d.c, d.kecY],
	] as const) {
		const grup = await buatGrup(d, who, kec, 4);
		await catatSesi(d, who, grup, "2026-10-10", "HHHA");
	}
	await received(d.a, d.supervisorX);
	await received(d.c, d.supervisorY);
});
afterAll(async () => {
	await closeSender();
	await closeDatabase();
});

test("closing a month asks for its packs; the worker issues one per kecamatan, on paper and as tables", async () => {
	expect(await job()).toMatchObject({ output: { sebab: "DITOLAK", keterangan: "conflict" } });
	await run(tutupBulan, d.kabid, {});
	const stop = await startWorker({ pollingIntervalSeconds: 0.5 });
	try {
		await vi.waitFor(async () => expect(await listed(d.kabid)).toHaveLength(4), {
			timeout: 30_000,
			interval: 200,
		});
	} finally {
		await stop();
	}
	const rows = await listed(d.kabid);
	expect(new Set(rows.map(({ nomor }) => nomor)).size).toBe(2);
	for (const [who, kecamatan] of [
		[d.supervisorX, d.kecX],
		[d.supervisorY, d.kecY],
	] as const)
		expect((await listed(who)).map((row) => row.kecamatan)).toEqual(
			[1, 2].map(() => `Wilayah ${kecamatan}`),
		);
	expect(await listed(d.a)).toEqual([]);
});

test("its figures are the frozen ones, its hash is that of its bytes", async () => {
	const files = await inScope(d.kabid.scope, (tx) =>
		tx.dokumen.findMany({ where: { kecamatanCode: d.kecX }, orderBy: { mime: "asc" } }),
	);
	for (const { isi, sha256, akunId } of files) {
		expect(createHash("sha256").update(isi).digest().equals(sha256)).toBe(true);
		expect(akunId).toBe(d.kabid.accountId);
	}
	const [pdf, xlsx] = files;
	expect(Buffer.from(pdf?.isi ?? []).toString("latin1", 0, 5)).toBe("%PDF-");
	const [, laporan] = await bukaXlsx(new Response(new Uint8Array(xlsx?.isi ?? [])));
	const [kepala, ani, budi] = laporan?.rows ?? [];
	const { beku } = (await inScope(d.kabid.scope, (tx) =>
		tx.laporan.findFirst({ where: { pendampingId: d.a.sdmId ?? "" } }),
	)) ?? { beku: null };
	const { angka } = LaporanBeku.parse(beku);
	expect(kepala).toEqual(["Pendamping", "Laporan", ...ANGKA_FIELDS.map(({ label }) => label)]);
	expect(ani?.map(String)).toEqual(
		["Ani", "Terkunci", ...ANGKA_FIELDS.map(({ path }) => readAngka(angka, path))].map(String),
	);
	expect(angka.p2k2.hadir).toBe(3);
	expect(budi?.slice(0, 2)).toEqual(["Budi", "Draf"]); // it never came: no figures
	expect(budi?.slice(2).every((cell) => cell === null || cell === "")).toBe(true);
});

test("what is issued is issued once; after a reopening only what has other figures is issued anew, beside the old", async () => {
	expect(await job()).toEqual({ status: "completed" });
	expect(await listed(d.kabid)).toHaveLength(4);
	await run(bukaBulan, d.kabid, { alasan: "Budi menyusul" });
	await run(tutupBulan, d.kabid, {});
	expect(await job()).toEqual({ status: "completed" });
	expect(await listed(d.kabid)).toHaveLength(4);
	await run(bukaBulan, d.kabid, { alasan: "Budi menyusul" });
	await received(d.b, d.supervisorX);
	await run(tutupBulan, d.kabid, {});
	expect(await job()).toEqual({ status: "completed" });
	expect([(await listed(d.supervisorX)).length, (await listed(d.supervisorY)).length]).toEqual([
		4, 2,
	]);
	const issued = await inScope(d.kabid.scope, (tx) =>
		tx.dokumen.findMany({
			orderBy: [{ kecamatanCode: "asc" }, { createdAt: "asc" }, { id: "asc" }],
		}),
	);
	const replaced = await Promise.all(
		issued.map(async ({ id }) => (await findBukti(id))?.diganti !== null),
	);
	expect(replaced).toEqual([true, true, false, false, false, false]);
	const change = inScope(d.kabid.scope, (tx) => tx.$executeRaw`update dokumen set judul = 'Lain'`);
	await expect(change).rejects.toMatchObject({ code: "P2010" });
});
