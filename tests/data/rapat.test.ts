import { v7 } from "uuid";
import { beforeAll, expect, test } from "vitest";
import { type Actor, actorAt } from "@/lib/auth/actor";
import { execute } from "@/lib/command";
import { decideMasalah, raiseMasalah } from "@/lib/rapat/catatan-commands";
import { correctRapat, holdRapat } from "@/lib/rapat/commands";
import { findRapat, listRapat } from "@/lib/rapat/queries";
import { RapatFilter } from "@/lib/rapat/schema";
import { cancelTindakLanjut, finishTindakLanjut } from "@/lib/tindak-lanjut/commands";
import { listTindakLanjut } from "@/lib/tindak-lanjut/queries";
import { TindakFilter } from "@/lib/tindak-lanjut/schema";
import { assignTindakLanjut } from "@/lib/tindak-lanjut/tugas-commands";
import { actorOfAccount, asOwner, layAccount } from "./peringkat-bahan";
import { layActors } from "./peringkat-dunia";

let as: (name: string) => Actor;
const NOW = new Date("2026-10-10T03:00:00Z");

beforeAll(async () => {
	const found = await layActors();
	let id = "";
	await asOwner(async (db) => {
		id = await layAccount(db, { peran: "KEMENSOS_ADMIN", lingkup: "nasional", wilayah: "0" });
	});
	const kemensos = await actorOfAccount(id);
	as = (name) => actorAt(name === "kemensos" ? kemensos : found(name), NOW);
});

const meeting = (wilayah: string, more: Record<string, unknown> = {}) => ({
	id: v7(),
	wilayah,
	judul: "Evaluasi kewilayahan",
	jenis: "EVALUASI_KEWILAYAHAN",
	heldOn: "2026-10-01",
	...more,
});
const task = (rapat: { wilayah: string; id: string }, more: Record<string, unknown> = {}) => ({
	id: v7(),
	rapatWilayah: rapat.wilayah,
	rapatId: rapat.id,
	wilayah: rapat.wilayah,
	uraian: "Lengkapi laporan September",
	penanggungJawab: "Korkab",
	dueOn: "2026-10-09",
	...more,
});
const must = (outcome: { ok: boolean }) => expect(outcome).toMatchObject({ ok: true });
const filter = (query: Record<string, string>) => RapatFilter.parse(query);
const seen = async (who: string, query: Record<string, string> = {}) =>
	(await listTindakLanjut(as(who), TindakFilter.parse(query))).baris.map((row) => row.uraian);

async function held(who: string, wilayah: string, more: Record<string, unknown> = {}) {
	const input = meeting(wilayah, more);
	must(await execute(holdRapat, as(who), input));
	return { wilayah: wilayah.replaceAll(".", "").replace("nasional", "0"), id: input.id };
}

test("a meeting with its issues, decisions and follow-ups is read by its own level, above and below, not beside", async () => {
	const rapat = await held("bogor", "32.01", { kecamatan: ["320101"], notulen: "Dibuka camat." });
	const issue = v7();
	const masalah = { id: issue, rapatWilayah: "32.01", rapatId: rapat.id };
	must(
		await execute(raiseMasalah, as("bogor"), {
			...masalah,
			kategori: "PELAPORAN",
			uraian: "Terlambat",
		}),
	);
	must(
		await execute(decideMasalah, as("bogor"), {
			...{ ...masalah, id: v7(), masalahId: issue },
			uraian: "Diingatkan tiap tanggal 1",
		}),
	);
	must(await execute(assignTindakLanjut, as("bogor"), task(rapat, { kecamatan: "320101" })));
	for (const who of ["bogor", "jabar", "nasional", "penyelia", "saya"]) {
		const found = await findRapat(as(who), rapat);
		expect(found?.kecamatan).toEqual([{ code: 320101, nama: "Nanggung" }]);
		expect(found?.masalah[0]?.keputusan).toMatchObject([{ uraian: "Diingatkan tiap tanggal 1" }]);
		expect(found?.tindak[0]).toMatchObject({ status: "TERLAMBAT", kecamatan: "Nanggung" });
		const { baris } = await listRapat(as(who), filter({}));
		expect(baris.find((row) => row.id === rapat.id)).toMatchObject({ terbuka: 1, terlambat: 1 });
	}
	expect(await findRapat(as("garut"), rapat)).toBeNull();
	expect((await listRapat(as("garut"), filter({}))).baris).toEqual([]);
});

test("a province asks a kabupaten, which alone can say that it is done", async () => {
	const rapat = await held("jabar", "32");
	const asked = task(rapat, {
		wilayah: "32.05",
		uraian: "Susun rencana Garut",
		dueOn: "2026-10-10",
	});
	must(await execute(assignTindakLanjut, as("jabar"), asked));
	expect(await seen("garut", { wilayah: "32.05" })).toContain("Susun rencana Garut");
	expect(await seen("bogor")).not.toContain("Susun rencana Garut");
	expect(await seen("garut", { status: "terlambat" })).not.toContain("Susun rencana Garut");
	const done = { id: asked.id, wilayah: "32.05", doneOn: "2026-10-10", bukti: "Dokumen rencana" };
	for (const who of ["jabar", "bogor"])
		expect(await execute(finishTindakLanjut, as(who), done)).toMatchObject({
			problem: { kind: "missing" },
		});
	must(await execute(finishTindakLanjut, as("garut"), done));
	must(await execute(finishTindakLanjut, as("garut"), done));
	expect(await seen("garut", { wilayah: "32.05" })).not.toContain("Susun rencana Garut");
	expect(await seen("jabar", { status: "selesai" })).toContain("Susun rencana Garut");
	const again = { ...done, bukti: "Bukti lain" };
	expect(await execute(finishTindakLanjut, as("garut"), again)).toMatchObject({
		problem: { kind: "conflict" },
	});
});

test("what is cancelled is neither open nor late", async () => {
	const rapat = await held("bogor", "32.01");
	const asked = task(rapat, { uraian: "Tidak jadi" });
	must(await execute(assignTindakLanjut, as("bogor"), asked));
	expect(await seen("bogor", { status: "terlambat" })).toContain("Tidak jadi");
	const cancel = { id: asked.id, wilayah: "32.01", alasan: "Sudah diambil alih" };
	must(await execute(cancelTindakLanjut, as("bogor"), cancel));
	expect(await seen("bogor", { status: "terlambat" })).not.toContain("Tidak jadi");
	expect(await seen("bogor", { status: "batal" })).toContain("Tidak jadi");
});

test("a meeting sent twice is one, and a stale correction shows what is saved", async () => {
	const input = meeting("32.01", { judul: "Rapat ganda" });
	must(await execute(holdRapat, as("bogor"), input));
	must(await execute(holdRapat, as("bogor"), input));
	const { baris } = await listRapat(as("bogor"), filter({}));
	expect(baris.filter((row) => row.judul === "Rapat ganda")).toHaveLength(1);
	const first = { ...input, notulen: "Tulisan pertama", version: 1 };
	must(await execute(correctRapat, as("bogor"), first));
	const late = await execute(correctRapat, as("bogor"), { ...first, notulen: "Tulisan kedua" });
	expect(late).toMatchObject({
		problem: { kind: "conflict", fields: { notulen: "Tersimpan: Tulisan pertama" } },
	});
	const ahead = { ...first, heldOn: "2026-10-11", version: 2 };
	expect(await execute(correctRapat, as("bogor"), ahead)).toMatchObject({
		problem: { kind: "invalid", fields: { heldOn: "Tanggal ini belum tiba." } },
	});
});

test.each([
	["of another kabupaten", "garut", meeting("32.01"), "missing"],
	["of the level above", "bogor", meeting("32"), "missing"],
	["without the right", "nasional", meeting("nasional"), "forbidden"],
	["as a pendamping", "saya", meeting("32.01"), "forbidden"],
	[
		"with a kecamatan of elsewhere",
		"bogor",
		meeting("32.01", { kecamatan: ["320501"] }),
		"invalid",
	],
	["on no day", "bogor", meeting("32.01", { heldOn: "2026-02-30" }), "invalid"],
])("nobody writes a meeting %s", async (_why, who, input, kind) => {
	expect(await execute(holdRapat, as(who), input)).toMatchObject({ problem: { kind } });
});

test("a follow-up is not asked of those beside or above, not due or done before its meeting, not done in the future", async () => {
	const rapat = await held("bogor", "32.01");
	const refused = async (more: Record<string, unknown>) =>
		expect(await execute(assignTindakLanjut, as("bogor"), task(rapat, more))).toMatchObject({
			problem: { kind: "invalid" },
		});
	await refused({ wilayah: "32" });
	await refused({ wilayah: "32.05" });
	await refused({ kecamatan: "320501" });
	await refused({ dueOn: "2026-09-30" });
	const asked = task(rapat);
	must(await execute(assignTindakLanjut, as("bogor"), asked));
	// Neither tomorrow nor before anybody had asked for it.
	for (const doneOn of ["2026-10-11", "2026-09-30"]) {
		const early = { id: asked.id, wilayah: "32.01", doneOn, bukti: "Foto" };
		expect(await execute(finishTindakLanjut, as("bogor"), early)).toMatchObject({
			problem: { kind: "invalid" },
		});
	}
});

test("a long list goes on where its page ended", async () => {
	for (let i = 0; i < 55; i += 1) await held("garut", "32.05", { judul: `Rapat Garut ${i}` });
	const first = await listRapat(as("garut"), filter({}));
	const second = await listRapat(as("garut"), { wilayah: null, kursor: first.berikut });
	const all = [...first.baris, ...second.baris].map((row) => row.judul);
	expect(first.baris).toHaveLength(50);
	expect(second.berikut).toBeNull();
	expect(new Set(all.filter((title) => title.startsWith("Rapat Garut"))).size).toBe(55);
});
