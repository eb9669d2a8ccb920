import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { closeDatabase } from "@/lib/db";
import { applyJadwal, endJadwal, exceptJadwal, setJadwal } from "@/lib/jadwal-rapat/commands";
import { listJadwal } from "@/lib/jadwal-rapat/queries";
import { listInbox } from "@/lib/kotak-masuk/queries";
import { correctRapat, holdRapat } from "@/lib/rapat/commands";
import { findRapat } from "@/lib/rapat/queries";
import {
	cancelRapat,
	markHeld,
	planRapat,
	postponeRapat,
	revisePlan,
} from "@/lib/rapat/rencana-commands";
import { listRencana } from "@/lib/rapat/rencana-queries";
import {
	answerUndangan,
	inviteRoles,
	inviteTamu,
	noteJawaban,
	withdrawUndangan,
} from "@/lib/undangan/commands";
import { countCalon, countUndangan, listUndangan, listUndanganSaya } from "@/lib/undangan/queries";
import { UndanganFilter } from "@/lib/undangan/schema";
import type { Dunia } from "./laporan-dunia";
import { at, buatDuniaRapat, done, key, planned, refused, rencana, run } from "./rapat-dunia";

const SEMUA = UndanganFilter.parse({});
let d: Dunia;
let kemensos: Actor;

beforeAll(async () => {
	({ d, kemensos } = await buatDuniaRapat());
});
afterAll(closeDatabase);

test("a meeting is planned once, corrected, put off and called off by its own level, and only so", async () => {
	const input = rencana({ kecamatan: [String(d.kecX)] });
	await done(run(planRapat, d.kabid, input));
	await done(run(planRapat, d.kabid, input));
	await refused(run(planRapat, d.kabid, { ...input, judul: "Judul lain" }), "conflict");
	await refused(run(planRapat, d.kabid, rencana({ heldOn: "2026-11-04" })), "invalid");
	await refused(run(planRapat, d.kabid, rencana({ kecamatan: ["327101"] })), "invalid");
	await refused(run(planRapat, d.kabid, rencana({ jamSelesai: "08:00" })), "invalid");
	await refused(run(planRapat, d.kabid, rencana({ tautan: "javascript:alert(1)" })), "invalid");
	await refused(run(planRapat, kemensos, rencana()), "missing");
	await refused(run(planRapat, d.a, rencana()), "forbidden");
	await refused(run(holdRapat, d.kabid, rencana()), "invalid");
	const { heldOn: _heldOn, ...isi } = input;
	await done(run(revisePlan, d.kabid, { ...isi, tempat: "Aula", version: 1 }));
	await refused(run(revisePlan, d.korkab, { ...isi, tempat: "Balai", version: 1 }), "conflict");
	await refused(run(correctRapat, d.kabid, { ...input, version: 2 }), "conflict");
	const tunda = { id: input.id, heldOn: "2026-11-25", alasan: "Banjir", version: 2 };
	await refused(run(postponeRapat, d.kabid, { ...tunda, heldOn: "2026-11-01" }), "invalid");
	await done(run(postponeRapat, d.kabid, tunda));
	const seen = await findRapat(at(d.a), key(input.id));
	expect(seen).toMatchObject({ status: "RENCANA", heldOn: "2026-11-25", tempat: "Aula" });
	expect((await listRencana(at(d.a))).map(({ id }) => id)).toContain(input.id);
	await done(run(cancelRapat, d.kabid, { id: input.id, alasan: "Digabung" }));
	await refused(run(postponeRapat, d.kabid, { ...tunda, version: 4 }), "conflict");
	expect(await findRapat(at(d.a), key(input.id))).toMatchObject({
		status: "BATAL",
		sebab: "Digabung",
	});
	expect((await listRencana(at(d.a))).map(({ id }) => id)).not.toContain(input.id);
});

test("a planned meeting that was held without being run here is noted once its day has come", async () => {
	const id = await planned(d.kabid, { heldOn: "2026-11-05" });
	const later = await planned(d.kabid);
	await refused(run(markHeld, d.kabid, { id: later }), "conflict");
	await refused(run(markHeld, kemensos, { id }), "missing");
	await done(run(markHeld, d.kabid, { id }));
	await done(run(markHeld, d.korkab, { id }));
	expect(await findRapat(at(d.a), key(id))).toMatchObject({ status: "SELESAI" });
	await refused(run(cancelRapat, d.kabid, { id, alasan: "Terlambat" }), "conflict");
	await done(run(cancelRapat, d.kabid, { id: later, alasan: "Tidak jadi" }));
});

test("a cadence plans its meetings once, remembers what was put off, and shows what was left undone", async () => {
	const id = randomUUID();
	const jadwal = { id, judul: "Evaluasi bulanan", jenis: "EVALUASI_BULANAN", mode: "LURING" };
	const irama = { irama: "BULANAN", tanggalKe: "10", mulai: "2026-09-01" };
	await done(run(setJadwal, d.kabid, { ...jadwal, ...irama }));
	await done(run(setJadwal, d.kabid, { ...jadwal, ...irama }));
	expect(await done(run(applyJadwal, d.kabid, {}))).toEqual({ baru: 3 });
	expect(await done(run(applyJadwal, d.korkab, {}))).toEqual({ baru: 0 });
	const own = (await listRencana(at(d.kabid))).filter(({ judul }) => judul === jadwal.judul);
	expect(own.map(({ heldOn }) => heldOn)).toEqual(["2026-11-10", "2026-12-10", "2027-01-10"]);
	const first = { id: own[0]?.id, alasan: "Pilkada desa", version: 1 };
	await refused(run(postponeRapat, d.kabid, { ...first, heldOn: "2026-12-10" }), "invalid");
	await done(run(postponeRapat, d.kabid, { ...first, heldOn: "2026-12-02" }));
	await done(run(cancelRapat, d.kabid, { id: own[1]?.id, alasan: "Digabung" }));
	expect(await done(run(applyJadwal, d.kabid, {}))).toEqual({ baru: 0 });
	const kecuali = { id, bulan: "2027-02", alasan: "Libur panjang" };
	await refused(run(exceptJadwal, d.kabid, { ...kecuali, bulan: "2027-01" }), "conflict");
	await done(run(exceptJadwal, d.kabid, { ...kecuali, tanggal: "" }));
	await done(
		run(holdRapat, d.kabid, { ...rencana({ heldOn: "2026-10-15" }), jenis: "EVALUASI_BULANAN" }),
	);
	const [seen, ...others] = await listJadwal(at(d.a));
	expect(others).toEqual([]);
	expect(seen?.celah.map(({ bulan }) => bulan)).toEqual(["2026-09"]);
	expect(seen?.kecuali.map(({ bulan, tanggal }) => [bulan, tanggal])).toEqual([
		["2026-11", "2026-12-02"],
		["2027-02", null],
	]);
	await done(run(endJadwal, d.kabid, { id, selesai: "2026-12-31", alasan: "Jadwal baru" }));
	expect(await findRapat(at(d.kabid), key(own[2]?.id ?? ""))).toMatchObject({ status: "BATAL" });
	expect(await listJadwal(at(kemensos))).toEqual([]);
});

test("everybody of a role whom the meeting concerns is asked once; each sees and answers the own line", async () => {
	const id = await planned(d.kabid, { kecamatan: [String(d.kecX)] });
	const rapat = { rapatId: id };
	const peran = ["PENDAMPING", "SUPERVISOR", "KORKAB"];
	const calon = await countCalon(at(d.kabid), {
		wilayah: "3201",
		kecamatan: [d.kecX],
		heldOn: "2026-11-20",
	});
	expect(calon.filter((one) => peran.includes(one.peran)).map(({ jumlah }) => jumlah)).toEqual([
		1, 1, 2,
	]);
	expect(await done(run(inviteRoles, d.kabid, { ...rapat, peran }))).toMatchObject({ baru: 4 });
	expect(await done(run(inviteRoles, d.kabid, { ...rapat, peran }))).toMatchObject({ baru: 0 });
	await refused(run(inviteRoles, d.kabid, { ...rapat, peran: ["AUDITOR"] }), "invalid");
	await refused(run(inviteRoles, kemensos, { ...rapat, peran }), "missing");
	const lines = (await listUndangan(at(d.kabid), key(id), SEMUA)).baris;
	expect(lines.map(({ nama }) => nama)).toEqual(["Ani", "Budi", "Kori", "Sari"]);
	for (const line of lines) expect(line.id).toMatch(/^\w{8}-\w{4}-7\w{3}-[89ab]/);
	expect(lines[0]?.area).toBe(`Wilayah ${d.kecX}`);
	expect((await listUndangan(at(d.a), key(id), SEMUA)).baris.map(({ nama }) => nama)).toEqual([
		"Ani",
	]);
	expect((await listUndangan(at(d.c), key(id), SEMUA)).baris).toEqual([]);
	expect(await listInbox(at(d.a))).toContainEqual({ jenis: "UNDANGAN", bulan: null, jumlah: 1 });
	await refused(run(answerUndangan, d.c, { ...rapat, jawaban: "HADIR" }), "missing");
	await refused(run(answerUndangan, d.a, { ...rapat, jawaban: "TIDAK" }), "invalid");
	await done(run(answerUndangan, d.a, { ...rapat, jawaban: "TIDAK", alasan: "Cuti melahirkan" }));
	await done(run(answerUndangan, d.supervisorX, { ...rapat, jawaban: "DARING", alasan: "x" }));
	const tidak = { ...SEMUA, jawaban: "TIDAK" as const };
	const [away] = (await listUndangan(at(d.kabid), key(id), tidak)).baris;
	expect(away).toMatchObject({ nama: "Ani", alasan: "Cuti melahirkan" });
	await refused(run(withdrawUndangan, d.kabid, { ...rapat, id: away?.id }), "conflict");
	await done(run(withdrawUndangan, d.kabid, { ...rapat, id: lines[1]?.id }));
	const tamu = { ...rapat, id: randomUUID(), nama: "Camat", peran: "Camat", instansi: "Kecamatan" };
	await done(run(inviteTamu, d.kabid, tamu));
	await done(run(inviteTamu, d.kabid, tamu));
	await done(run(noteJawaban, d.kabid, { ...rapat, id: tamu.id, jawaban: "HADIR" }));
	await refused(
		run(noteJawaban, d.kabid, { ...rapat, id: lines[2]?.id, jawaban: "HADIR" }),
		"missing",
	);
	const counts = await countUndangan(at(d.kabid), key(id));
	expect(counts.map(({ jawaban, jumlah }) => `${jawaban} ${jumlah}`).toSorted()).toEqual([
		...["BELUM 1", "DARING 1", "HADIR 1", "TIDAK 1"],
	]);
	await done(
		run(postponeRapat, d.kabid, { id, heldOn: "2026-11-27", alasan: "Aula dipakai", version: 1 }),
	);
	expect((await countUndangan(at(d.a), key(id))).map(({ jawaban }) => jawaban)).toEqual(["BELUM"]);
	await done(run(cancelRapat, d.kabid, { id, alasan: "Digabung" }));
	await refused(run(answerUndangan, d.a, { ...rapat, jawaban: "HADIR" }), "conflict");
	// Whoever was asked reads that it was called off, until its day has passed.
	expect(await listUndanganSaya(at(d.a))).toMatchObject([{ rapatId: id, status: "BATAL" }]);
	expect(await listUndanganSaya(at(d.a, "2026-11-28"))).toEqual([]);
});

test("nobody who was asked is struck off once the meeting is over: the share of those who came is counted from them", async () => {
	const id = await planned(d.kabid, { heldOn: "2026-11-05" });
	const rapat = { rapatId: id };
	await done(run(inviteRoles, d.kabid, { ...rapat, peran: ["KORKAB"] }));
	await done(run(markHeld, d.kabid, { id }));
	const [line] = (await listUndangan(at(d.kabid), key(id), SEMUA)).baris;
	await refused(run(withdrawUndangan, d.kabid, { ...rapat, id: line?.id }), "conflict");
});

test("a plan of one's own level stays in sight until it is said what became of it; others only until their day", async () => {
	const id = await planned(d.kabid, { heldOn: "2026-11-05" });
	const ids = async (who: Actor, day: string) =>
		(await listRencana(at(who, day))).map((row) => row.id);
	expect(await ids(kemensos, "2026-11-05")).toContain(id);
	expect(await ids(kemensos, "2026-11-06")).not.toContain(id);
	expect(await ids(d.kabid, "2026-11-06")).toContain(id);
	await done(run(cancelRapat, d.kabid, { id, alasan: "Tidak jadi" }));
});

test("a national meeting reaches the pendamping, and a hall that there is not takes nobody", async () => {
	const nasional = { wilayah: "nasional" };
	const id = await planned(kemensos, { ...nasional, mode: "DARING" });
	const rapat = { ...nasional, rapatId: id };
	expect(await done(run(inviteRoles, kemensos, { ...rapat, peran: ["PENDAMPING"] }))).toMatchObject(
		{ baru: 3 },
	);
	expect(await listUndanganSaya(at(d.c))).toMatchObject([{ rapatId: id, area: String(d.kecY) }]);
	await refused(run(answerUndangan, d.c, { ...rapat, jawaban: "HADIR" }), "invalid");
	await done(run(answerUndangan, d.c, { ...rapat, jawaban: "DARING" }));
	await refused(
		run(inviteTamu, d.kabid, { ...rapat, id: randomUUID(), nama: "X", peran: "Y" }),
		"missing",
	);
	expect((await listUndangan(at(d.kabid), key(id, "0"), SEMUA)).baris).toEqual([]);
	const first = await listUndangan(at(kemensos), key(id, "0"), { ...SEMUA, cari: "i" });
	expect(first.baris.map(({ nama, jawaban }) => `${nama} ${jawaban}`)).toEqual([
		"Ani BELUM",
		"Budi BELUM",
		"Citra DARING",
	]);
	const kursor = { nama: "Ani", id: first.baris[0]?.id ?? "" };
	expect((await listUndangan(at(kemensos), key(id, "0"), { ...SEMUA, kursor })).baris).toHaveLength(
		2,
	);
	// Held in a hall after all: who was to come on line is asked again.
	const { heldOn: _heldOn, ...isi } = rencana({ ...nasional, id, mode: "LURING" });
	await done(run(revisePlan, kemensos, { ...isi, version: 1 }));
	expect(await listUndanganSaya(at(d.c))).toMatchObject([{ rapatId: id, jawaban: "BELUM" }]);
});
