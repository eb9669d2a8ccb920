import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { type Actor, actorAt } from "@/lib/auth/actor";
import { execute } from "@/lib/command";
import { inScope } from "@/lib/db";
import { cancelSesi, correctSesi, recordSesi } from "@/lib/p2k2/commands";
import { listKelompokBulan } from "@/lib/p2k2/kelompok-queries";
import { findSesi, listSesi, newSesi } from "@/lib/p2k2/queries";
import { P2k2Filter } from "@/lib/p2k2/schema";
import { buatDunia, buatGrup, bukaBulan, type Dunia, type Grup } from "./laporan-dunia";
import { sesiTyped, sumP2k2 } from "./p2k2-bahan";

const OKTOBER = new Date("2026-10-20T05:00:00Z");
const SEMUA = P2k2Filter.parse({});

let d: Dunia;
let ani: Actor;
let melati: Grup;

beforeAll(async () => {
	d = await buatDunia(3201, "Asia/Jakarta", OKTOBER);
	ani = actorAt(d.a, OKTOBER);
	melati = await buatGrup(d, d.a, d.kecX, 5);
});

const typed = sesiTyped;
const sum = (who: Actor) => sumP2k2(d, who);

describe("a session that is recorded", () => {
	it("has everybody present but those who were tapped, and counts at once", async () => {
		const before = await sum(d.a);
		const [first, second, third] = melati.kpm as [string, string, string];
		const sesi = typed(melati, { absen: { [first]: "A", [second]: "W", [third]: "S" } });
		expect(await execute(recordSesi, ani, sesi)).toEqual({
			ok: true,
			value: { id: sesi.id, repeated: false },
		});
		expect(await sum(d.a)).toEqual({
			...before,
			sesi: 1,
			hadir: 3,
			wajib: 5,
			bertemu: 1,
			keluarga: 3,
		});
		const found = await findSesi(ani, sesi.id);
		expect(found?.anggota.find(({ kpmId }) => kpmId === second)?.huruf).toBe("W");
		expect(found).toMatchObject({ jamSelesai: "11:00", milikSendiri: true, dibatalkan: false });
	});

	it("is one, however often it is sent; with another content it is refused", async () => {
		const sesi = typed(melati, { materi: "INTI.1.2", heldOn: "2026-10-06" });
		const once = await execute(recordSesi, ani, sesi);
		const before = await sum(d.a);
		expect(await execute(recordSesi, ani, sesi)).toEqual({
			ok: true,
			value: { id: sesi.id, repeated: true },
		});
		expect(once.ok).toBe(true);
		const other = await execute(recordSesi, ani, { ...sesi, tempat: "Rumah ketua" });
		expect(other).toMatchObject({ ok: false, problem: { kind: "conflict" } });
		expect(await sum(d.a)).toEqual(before);
	});

	it("twice under two keys, from two phones, is refused at the subject", async () => {
		const sesi = typed(melati, { materi: "INTI.1.3", heldOn: "2026-10-07" });
		expect((await execute(recordSesi, ani, sesi)).ok).toBe(true);
		const twin = await execute(recordSesi, ani, { ...sesi, id: randomUUID() });
		expect(twin).toMatchObject({
			problem: { fields: { materi: expect.stringContaining("sudah") } },
		});
	});

	it("of another pendamping's group does not exist", async () => {
		const budi = actorAt(d.b, OKTOBER);
		const outcome = await execute(recordSesi, budi, typed(melati));
		expect(outcome).toMatchObject({ ok: false, problem: { kind: "missing" } });
		expect(await newSesi(budi, melati.id)).toBeNull();
	});

	it.each([
		["heldOn", { heldOn: "2026-10-21" }],
		["heldOn", { heldOn: "2025-12-31" }],
		["heldOn", { heldOn: "31-02-2026" }],
		["materi", { materi: "INTI.9.9" }],
		["materi", { materi: "'; drop table" }],
		["jamSelesai", { jamMulai: "10:00", jamSelesai: "09:00" }],
		["jamMulai", { jamMulai: "25:00" }],
		["tempat", { tempat: "" }],
		["rangkuman", { rangkuman: "x".repeat(4001) }],
		["absen", { absen: { bukan: "H" } }],
		["absen", { absen: { [randomUUID()]: "X" } }],
	])("with a bad %s is refused at that field", async (field, own) => {
		const outcome = await execute(recordSesi, ani, typed(melati, own));
		expect(outcome).toMatchObject({
			problem: { kind: "invalid", fields: { [field]: expect.any(String) } },
		});
	});

	it("is refused by anybody but a pendamping", async () => {
		const outcome = await execute(recordSesi, d.korkab, typed(melati));
		expect(outcome).toMatchObject({ problem: { kind: "forbidden" } });
	});

	it("whose group has a family more than the list that was called is not saved", async () => {
		const kenanga = await buatGrup(d, d.a, d.kecX, 3);
		const shown = typed(kenanga, { anggota: kenanga.kpm.slice(1) });
		const outcome = await execute(recordSesi, ani, shown);
		expect(outcome).toMatchObject({
			problem: { kind: "conflict", message: expect.stringContaining("berubah") },
		});
	});
});

describe("a month that the kabupaten has closed", () => {
	it("takes no session, no correction and no cancellation", async () => {
		const dahlia = await buatGrup(d, d.a, d.kecX, 2);
		const september = actorAt(d.a, new Date("2026-09-10T05:00:00Z"));
		const sesi = typed(dahlia, { heldOn: "2026-09-08" });
		expect((await execute(recordSesi, september, sesi)).ok).toBe(true);
		await closeMonth("2026-09");
		const late = await execute(recordSesi, ani, typed(dahlia, { heldOn: "2026-09-09" }));
		expect(late).toMatchObject({
			problem: { fields: { heldOn: expect.stringContaining("ditutup") } },
		});
		const moved = { ...sesi, version: 1, heldOn: "2026-10-01" };
		expect(await execute(correctSesi, ani, moved)).toMatchObject({ problem: { kind: "invalid" } });
		const taken = { id: sesi.id, version: 1, alasan: "salah kelompok" };
		expect(await execute(cancelSesi, ani, taken)).toMatchObject({
			problem: { kind: "conflict", message: expect.stringContaining("ditutup") },
		});
	});
});

/** Closes a month the way Dinsos does; opened first, as by the job of its first day. */
async function closeMonth(bulan: string) {
	await bukaBulan(bulan);
	await inScope(
		actorAt(d.kabid, OKTOBER).scope,
		(
			tx,
		) => tx.$executeRaw`update bulan_kabupaten set ditutup_at = kini(), ditutup_oleh = ${d.kabid.accountId}::uuid
			where kabupaten_code = ${d.k}::smallint and bulan = ${`${bulan}-01`}::date`,
	);
}

describe("the roll", () => {
	it("stays as it was called when members change later", async () => {
		const anggrek = await buatGrup(d, d.a, d.kecX, 3);
		const [first, second] = anggrek.kpm as [string, string];
		const early = typed(anggrek, { absen: { [first]: "I" } });
		await execute(recordSesi, ani, early);
		await inScope(
			actorAt(d.apd, OKTOBER).scope,
			(tx) =>
				tx.$executeRaw`update kpm set kelompok_id = null where kabupaten_code = ${d.k}::smallint and id = ${second}::uuid`,
		);
		const late = typed(anggrek, { heldOn: "2026-10-15", materi: "INTI.1.2" });
		expect((await execute(recordSesi, ani, late)).ok).toBe(true);
		const [before, after] = [await findSesi(ani, early.id), await findSesi(ani, late.id)];
		expect(before?.anggota.map(({ kpmId }) => kpmId)).toEqual(anggrek.kpm);
		expect(before?.anggota[0]?.huruf).toBe("I");
		expect(after?.anggota.map(({ kpmId }) => kpmId)).not.toContain(second);
		expect(after?.anggota).toHaveLength(2);
	});

	it("of a family that was handed over keeps its place and loses its name for the old pendamping", async () => {
		const seroja = await buatGrup(d, d.a, d.kecX, 2);
		const sesi = typed(seroja);
		await execute(recordSesi, ani, sesi);
		const [gone] = seroja.kpm as [string];
		await inScope(
			actorAt(d.apd, OKTOBER).scope,
			(tx) =>
				tx.$executeRaw`update kpm set kelompok_id = null, pendamping_id = ${d.b.sdmId}::uuid where kabupaten_code = ${d.k}::smallint and id = ${gone}::uuid`,
		);
		const nameIn = async (who: Actor) =>
			(await findSesi(who, sesi.id))?.anggota.find(({ kpmId }) => kpmId === gone)?.nama;
		expect(await nameIn(ani)).toBeNull();
		expect(await nameIn(d.korkab)).toMatch(/^Keluarga/);
	});
});

describe("the groups of a month", () => {
	it("say who met, and propose the first core session not yet given", async () => {
		const flamboyan = await buatGrup(d, d.c, d.kecY, 2);
		const citra = actorAt(d.c, OKTOBER);
		const filter = { ...SEMUA, bulan: "2026-10" as const };
		const before = await listKelompokBulan(citra, filter);
		expect(before).toMatchObject({ jumlah: 1, bertemu: 0 });
		expect(before.baris[0]?.berikut?.judul).toBe("Menjadi Orang Tua yang Lebih Baik");
		await execute(recordSesi, citra, typed(flamboyan));
		const after = await listKelompokBulan(citra, filter);
		expect(after).toMatchObject({ jumlah: 1, bertemu: 1 });
		expect(after.baris[0]).toMatchObject({ sesi: 1, kpmHadir: 2, terakhir: "2026-10-05" });
		expect(after.baris[0]?.berikut?.judul).toBe("Memahami Perilaku Anak");
		const inY = await listKelompokBulan(d.korkab, { ...filter, kecamatan: d.kecY });
		expect(inY.baris.map(({ id }) => id)).toEqual([flamboyan.id]);
		expect(await listKelompokBulan(d.supervisorX, { ...filter, kecamatan: d.kecY })).toMatchObject({
			jumlah: 0,
		});
	});

	it("stand with those not met first, and go on from one to the next", async () => {
		const flamboyan = await buatGrup(d, d.c, d.kecY, 1);
		const filter = { ...SEMUA, bulan: "2026-10" as const };
		const { baris } = await listKelompokBulan(actorAt(d.c, OKTOBER), filter);
		expect(baris.map(({ sesi }) => sesi > 0)).toEqual([false, true]);
		const sesudah = { bertemu: false, nama: baris[0]?.nama ?? "", id: flamboyan.id };
		const rest = await listKelompokBulan(actorAt(d.c, OKTOBER), { ...filter, sesudah });
		expect(rest.baris).toEqual(baris.slice(1));
	});

	it("sessions are listed for a supervisor of the kecamatan and hidden from another", async () => {
		const filter = { ...SEMUA, pendamping: d.c.sdmId };
		expect((await listSesi(d.supervisorY, filter)).jumlah).toBe(1);
		expect((await listSesi(d.supervisorX, filter)).jumlah).toBe(0);
	});
});
