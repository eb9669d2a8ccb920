import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { execute } from "@/lib/command";
import { inScope } from "@/lib/db";
import { newId } from "@/lib/db/ids";
import { addKpm, correctKepesertaan, correctKontak } from "@/lib/kpm/commands";
import { unmaskNomor } from "@/lib/kpm/nomor-commands";
import { fieldsOf } from "@/lib/outcome";
import { makeAkun } from "../factories/akun";
import { kpmTyped, makeKpm } from "../factories/kpm";
import { makePendamping } from "../factories/petugas";
import { desaOf, makeKabupaten } from "../factories/wilayah";

const CISEENG = 320101;
const PARUNG = 320102;
const KK = "3201011203140005";

let apd: Actor;
let tetangga: Actor;
let staf: Actor;
let ani: Actor;
let budi: Actor;

const sdm = (actor: Actor) => actor.sdmId ?? "";

beforeAll(async () => {
	await makeKabupaten({ code: 3201, kecamatan: { [CISEENG]: "Ciseeng", [PARUNG]: "Parung" } });
	await makeKabupaten({ code: 3271, kecamatan: { 327101: "Bogor Selatan" } });
	apd = await makeAkun({ peran: "APD", wilayah: "3201" });
	tetangga = await makeAkun({ peran: "APD", wilayah: "3271" });
	staf = await makeAkun({ peran: "DINSOS_KAB_STAFF", wilayah: "3201" });
	ani = await makePendamping(apd, { nama: "Ani", kecamatan: CISEENG });
	budi = await makePendamping(apd, { nama: "Budi", kecamatan: PARUNG });
});

const auditOf = (actor: Actor, key: string) =>
	inScope(
		actor.scope,
		(tx) => tx.$queryRaw<{ action: string; diff: Record<string, unknown> | null }[]>`
			select action, diff from audit where entity_key = ${key} order by id`,
	);
const rowOf = (actor: Actor, id: string) =>
	inScope(actor.scope, (tx) => tx.kpm.findFirst({ where: { id } }));

describe("a family that is entered", () => {
	it("stands in its desa with its pendamping, and in the audit log without a number", async () => {
		const typed = kpmTyped({ desa: desaOf(CISEENG), pendampingId: sdm(ani), noKk: KK });
		const outcome = await execute(addKpm, apd, typed);
		expect(outcome).toEqual({ ok: true, value: { id: typed.id, kkGanda: false } });
		const row = await rowOf(ani, typed.id);
		expect(row).toMatchObject({ kecamatanCode: CISEENG, status: "AKTIF", version: 1 });
		expect(Buffer.from(row?.noKk ?? []).toString("latin1")).not.toContain(KK);
		const log = await auditOf(apd, typed.id);
		expect(log.map((entry) => entry.action)).toEqual(["kpm.tambah"]);
		expect(JSON.stringify(log)).not.toContain(KK);
	});

	it("is entered once, however often the form is sent", async () => {
		const typed = kpmTyped({ desa: desaOf(CISEENG), pendampingId: sdm(ani) });
		const first = await execute(addKpm, apd, typed);
		expect(await execute(addKpm, apd, typed)).toEqual(first);
		const other = await execute(addKpm, apd, { ...typed, namaPengurus: "Orang Lain" });
		expect(other).toMatchObject({ ok: false, problem: { kind: "conflict" } });
		expect((await rowOf(apd, typed.id))?.namaPengurus).toBe("Siti Contoh");
		expect(await auditOf(apd, typed.id)).toHaveLength(2);
	});

	it("with the No. KK of another family here is saved and pointed out", async () => {
		const same = kpmTyped({ desa: desaOf(CISEENG), pendampingId: sdm(ani), noKk: KK });
		expect(await execute(addKpm, apd, same)).toMatchObject({ ok: true, value: { kkGanda: true } });
	});

	it.each([
		["desa", { desa: "3271012001" }],
		["desa", { desa: "", desaTeks: "Antah Berantah" }],
		["pendampingId", { pendampingId: newId() }],
		["pendampingId", { pendampingId: "" }],
		["kelompokId", { kelompokId: newId() }],
		["noKk", { noKk: "3,20101E+15" }],
		["noKk", { noKk: "123" }],
		["rekening", { rekening: "BRI 12" }],
		["enrolledOn", { enrolledOn: "2999-01-01" }],
		["enrolledOn", { enrolledOn: "31-02-2024" }],
		["namaPengurus", { namaPengurus: "   " }],
		["desil", { desil: "11" }],
		["alamat", { alamat: "x".repeat(20_000) }],
	])("with a wrong %s is refused at that field: %j", async (field, wrong) => {
		const typed = kpmTyped({ desa: desaOf(CISEENG), pendampingId: sdm(ani), ...wrong });
		const outcome = await execute(addKpm, apd, typed);
		expect(outcome.ok).toBe(false);
		expect(Object.keys(fieldsOf(outcome.ok ? null : outcome.problem))).toContain(field);
		expect(await rowOf(apd, typed.id)).toBeNull();
		expect(await auditOf(apd, typed.id)).toEqual([]);
	});

	it("needs a pendamping who is on duty in that kecamatan", async () => {
		const typed = kpmTyped({ desa: desaOf(CISEENG), pendampingId: sdm(budi) });
		const outcome = await execute(addKpm, apd, typed);
		expect(outcome).toMatchObject({ problem: { fields: { pendampingId: expect.any(String) } } });
	});

	it("is no business of a pendamping", async () => {
		const typed = kpmTyped({ desa: desaOf(CISEENG), pendampingId: sdm(ani) });
		expect(await execute(addKpm, ani, typed)).toMatchObject({ problem: { kind: "forbidden" } });
	});
});

describe("a family that is corrected", () => {
	const kontak = {
		namaPengurus: "Siti C.",
		noHp: "0813 0000 0000",
		alamat: "Baru",
		rt: "3",
		rw: "4",
	};

	it("by its own pendamping, once, with the names of the changed fields in the log", async () => {
		const id = await makeKpm(apd, { kecamatan: CISEENG, pendampingId: sdm(ani) });
		const typed = { id, versi: 1, ...kontak };
		const first = await execute(correctKontak, ani, typed);
		expect(first).toMatchObject({ ok: true });
		expect(await execute(correctKontak, ani, typed)).toMatchObject({
			ok: true,
			value: { ubah: [] },
		});
		expect(await rowOf(apd, id)).toMatchObject({ version: 2, alamat: "Baru" });
		const [, entry] = await auditOf(apd, id);
		expect(entry).toMatchObject({ action: "kpm.kontak" });
		expect(entry?.diff?.kolom).toEqual(["namaPengurus", "noHp", "alamat", "rt", "rw"]);
	});

	it("reads as missing to another pendamping and to another kabupaten", async () => {
		const id = await makeKpm(apd, { kecamatan: CISEENG, pendampingId: sdm(ani) });
		for (const stranger of [budi, tetangga])
			expect(await execute(correctKontak, stranger, { id, versi: 1, ...kontak })).toMatchObject({
				problem: { kind: "missing" },
			});
		expect(await rowOf(apd, id)).toMatchObject({ version: 1, alamat: "Kp. Contoh" });
	});

	it("after somebody else shows both versions and changes nothing", async () => {
		const id = await makeKpm(apd, { kecamatan: CISEENG, pendampingId: sdm(ani) });
		await execute(correctKontak, ani, { id, versi: 1, ...kontak });
		const late = await execute(correctKontak, apd, { id, versi: 1, ...kontak, alamat: "Lama" });
		expect(late).toMatchObject({ ok: false, problem: { kind: "conflict" } });
		const shown = fieldsOf(late.ok ? null : late.problem);
		expect(shown).toEqual({ alamat: "Tersimpan sekarang: “Baru”. Isian Anda: “Lama”." });
		expect((await rowOf(apd, id))?.alamat).toBe("Baru");
		expect(await auditOf(apd, id)).toHaveLength(2);
	});

	it("keeps its numbers when their fields are left empty, and logs only that they are new", async () => {
		const id = await makeKpm(apd, { kecamatan: CISEENG, pendampingId: sdm(ani), noKk: KK });
		const typed = {
			id,
			noPeserta: "P-1",
			enrolledOn: "2024-02-01",
			desil: "2",
			kohorTahun: "2022",
		};
		const before = await rowOf(apd, id);
		await execute(correctKepesertaan, apd, { ...typed, versi: 1 });
		const kept = await rowOf(apd, id);
		expect(kept?.noKk).toEqual(before?.noKk);
		await execute(correctKepesertaan, apd, { ...typed, versi: 2, noKk: "3201011203140099" });
		expect((await rowOf(apd, id))?.noKkHmac).not.toEqual(before?.noKkHmac);
		const log = await auditOf(apd, id);
		expect(log.at(-1)?.diff).toEqual({ kolom: ["noKk"] });
		expect(JSON.stringify(log)).not.toContain("0099");
	});
});

describe("a number in full", () => {
	it("is shown to whoever says why, and the log keeps who and why", async () => {
		const id = await makeKpm(apd, { kecamatan: CISEENG, pendampingId: sdm(ani), noKk: KK });
		const asked = { kpmId: id, anggotaId: "", kolom: "NO_KK" };
		const why = { alasan: "Mencocokkan dengan kartu asli" };
		expect(await execute(unmaskNomor, staf, { ...asked, ...why })).toEqual({
			ok: true,
			value: { nomor: KK },
		});
		const [, entry] = await auditOf(apd, id);
		expect(entry).toEqual({ action: "kpm.buka_nomor", diff: { kolom: "NO_KK", ...why } });
		expect(await execute(unmaskNomor, staf, { ...asked, alasan: "ya" })).toMatchObject({
			problem: { fields: { alasan: expect.any(String) } },
		});
		for (const stranger of [budi, tetangga])
			expect(await execute(unmaskNomor, stranger, { ...asked, ...why })).toMatchObject({
				problem: { kind: "missing" },
			});
	});
});
