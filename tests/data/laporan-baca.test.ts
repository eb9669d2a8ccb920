import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Actor, actorAt } from "@/lib/auth/actor";
import { getPenutupan } from "@/lib/bulan/queries";
import { type Command, execute } from "@/lib/command";
import { closeDatabase } from "@/lib/db";
import { countInbox, listInbox } from "@/lib/kotak-masuk/queries";
import { isiOf } from "@/lib/kotak-masuk/rules";
import { getAntrean } from "@/lib/laporan/antrean-queries";
import { getIkhtisar, listBulanSaya, listLaporan } from "@/lib/laporan/daftar-laporan-queries";
import { kirimLaporan } from "@/lib/laporan/kirim-commands";
import { kembalikanLaporan } from "@/lib/laporan/putusan-commands";
import { getLaporan, getNaskah } from "@/lib/laporan/queries";
import { LaporanFilter } from "@/lib/laporan/schema";
import { verifikasiLaporan } from "@/lib/laporan/tinjau-commands";
import type { Bulan } from "@/lib/time";
import {
	buatDunia,
	buatGrup,
	catatGraduasi,
	catatKunjungan,
	catatSesi,
	type Dunia,
	type Grup,
} from "./laporan-dunia";

const OKT: Bulan = "2026-10";
const at = (actor: Actor) => actorAt(actor, new Date("2026-11-02T03:00:00Z"));
const all = { ...LaporanFilter.parse({}), bulan: OKT };
let d: Dunia;
let grup: Grup;

const run = async <I, O>(command: Command<I, O>, who: Actor, input: object) => {
	const outcome = await execute(command, at(who), { bulan: OKT, ...input });
	if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
	return outcome.value;
};
const namesOf = (rows: { nama: string }[]) => rows.map((row) => row.nama);

beforeAll(async () => {
	d = await buatDunia(3201, "Asia/Jakarta", new Date("2026-10-01T05:00:00Z"));
	for (const [who, kec, absen] of [
		[d.a, d.kecX, "HHHH"],
		[d.b, d.kecX, "HAAA"],
		[d.c, d.kecY, "HHHW"],
	] as const) {
		grup = await buatGrup(d, who, kec, 4);
		await catatSesi(d, who, grup, "2026-10-10", absen);
	}
	await catatGraduasi(d, d.c, grup, grup.kpm[0], "MANDIRI", "2026-10-20");
	await run(kirimLaporan, d.a, {
		version: 1,
		kendala: [{ kategori: "SDM", uraian: "Beban berat" }],
		rencana: "Dibagi",
	});
	await run(kirimLaporan, d.b, { version: 1 });
});
afterAll(closeDatabase);

describe("the page of a report", () => {
	it("is the writer's own, live until it is sent, frozen and read-only afterwards", async () => {
		const draft = await getLaporan(at(d.c), OKT, d.c.sdmId ?? "");
		expect(draft).toMatchObject({
			isAuthor: true,
			status: "DRAF",
			terkunci: null,
			tindakan: ["KIRIM"],
			terkirim: [],
		});
		expect(draft?.angka.p2k2.hadir).toBe(3);
		const sent = await getLaporan(at(d.a), OKT, d.a.sdmId ?? "");
		expect(sent).toMatchObject({
			isAuthor: true,
			status: "DIAJUKAN",
			tindakan: ["TARIK"],
			drift: [],
			aturan: [],
		});
		expect(sent?.terkunci).toContain("menunggu verifikasi");
		expect(sent?.naskah).toEqual({
			kendala: [{ kategori: "SDM", uraian: "Beban berat" }],
			rencana: "Dibagi",
		});
	});

	it("shows a reviewer the rules and what may be done, and somebody outside nothing at all", async () => {
		const seen = await getLaporan(at(d.supervisorX), OKT, d.b.sdmId ?? "");
		expect(seen).toMatchObject({ isAuthor: false, tindakan: ["VERIFIKASI", "KEMBALIKAN"] });
		expect(seen?.aturan.filter((check) => !check.passed).map((check) => check.rule)).toEqual([
			"HADIR",
		]);
		expect(await getLaporan(at(d.supervisorY), OKT, d.b.sdmId ?? "")).toBeNull();
		expect(await getLaporan(at(d.c), OKT, d.b.sdmId ?? "")).toBeNull();
		expect((await getLaporan(at(d.apd), OKT, d.b.sdmId ?? ""))?.tindakan).toEqual([]);
	});

	it("gives only one's own text to compare with", async () => {
		expect((await getNaskah(at(d.a), OKT))?.naskah.rencana).toBe("Dibagi");
		expect(await getNaskah(at(d.korkab), OKT)).toBeNull();
	});
});

describe("lists", () => {
	it("hold the reports that the scope may see, by kecamatan and name", async () => {
		const seen = async (who: Actor) => namesOf((await listLaporan(at(who), all)).baris);
		expect(await seen(d.korkab)).toEqual(["Ani", "Budi", "Citra"]);
		expect(await seen(d.supervisorX)).toEqual(["Ani", "Budi"]);
		expect(await seen(d.supervisorY)).toEqual(["Citra"]);
		expect(await seen(d.c)).toEqual(["Citra"]);
	});

	it.each([
		[{ tepat: "tepat" }, ["Ani", "Budi"]],
		[{ tepat: "terlambat" }, []],
		[{ tepat: "belum" }, ["Citra"]],
		[{ status: "DIAJUKAN" }, ["Ani", "Budi"]],
		[{ kecamatan: "32.01.02" }, ["Citra"]],
		[{ status: "x", tepat: "y", kecamatan: "z", kursor: "…" }, ["Ani", "Budi", "Citra"]],
	])("%j lists %j", async (query, names) => {
		const filter = { ...LaporanFilter.parse(query), bulan: OKT };
		expect(namesOf((await listLaporan(at(d.korkab), filter)).baris)).toEqual(names);
	});

	it("go on after the last row shown", async () => {
		const kursor = { kecamatan: d.kecX, nama: "Ani", id: d.a.sdmId ?? "" };
		expect(namesOf((await listLaporan(at(d.korkab), { ...all, kursor })).baris)).toEqual([
			"Budi",
			"Citra",
		]);
	});

	it("of one's own months hold one's own alone", async () => {
		expect(await listBulanSaya(at(d.a))).toMatchObject([
			{ bulan: OKT, status: "DIAJUKAN", revisi: 1 },
		]);
		expect(await listBulanSaya(at(d.korkab))).toEqual([]);
	});

	it("by kecamatan add up to what the list holds", async () => {
		const month = await getIkhtisar(at(d.korkab), OKT);
		expect(month?.baris.map(({ wajib, masuk, tepat }) => [wajib, masuk, tepat])).toEqual([
			[2, 2, 2],
			[1, 0, 0],
		]);
		expect(await getIkhtisar(at(d.korkab), "2027-01")).toBeNull();
	});

	it("before closing name what waits and what never came", async () => {
		const penutupan = await getPenutupan(at(d.kabid), OKT);
		expect(penutupan?.keadaan).toEqual({ menunggu: 2, siap: 0, tidakMasuk: 1, dikecualikan: 0 });
		expect(namesOf(penutupan?.terbuka ?? [])).toEqual(["Ani", "Budi", "Citra"]);
	});
});

describe("the queue and the inbox", () => {
	it("set apart what every rule clears, and take note of records that changed since", async () => {
		const before = await getAntrean(at(d.supervisorX), OKT, "verifikasi");
		expect([namesOf(before?.bersih ?? []), namesOf(before?.perluDilihat ?? [])]).toEqual([
			["Ani"],
			["Budi"],
		]);
		const [row] = (await listLaporan(at(d.a), all)).baris;
		expect(row?.nama).toBe("Ani");
		const ownGroup = await buatGrup(d, d.a, d.kecX, 1);
		await catatKunjungan(d, d.a, ownGroup, ownGroup.kpm[0], "2026-10-21");
		const after = await getAntrean(at(d.supervisorX), OKT, "verifikasi");
		expect(namesOf(after?.perluDilihat ?? [])).toEqual(["Ani", "Budi"]);
		expect(after?.perluDilihat[0]?.aturan.find((check) => !check.passed)?.rule).toBe("TETAP");
	});

	it("show each person what is theirs to do, and count it", async () => {
		const seen = async (who: Actor) =>
			(await listInbox(at(who))).map(({ jenis, jumlah }) => [jenis, jumlah]);
		expect(await seen(d.supervisorX)).toEqual([["DIAJUKAN", 2]]);
		expect(await seen(d.supervisorY)).toEqual([["GRADUASI", 1]]);
		expect(await seen(d.c)).toEqual([["BELUM_DIKIRIM", 1]]);
		expect(await seen(d.a)).toEqual([]);
		expect(await seen(d.korkab)).toEqual([]);
		expect(await countInbox(at(d.supervisorX))).toEqual({ semua: 2, pengumuman: 0 });
	});

	it("move on with the report", async () => {
		const a = await getLaporan(at(d.supervisorX), OKT, d.a.sdmId ?? "");
		const b = await getLaporan(at(d.supervisorX), OKT, d.b.sdmId ?? "");
		await run(verifikasiLaporan, d.supervisorX, {
			batchId: randomUUID(),
			items: [{ pendampingId: d.a.sdmId, version: a?.version }],
		});
		await run(kembalikanLaporan, d.supervisorX, {
			id: randomUUID(),
			pendampingId: d.b.sdmId,
			version: b?.version,
			umum: "Lengkapi",
		});
		expect(await countInbox(at(d.supervisorX))).toEqual({ semua: 0, pengumuman: 0 });
		expect((await listInbox(at(d.korkab))).map(isiOf)).toMatchObject([
			{
				judul: "1 laporan Oktober 2026 menunggu persetujuan",
				href: "/laporan/verifikasi?bulan=2026-10&tahap=persetujuan",
			},
		]);
		expect((await listInbox(at(d.b))).map(isiOf)).toMatchObject([
			{ judul: "Laporan Oktober 2026 dikembalikan", href: "/laporan/2026-10" },
		]);
		const returned = await getLaporan(at(d.b), OKT, d.b.sdmId ?? "");
		expect(returned).toMatchObject({
			terkunci: null,
			riwayat: [{ tindakan: "KEMBALIKAN", oleh: "Sari", umum: "Lengkapi" }],
		});
	});
});
