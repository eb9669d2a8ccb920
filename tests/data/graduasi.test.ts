import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { type Actor, actorAt } from "@/lib/auth/actor";
import { execute } from "@/lib/command";
import { inScope } from "@/lib/db";
import { sqlState } from "@/lib/db/errors";
import { moveGraduasi, proposeGraduasi } from "@/lib/graduasi/commands";
import { findGraduasi, listGraduasi } from "@/lib/graduasi/queries";
import { GraduasiFilter } from "@/lib/graduasi/schema";
import { buatDunia, buatGrup, bukaBulan, type Dunia, type Grup } from "./laporan-dunia";

const OKTOBER = new Date("2026-10-20T05:00:00Z");
const SEMUA = GraduasiFilter.parse({});

let d: Dunia;
let melati: Grup;
const at = (actor: Actor, day = "2026-10-20") => actorAt(actor, new Date(`${day}T05:00:00Z`));

beforeAll(async () => {
	d = await buatDunia(3201, "Asia/Jakarta", OKTOBER);
	melati = await buatGrup(d, d.a, d.kecX, 60);
});

let used = 0;
const nextKpm = () => melati.kpm[used++] ?? "";

const typed = (own: Record<string, unknown> = {}) => ({
	id: randomUUID(),
	kpmId: nextKpm(),
	jenis: "MANDIRI",
	alasan: ["USAHA_BERKEMBANG", "KESADARAN_SENDIRI"],
	bukti: "Warung sudah besar, surat pernyataan ditandatangani 18 Oktober.",
	sukarela: "on",
	...own,
});

async function propose(own: Record<string, unknown> = {}, who = d.a) {
	const input = typed(own);
	const outcome = await execute(proposeGraduasi, at(who), input);
	if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
	return input;
}

let steps = new Map<string, number>();
function move(who: Actor, id: string, ke: string, own: Record<string, unknown> = {}) {
	const version = steps.get(id) ?? 1;
	return execute(moveGraduasi, at(who), {
		id,
		ke,
		version,
		catatan: "Sudah diperiksa di rumahnya.",
		effectiveOn: ke === "DITETAPKAN" ? "2026-10-20" : "",
		...own,
	}).then((outcome) => {
		if (outcome.ok) steps = new Map(steps).set(id, version + 1);
		return outcome;
	});
}

const kpmOf = (id: string) =>
	inScope(
		d.kabid.scope,
		(tx) => tx.$queryRaw<{ status: string; exited_on: string | null }[]>`
			select status, exited_on::text from kpm where kabupaten_code = ${d.k}::smallint and id = ${id}::uuid`,
	).then(([row]) => row);

const rankOf = (who: Actor) =>
	inScope(
		d.kabid.scope,
		(tx) => tx.$queryRaw<{ graduasi: number; alamiah: number }[]>`
			select graduasi, g_alamiah alamiah from peringkat_tahun
			where kabupaten_code = ${d.k}::smallint and tahun = 2026 and pendamping_id = ${who.sdmId}::uuid`,
	).then(([row]) => row ?? { graduasi: 0, alamiah: 0 });

describe("the way of a case", () => {
	it("from proposal to effect: each step by another, and it counts for the proposer at once", async () => {
		const before = await rankOf(d.a);
		const { id, kpmId } = await propose();
		expect((await move(d.supervisorX, id, "VERIFIKASI")).ok).toBe(true);
		expect((await move(d.korkab, id, "DISETUJUI")).ok).toBe(true);
		expect(await rankOf(d.a)).toEqual(before);
		expect((await move(d.kabid, id, "DITETAPKAN")).ok).toBe(true);
		expect(await kpmOf(kpmId)).toEqual({ status: "GRADUASI", exited_on: "2026-10-20" });
		expect(await rankOf(d.a)).toEqual({ ...before, graduasi: before.graduasi + 1 });
		const kasus = await findGraduasi(at(d.a), id);
		expect(kasus?.langkah.map(({ status, oleh }) => [status, oleh])).toEqual([
			["VERIFIKASI", "Sari"],
			["DISETUJUI", "Kori"],
			["DITETAPKAN", "Kabid"],
		]);
		expect(kasus).toMatchObject({ status: "DITETAPKAN", effectiveOn: "2026-10-20", boleh: [] });
	});

	it("of a type that does not count for the target is counted apart", async () => {
		const before = await rankOf(d.a);
		const { id } = await propose({
			jenis: "ALAMIAH",
			alasan: "KOMPONEN_HABIS",
			sukarela: undefined,
		});
		await move(d.kabid, id, "DITETAPKAN");
		expect(await rankOf(d.a)).toEqual({ ...before, alamiah: before.alamiah + 1 });
	});

	it("ends by Dinsos alone where there is no supervisor", async () => {
		const { id, kpmId } = await propose({ jenis: "PEMBERDAYAAN" });
		expect((await move(d.kabid, id, "DITETAPKAN", { catatan: "" })).ok).toBe(true);
		expect(await kpmOf(kpmId)).toMatchObject({ status: "GRADUASI" });
	});

	it("decided twice by the same tap is decided once; another decision meanwhile is refused", async () => {
		const { id } = await propose();
		const tap = { version: 1 };
		expect(await move(d.kabid, id, "DITETAPKAN", tap)).toMatchObject({
			value: { repeated: false },
		});
		expect(await move(d.kabid, id, "DITETAPKAN", tap)).toMatchObject({ value: { repeated: true } });
		expect(await move(d.korkab, id, "DITOLAK", tap)).toMatchObject({
			problem: { kind: "conflict" },
		});
		expect((await findGraduasi(at(d.kabid), id))?.langkah).toHaveLength(1);
	});

	it("that is rejected or withdrawn leaves the family active, with the reason for all to read", async () => {
		const rejected = await propose();
		const why = { catatan: "Penghasilan belum tetap, tunggu panen." };
		expect((await move(d.supervisorX, rejected.id, "DITOLAK", why)).ok).toBe(true);
		expect(await kpmOf(rejected.kpmId)).toEqual({ status: "AKTIF", exited_on: null });
		expect((await findGraduasi(at(d.a), rejected.id))?.langkah[0]?.catatan).toBe(why.catatan);
		const withdrawn = await propose({ kpmId: rejected.kpmId });
		const changed = { catatan: "Keluarga berubah pikiran." };
		expect((await move(d.a, withdrawn.id, "BATAL", changed)).ok).toBe(true);
		expect(await kpmOf(rejected.kpmId)).toMatchObject({ status: "AKTIF" });
	});

	it.each([
		["catatan", "VERIFIKASI", { catatan: "ok" }],
		["catatan", "DITOLAK", { catatan: "" }],
	])("needs words: a bad %s stops %s", async (field, ke, own) => {
		const { id } = await propose();
		expect(await move(d.supervisorX, id, ke, own)).toMatchObject({
			problem: { fields: { [field]: expect.any(String) } },
		});
	});

	it.each([
		["2026-10-21", "belum terjadi"],
		["2026-10-19", "sebelum tanggal usulan"],
		["", "wajib"],
		["kemarin", "tidak ada"],
	])("cannot take effect on %s", async (effectiveOn, sentence) => {
		const { id } = await propose();
		expect(await move(d.kabid, id, "DITETAPKAN", { effectiveOn })).toMatchObject({
			problem: { fields: { effectiveOn: expect.stringContaining(sentence) } },
		});
	});

	it("cannot take effect in a month that the kabupaten has closed", async () => {
		const input = typed();
		expect((await execute(proposeGraduasi, at(d.a, "2026-09-10"), input)).ok).toBe(true);
		await bukaBulan("2026-09");
		await inScope(
			at(d.kabid).scope,
			(
				tx,
			) => tx.$executeRaw`update bulan_kabupaten set ditutup_at = kini(), ditutup_oleh = ${d.kabid.accountId}::uuid
				where kabupaten_code = ${d.k}::smallint and bulan = '2026-09-01'`,
		);
		const late = await move(d.kabid, input.id, "DITETAPKAN", { effectiveOn: "2026-09-20" });
		expect(late).toMatchObject({
			problem: { fields: { effectiveOn: expect.stringContaining("ditutup") } },
		});
		expect((await move(d.kabid, input.id, "DITETAPKAN")).ok).toBe(true);
	});
});

describe("the one who proposes is never the one who approves", () => {
	it.each(["VERIFIKASI", "DISETUJUI", "DITETAPKAN", "DITOLAK"])(
		"not by the product: %s",
		async (ke) => {
			const { id } = await propose({}, d.a);
			expect(await move(d.a, id, ke)).toMatchObject({ ok: false });
			expect((await findGraduasi(at(d.a), id))?.status).toBe("USULAN");
		},
	);

	const setTo = (who: Actor, id: string, status: string) =>
		inScope(
			at(who).scope,
			(tx) =>
				tx.$executeRaw`update graduasi set status = ${status} where kabupaten_code = ${d.k}::smallint and id = ${id}::uuid`,
		).catch((error) => sqlState(error));

	it("not by the database either: a pendamping cannot write such a state", async () => {
		const { id } = await ownCase();
		for (const status of ["VERIFIKASI", "DISETUJUI", "DITETAPKAN", "DITOLAK"])
			expect(["42501", "23514"]).toContain(await setTo(d.a, id, status));
	});

	it("nor may a supervisor approve, or another kecamatan's supervisor verify", async () => {
		const { id } = await ownCase();
		expect(await setTo(d.supervisorX, id, "DISETUJUI")).toBe("42501");
		expect(await setTo(d.supervisorY, id, "VERIFIKASI")).toBe(0);
		expect(await move(d.supervisorY, id, "VERIFIKASI")).toMatchObject({
			problem: { kind: "missing" },
		});
	});

	it("nor insert a case that is already decided", async () => {
		const insert = inScope(
			at(d.a).scope,
			(tx) => tx.$executeRaw`
				insert into graduasi (kabupaten_code, id, kecamatan_code, kpm_id, pendamping_id, jenis, status, usulan_on)
				values (${d.k}::smallint, ${randomUUID()}::uuid, ${d.kecX}::int, ${melati.kpm.at(-1)}::uuid, ${d.a.sdmId}::uuid, 'MANDIRI', 'DISETUJUI', '2026-10-20')`,
		).catch((error) => sqlState(error));
		expect(await insert).toBe("42501");
	});
});

/** A case of a group of its own: those of melati run out. */
async function ownCase() {
	const group = await buatGrup(d, d.a, d.kecX, 1);
	return propose({ kpmId: group.kpm[0] });
}

describe("the list of cases", () => {
	it("opens the rows behind a figure: by year, status, type, kecamatan and pendamping", async () => {
		const filter = GraduasiFilter.parse({
			tahun: "2026",
			status: "DITETAPKAN",
			jenis: "MANDIRI,PEMBERDAYAAN,LELUCON",
			kecamatan: "32.01.01",
			pendamping: d.a.sdmId,
		});
		const { baris, jumlah } = await listGraduasi(at(d.korkab), filter);
		expect(jumlah).toBe((await rankOf(d.a)).graduasi);
		expect(baris).toHaveLength(jumlah);
		expect(await listGraduasi(at(d.korkab), { ...filter, tahun: 2025 })).toMatchObject({
			jumlah: 0,
		});
		const until = async (sampai: "2026-01" | "2026-12") =>
			(await listGraduasi(at(d.korkab), { ...filter, sampai })).jumlah;
		expect([await until("2026-01"), await until("2026-12")]).toEqual([0, jumlah]);
		expect(await listGraduasi(at(d.supervisorY), SEMUA)).toMatchObject({ jumlah: 0, baris: [] });
		expect((await listGraduasi(at(d.supervisorX), SEMUA)).jumlah).toBeGreaterThan(jumlah);
	});
});
