import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addPokok, editPokok, movePokok, removePokok, skipPokok } from "@/lib/agenda/commands";
import { listAgenda } from "@/lib/agenda/queries";
import { composeAgenda } from "@/lib/agenda/susun-commands";
import { freezeAngka } from "@/lib/angka-rapat/commands";
import { findAngkaArea, listAngkaRapat } from "@/lib/angka-rapat/queries";
import { type Actor, actorAt } from "@/lib/auth/actor";
import { attachBacaan, detachBacaan } from "@/lib/bacaan-rapat/commands";
import { listBacaan } from "@/lib/bacaan-rapat/queries";
import { type Command, execute } from "@/lib/command";
import { getDasbor } from "@/lib/dasbor/queries";
import { closeDatabase, inScope } from "@/lib/db";
import { applyJadwal, endJadwal, exceptJadwal, setJadwal } from "@/lib/jadwal-rapat/commands";
import { listJadwal } from "@/lib/jadwal-rapat/queries";
import { listInbox } from "@/lib/kotak-masuk/queries";
import { simpanNaskah } from "@/lib/laporan/commands";
import { kirimLaporan } from "@/lib/laporan/kirim-commands";
import type { Outcome } from "@/lib/outcome";
import { correctRapat, holdRapat } from "@/lib/rapat/commands";
import { findRapat } from "@/lib/rapat/queries";
import { cancelRapat, planRapat, postponeRapat, revisePlan } from "@/lib/rapat/rencana-commands";
import { listRencana } from "@/lib/rapat/rencana-queries";
import type { Bulan } from "@/lib/time";
import {
	answerUndangan,
	inviteRoles,
	inviteTamu,
	noteJawaban,
	withdrawUndangan,
} from "@/lib/undangan/commands";
import { countCalon, countUndangan, listUndangan, listUndanganSaya } from "@/lib/undangan/queries";
import { UndanganFilter } from "@/lib/undangan/schema";
import { buatDunia, buatGrup, catatSesi, type Dunia } from "./laporan-dunia";
import { actorOfAccount, asOwner, layAccount } from "./peringkat-bahan";

const WILAYAH = "32.01";
const OKT = "2026-10";
let d: Dunia;
let kemensos: Actor;

/** The day after the October reports were due. */
const at = (actor: Actor, day = "2026-11-05") => actorAt(actor, new Date(`${day}T03:00:00Z`));
const run = <I, O>(command: Command<I, O>, who: Actor, input: object) =>
	execute(command, at(who), { wilayah: WILAYAH, ...input });
async function done<T>(promise: Promise<Outcome<T>>): Promise<T> {
	const outcome = await promise;
	if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
	return outcome.value;
}
const refused = async (promise: Promise<Outcome<unknown>>, kind: string) =>
	expect(await promise).toMatchObject({ ok: false, problem: { kind } });
const key = (id: string, wilayah = "3201") => ({ wilayah, id });
const SEMUA = UndanganFilter.parse({});

const rencana = (more: object = {}) => ({
	...{ id: randomUUID(), judul: "Evaluasi kewilayahan", jenis: "EVALUASI_KEWILAYAHAN" },
	...{ mode: "HIBRIDA", heldOn: "2026-11-20", jamMulai: "09:00", ...more },
});
async function planned(more: object = {}, who = d.kabid) {
	const input = rencana(more);
	await done(run(planRapat, who, input));
	return input.id;
}

beforeAll(async () => {
	d = await buatDunia(3201, "Asia/Jakarta", new Date("2026-10-01T05:00:00Z"));
	let id = "";
	await asOwner(async (db) => {
		id = await layAccount(db, { peran: "KEMENSOS_ADMIN", lingkup: "nasional", wilayah: "0" });
	});
	kemensos = await actorOfAccount(id);
	const [x] = [await buatGrup(d, d.a, d.kecX, 4), await buatGrup(d, d.b, d.kecX, 2)];
	const y = await buatGrup(d, d.c, d.kecY, 4);
	await catatSesi(d, d.a, x, "2026-10-10", "HHHH");
	await catatSesi(d, d.c, y, "2026-10-12", "HHAA");
	const kendala = [{ kategori: "PENYALURAN", uraian: "Kartu 6032 9812 3456 7890 tertelan mesin" }];
	const november = actorAt(d.a, new Date("2026-11-02T03:00:00Z"));
	await done(execute(simpanNaskah, november, { bulan: OKT, version: 1, kendala, rencana: "" }));
	await done(execute(kirimLaporan, november, { bulan: OKT, version: 2 }));
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
	const id = await planned({ kecamatan: [String(d.kecX)] });
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
	expect(await listUndanganSaya(at(d.a))).toEqual([]);
});

test("a national meeting reaches the pendamping, and a hall that there is not takes nobody", async () => {
	const nasional = { wilayah: "nasional" };
	const id = await planned({ ...nasional, mode: "DARING" }, kemensos);
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
});

test("the agenda is composed from what is recorded, and composed anew it keeps one's own", async () => {
	const id = await planned();
	const rapat = { rapatId: id };
	const compose = () => done(run(composeAgenda, d.kabid, { ...rapat, bulan: OKT }));
	const read = async () => await listAgenda(at(d.a), key(id));
	await compose();
	const points = await read();
	const about = (sumber: string) => points.find((one) => one.sumber === sumber);
	expect(about("LAPORAN_TERLAMBAT")?.bahan.map(({ hal }) => hal)).toEqual(["Budi", "Citra"]);
	expect(about("KELOMPOK_TANPA_P2K2")?.bahan).toMatchObject([{ isi: "1 bulan tanpa pertemuan" }]);
	expect(about("TARGET")?.bahan.some(({ hal }) => hal.startsWith("Kunjungan"))).toBe(true);
	expect(about("KENDALA")?.bahan).toEqual([
		{
			area: String(d.kecX),
			nama: `Wilayah ${d.kecX}`,
			hal: "Penyaluran bantuan",
			isi: "Kartu **** tertelan mesin",
		},
	]);
	expect(about("PENGADUAN")).toBeUndefined();
	const own = { ...rapat, id: randomUUID(), judul: "Pembukaan oleh camat", menit: "5" };
	await done(run(addPokok, d.kabid, own));
	await done(run(addPokok, d.kabid, own));
	await done(run(movePokok, d.kabid, { ...rapat, id: own.id, arah: "naik" }));
	const late = about("LAPORAN_TERLAMBAT");
	const note = { ...rapat, id: late?.id, uraian: "Budi dipanggil", menit: "20" };
	await done(run(editPokok, d.kabid, { ...note, version: late?.version }));
	await refused(run(editPokok, d.korkab, { ...note, version: late?.version }), "conflict");
	await done(run(skipPokok, d.kabid, { ...rapat, id: about("KENDALA")?.id, dilewati: "1" }));
	const order = (await read()).map((one) => one.id);
	await compose();
	const again = await read();
	expect(again.map((one) => one.id)).toEqual(order);
	expect(again.find((one) => one.id === own.id)).toMatchObject({ sumber: "BEBAS", menit: 5 });
	expect(again.find((one) => one.id === late?.id)).toMatchObject({
		uraian: "Budi dipanggil",
		menit: 20,
	});
	expect(again.find((one) => one.sumber === "KENDALA")).toMatchObject({ dilewati: true });
	await done(run(removePokok, d.kabid, { ...rapat, id: own.id }));
	expect((await read()).map((one) => one.id)).not.toContain(own.id);
	await refused(run(addPokok, d.a, { ...own, id: randomUUID() }), "forbidden");
	const narrow = await planned({ kecamatan: [String(d.kecY)] });
	await done(run(composeAgenda, d.kabid, { rapatId: narrow, bulan: OKT }));
	const late2 = (await listAgenda(at(d.a), key(narrow))).find(
		(one) => one.sumber === "LAPORAN_TERLAMBAT",
	);
	expect(late2).toMatchObject({ bahan: [{ hal: "Citra" }], area: `Wilayah ${d.kecY}` });
});

test("figures are frozen as the dashboard shows them, and stay", async () => {
	const id = await planned();
	const freeze = { id, bulan: OKT };
	expect(await done(run(freezeAngka, d.kabid, freeze))).toMatchObject({ area: 3 });
	const dasbor = await getDasbor(at(d.kabid), "3201", OKT as Bulan);
	const k4 = async (area: string) =>
		(await findAngkaArea(at(d.a), key(id), area))?.angka.find(({ kode }) => kode === "K4");
	expect(await k4("3201")).toMatchObject({ pembilang: dasbor?.kini.laporanMasuk, penyebut: 3 });
	expect(await k4(String(d.kecX))).toMatchObject({ pembilang: 1, penyebut: 2, status: "behind" });
	await done(execute(kirimLaporan, at(d.b), { bulan: OKT, version: 1 }));
	expect(await k4(String(d.kecX))).toMatchObject({ pembilang: 1 });
	await done(run(freezeAngka, d.kabid, freeze));
	expect(await k4(String(d.kecX))).toMatchObject({ pembilang: 2 });
	expect((await listAngkaRapat(at(d.a), key(id))).map(({ area }) => area)).toEqual([
		...["3201", String(d.kecX), String(d.kecY)],
	]);
	expect((await findRapat(at(d.a), key(id)))?.bekuAt).toEqual(at(d.kabid).scope.now());
	const wide = await planned({ wilayah: "nasional" }, kemensos);
	await done(run(freezeAngka, kemensos, { ...freeze, wilayah: "nasional", id: wide }));
	const near = await findAngkaArea(at(d.a), key(wide, "0"), String(d.kecX));
	expect(near).toMatchObject({ area: "3201" });
	await refused(run(freezeAngka, d.kabid, { id, bulan: "2026-12" }), "invalid");
});

test("what is to be read before a meeting shows how many of the invited have read it", async () => {
	const id = await planned();
	const paper = randomUUID();
	await inScope(at(d.kabid).scope, (tx) =>
		tx.pengumuman.createMany({
			data: {
				wilayahCode: "3201",
				id: paper,
				jenis: "REGULASI",
				judul: "Petunjuk teknis",
				akunId: d.kabid.accountId,
			},
		}),
	);
	await done(run(inviteRoles, d.kabid, { rapatId: id, peran: ["PENDAMPING"] }));
	const bacaan = { rapatId: id, pengumuman: `32.01:${paper}` };
	await done(run(attachBacaan, d.kabid, bacaan));
	await done(run(attachBacaan, d.kabid, bacaan));
	await refused(run(attachBacaan, d.kabid, { ...bacaan, pengumuman: `32.01:${id}` }), "conflict");
	await inScope(at(d.a).scope, (tx) =>
		tx.pengumumanBaca.createMany({
			data: {
				wilayahCode: "3201",
				pengumumanId: paper,
				akunId: d.a.accountId,
				areaCode: String(d.kecX),
			},
		}),
	);
	expect(await listBacaan(at(d.kabid), key(id))).toMatchObject([
		{ dibaca: 1, diundang: 3, sudah: false },
	]);
	expect(await listBacaan(at(d.a), key(id))).toMatchObject([{ dibaca: null, sudah: true }]);
	await done(run(detachBacaan, d.kabid, bacaan));
	expect(await listBacaan(at(d.a), key(id))).toEqual([]);
});
