import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Actor, actorAt } from "@/lib/auth/actor";
import { findCetak } from "@/lib/cetak/queries";
import type { MintaCetak } from "@/lib/cetak/schema";
import { type Command, execute } from "@/lib/command";
import { closeDatabase, inScope } from "@/lib/db";
import { findBaris } from "@/lib/laporan/baris-queries";
import { simpanNaskah } from "@/lib/laporan/commands";
import { kirimLaporan } from "@/lib/laporan/kirim-commands";
import { kecualikanLaporan, kembalikanLaporan } from "@/lib/laporan/putusan-commands";
import { verifikasiLaporan } from "@/lib/laporan/tinjau-commands";
import type { Outcome } from "@/lib/outcome";
import type { Bulan } from "@/lib/time";
import { buatDunia, buatGrup, catatSesi, type Dunia, type Grup } from "./laporan-dunia";

const OKT: Bulan = "2026-10";
const NOV = new Date("2026-11-02T03:00:00Z");
let d: Dunia;
let lain: Dunia;
let grup: Grup;

const done = async <T>(promise: Promise<Outcome<T>>): Promise<T> => {
	const outcome = await promise;
	if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
	return outcome.value;
};
const run = <I, O>(command: Command<I, O>, who: Actor, input: object) =>
	done(execute(command, actorAt(who, NOV), { bulan: OKT, ...input }));
const minta = (who: Actor, whose: Actor | null, part: Partial<MintaCetak> = {}) =>
	findCetak(actorAt(who, NOV), {
		bulan: OKT,
		pendamping: whose?.sdmId ?? null,
		rhk: null,
		...part,
	});
const laporanOf = async (who: Actor, whose: Actor | null) => {
	const found = await minta(who, whose);
	if (!("laporan" in found)) throw new Error(found.alasan);
	return found.laporan;
};
const versionOf = async (whose: Actor) => {
	const kunci = { kabupaten: d.k, pendampingId: whose.sdmId ?? "", bulan: OKT };
	const baris = await inScope(d.kabid.scope, (tx) => findBaris(tx, kunci));
	return baris?.version;
};
const TIDAK_ADA = { alasan: "Laporan ini tidak ditemukan." };

beforeAll(async () => {
	const clock = new Date("2026-10-01T05:00:00Z");
	d = await buatDunia(3201, "Asia/Jakarta", clock);
	lain = await buatDunia(9171, "Asia/Jayapura", clock);
	grup = await buatGrup(d, d.a, d.kecX, 4);
	await catatSesi(d, d.a, grup, "2026-10-10", "HHHA");
});
afterAll(closeDatabase);

describe("before a report is sent", () => {
	it("its writer prints the draft with the figures of this moment", async () => {
		const laporan = await laporanOf(d.a, null);
		expect(laporan).toMatchObject({ isDraf: true, kirimAt: null, sidik: null, status: "DRAF" });
		expect(laporan.beku.angka.p2k2.sesi).toBe(1);
		expect(laporan.beku.identitas.nama).toBe("Ani");
		expect(laporan.dicetakAt).toEqual(NOV);
		expect(laporan.jabatan.supervisor).toBe("Ketua Tim Kecamatan");
	});

	it("the kabupaten prints it too; a supervisor, who may see only a part, waits", async () => {
		expect((await laporanOf(d.kabid, d.a)).isDraf).toBe(true);
		const found = await minta(d.supervisorX, d.a);
		expect(found).toMatchObject({ alasan: expect.stringContaining("belum dikirim") });
	});
});

describe("once it is sent", () => {
	beforeAll(async () => {
		const kendala = [{ kategori: "P2K2", uraian: "Hujan deras." }];
		await run(simpanNaskah, d.a, { version: await versionOf(d.a), kendala, rencana: "Ulang." });
		await run(kirimLaporan, d.a, { version: await versionOf(d.a) });
		await catatSesi(d, d.a, grup, "2026-10-20", "HHHH");
	});

	it("everybody prints what was frozen, not what was recorded since", async () => {
		for (const who of [d.a, d.supervisorX, d.korkab, d.kabid, d.apd]) {
			const laporan = await laporanOf(who, d.a);
			expect(laporan).toMatchObject({ isDraf: false, revisi: 1, kirimAt: NOV, rencana: "Ulang." });
			expect(laporan.kendala).toEqual([{ kategori: "P2K2", uraian: "Hujan deras." }]);
			expect(laporan.beku.angka.p2k2.sesi).toBe(1);
			expect(laporan.sidik).toMatch(/^([0-9A-F]{4}-){3}[0-9A-F]{4}$/);
			expect(laporan.dicetakOleh).toBe(who.name);
		}
	});

	it("it is signed by whoever verified it, until it is returned", async () => {
		const items = [{ pendampingId: d.a.sdmId, version: await versionOf(d.a) }];
		await run(verifikasiLaporan, d.supervisorX, { batchId: randomUUID(), items });
		expect((await laporanOf(d.a, null)).peninjau).toEqual([
			{ tindakan: "VERIFIKASI", nama: "Sari", jabatan: "Ketua Tim Kecamatan", at: NOV },
		]);
		await run(kembalikanLaporan, d.korkab, {
			...{ id: randomUUID(), pendampingId: d.a.sdmId, version: await versionOf(d.a) },
			umum: "Lengkapi kendala.",
		});
		const returned = await laporanOf(d.kabid, d.a);
		expect(returned).toMatchObject({ isDraf: false, status: "DIKEMBALIKAN", peninjau: [] });
		expect((await laporanOf(d.a, null)).isDraf).toBe(true);
	});
});

describe("what is not theirs does not exist", () => {
	it.each<[string, () => Promise<unknown>]>([
		["another's report for a pendamping", () => minta(d.b, d.a)],
		["another kecamatan's for a supervisor", () => minta(d.supervisorY, d.a)],
		["another kabupaten's for a Kabid", () => minta(lain.kabid, d.a)],
		["another kabupaten's for a pendamping", () => minta(lain.a, d.a)],
		["nobody's, where nobody is named", () => minta(d.kabid, null)],
		["a month that was never opened", () => minta(d.a, null, { bulan: "2025-01" })],
		["a person who does not exist", () => minta(d.kabid, null, { pendamping: randomUUID() })],
	])("%s", async (_who, ask) => {
		expect(await ask()).toEqual(TIDAK_ADA);
	});

	it("an excused month has nothing to print, and says so", async () => {
		await run(kecualikanLaporan, d.korkab, {
			...{ id: randomUUID(), pendampingId: d.b.sdmId, version: await versionOf(d.b) },
			alasan: "Cuti melahirkan.",
		});
		const found = await minta(d.b, null);
		expect(found).toMatchObject({ alasan: expect.stringContaining("dikecualikan") });
	});
});

describe("the audit log", () => {
	const printed = () =>
		inScope(
			d.kabid.scope,
			(tx) => tx.$queryRaw<{ akun_id: string; entity_key: string; diff: unknown }[]>`
				select akun_id, entity_key, diff from audit where action = 'laporan.cetak' order by at desc, id desc`,
		);

	it("knows who printed whose report, and what", async () => {
		await minta(d.kabid, d.c, { rhk: 2 });
		const [last] = await printed();
		expect(last).toMatchObject({
			akun_id: d.kabid.accountId,
			entity_key: `${d.c.sdmId}/2026-10`,
			diff: { revisi: 0, draf: true, rhk: 2 },
		});
	});

	it("has no line for what was not printed", async () => {
		const before = (await printed()).length;
		await minta(d.b, d.a);
		await minta(d.supervisorX, d.c);
		expect(await printed()).toHaveLength(before);
	});
});
