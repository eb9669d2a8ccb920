import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { execute } from "@/lib/command";
import { inScope } from "@/lib/db";
import { newId } from "@/lib/db/ids";
import { addKelompok, closeKelompok, correctKelompok } from "@/lib/kelompok/commands";
import { findKelompok, findKelompokPilihan } from "@/lib/kelompok/detail-queries";
import { joinKelompok } from "@/lib/kelompok/isi-commands";
import { listKelompok } from "@/lib/kelompok/queries";
import { ensureRoster } from "@/lib/kelompok/roster-commands";
import { semulaOf } from "@/lib/kelompok/rules";
import { SaringKelompok } from "@/lib/kelompok/schema";
import { changeStatus } from "@/lib/kpm/status-commands";
import { fieldsOf } from "@/lib/outcome";
import { makeAkun } from "../factories/akun";
import { makeKelompok, makeKpm } from "../factories/kpm";
import { makePendamping } from "../factories/petugas";
import { desaOf, makeKabupaten } from "../factories/wilayah";

const CISEENG = 320101;
const PARUNG = 320102;

let apd: Actor;
let tetangga: Actor;
let ani: Actor;
let budi: Actor;

const sdm = (actor: Actor) => actor.sdmId ?? "";
const roster = (actor: Actor, id: string) =>
	inScope(actor.scope, (tx) => ensureRoster(tx, actor, id));
const group = () => makeKelompok(apd, { kecamatan: CISEENG, pendampingId: sdm(ani) });
const family = (own: Record<string, unknown> = {}) =>
	makeKpm(apd, { kecamatan: CISEENG, pendampingId: sdm(ani), ...own });

beforeAll(async () => {
	await makeKabupaten({ code: 3201, kecamatan: { [CISEENG]: "Ciseeng", [PARUNG]: "Parung" } });
	await makeKabupaten({ code: 3271, kecamatan: { 327101: "Bogor Selatan" } });
	apd = await makeAkun({ peran: "APD", wilayah: "3201" });
	tetangga = await makeAkun({ peran: "APD", wilayah: "3271" });
	ani = await makePendamping(apd, { nama: "Ani", kecamatan: CISEENG });
	budi = await makePendamping(apd, { nama: "Budi", kecamatan: PARUNG });
});

describe("a group", () => {
	const typed = () => ({
		...{ id: newId(), nama: "Mawar", tempat: "Balai desa", hari: "RABU", mulai: "2025-01-06" },
		...{ desa: desaOf(CISEENG), pendampingId: sdm(ani) },
	});

	it("is formed once, however often the form is sent, in a desa of one's own", async () => {
		const input = typed();
		const first = await execute(addKelompok, apd, input);
		expect(first).toMatchObject({ ok: true });
		expect(await execute(addKelompok, apd, input)).toEqual(first);
		const other = await execute(addKelompok, apd, { ...input, nama: "Melati" });
		expect(other).toMatchObject({ problem: { kind: "conflict" } });
		expect(await findKelompok(ani, input.id)).toMatchObject({ nama: "Mawar", hari: "RABU" });
		for (const stranger of [budi, tetangga])
			expect(await findKelompok(stranger, input.id)).toBeNull();
	});

	it.each([
		["desa", { desa: "3271012001" }],
		["pendampingId", { pendampingId: "" }],
		["pendampingId", { pendampingId: newId() }],
		["hari", { hari: "KLIWON" }],
		["mulai", { mulai: "2999-01-01" }],
		["nama", { nama: "" }],
	])("with a wrong %s is refused at that field: %j", async (field, wrong) => {
		const outcome = await execute(addKelompok, apd, { ...typed(), ...wrong });
		expect(Object.keys(fieldsOf(outcome.ok ? null : outcome.problem))).toContain(field);
	});

	it("after somebody else changed it shows both versions", async () => {
		const id = await group();
		const semula = semulaOf({ nama: "Melati 1", tempat: "", hari: "" });
		const mine = { id, semula, nama: "Melati Satu", tempat: "", hari: "SENIN" };
		expect(await execute(correctKelompok, apd, mine)).toMatchObject({ ok: true });
		expect(await execute(correctKelompok, apd, mine)).toMatchObject({ value: { ubah: [] } });
		const late = await execute(correctKelompok, apd, { ...mine, hari: "JUMAT" });
		expect(late).toMatchObject({ problem: { kind: "conflict" } });
		expect(fieldsOf(late.ok ? null : late.problem)).toEqual({
			hari: "Tersimpan sekarang: “Senin”. Isian Anda: “Jumat”.",
		});
	});

	it("closes only when no active family is left in it", async () => {
		const id = await group();
		await family({ kelompokId: id, pendampingId: "" });
		const closed = { id, selesai: "2025-12-31" };
		const full = await execute(closeKelompok, apd, closed);
		expect(full).toMatchObject({ problem: { fields: { selesai: expect.any(String) } } });
		const empty = { ...closed, id: await group() };
		for (let time = 0; time < 2; time++)
			expect(await execute(closeKelompok, apd, empty)).toMatchObject({ ok: true });
		const rows = (await listKelompok(apd, SaringKelompok.parse({}))).rows.map((row) => row.id);
		expect(rows).toContain(id);
		expect(rows).not.toContain(empty.id);
	});

	it("is listed for those of its scope, a small one pointed out", async () => {
		const id = await group();
		const rowOf = async (actor: Actor) =>
			(await listKelompok(actor, SaringKelompok.parse({}))).rows.find((row) => row.id === id);
		expect(await rowOf(ani)).toMatchObject({ keluarga: 0, peringatan: "kurang dari 10 keluarga" });
		expect(await rowOf(apd)).toBeDefined();
		expect(await rowOf(budi)).toBeUndefined();
		expect(await rowOf(tetangga)).toBeUndefined();
	});
});

describe("the roster of a group", () => {
	it("is the same as long as the same families belong to it, and a new one when they change", async () => {
		const id = await group();
		expect(await roster(ani, id)).toMatchObject({ ok: false, problem: { kind: "conflict" } });
		const siti = await family({ kelompokId: id, pendampingId: "", namaPengurus: "Siti" });
		await family({ kelompokId: id, pendampingId: "", namaPengurus: "Aminah" });
		const first = await roster(ani, id);
		expect(first).toMatchObject({ value: { kpm: [{ nama: "Aminah" }, { nama: "Siti" }] } });
		expect(await roster(apd, id)).toEqual(first);
		const left = { id: siti, versi: 1, ke: "NONAKTIF", alasan: "MENOLAK", tanggal: "2025-06-01" };
		expect(await execute(changeStatus, apd, left)).toMatchObject({ ok: true });
		const second = await roster(ani, id);
		expect(second).toMatchObject({ value: { kpm: [{ nama: "Aminah" }] } });
		expect(second.ok && first.ok && second.value.id).not.toBe(first.ok && first.value.id);
		expect(await roster(ani, id)).toEqual(second);
		expect((await findKelompok(apd, id))?.roster).toHaveLength(2);
	});

	it("does not exist for others", async () => {
		const id = await group();
		await family({ kelompokId: id, pendampingId: "" });
		for (const stranger of [budi, tetangga])
			expect(await roster(stranger, id)).toMatchObject({ problem: { kind: "missing" } });
	});
});

describe("families that join a group", () => {
	it("get its pendamping and a roster, once", async () => {
		const id = await group();
		const citra = await makePendamping(apd, { nama: "Citra", kecamatan: CISEENG });
		const kpm = [await family({ pendampingId: sdm(citra) }), await family()];
		const first = await execute(joinKelompok, apd, { id, kpm });
		expect(first).toMatchObject({ value: { pindah: 2, rosterId: expect.any(String) } });
		expect(await execute(joinKelompok, apd, { id, kpm })).toMatchObject({ value: { pindah: 0 } });
		expect((await findKelompok(ani, id))?.anggota.map((one) => one.id).sort()).toEqual(
			[...kpm].sort(),
		);
		const rows = await inScope(ani.scope, (tx) => tx.kpm.findMany({ where: { kelompokId: id } }));
		expect(rows.map(({ pendampingId, version }) => [pendampingId, version])).toEqual([
			[sdm(ani), 2],
			[sdm(ani), 2],
		]);
	});

	it("come from the same kecamatan, are still in the programme and fit on a roster", async () => {
		const id = await group();
		const far = await makeKpm(apd, { kecamatan: PARUNG, pendampingId: sdm(budi) });
		for (const kpm of [[far], [newId()], [], Array.from({ length: 65 }, newId)]) {
			const outcome = await execute(joinKelompok, apd, { id, kpm });
			expect(outcome).toMatchObject({ problem: { fields: { kpm: expect.any(String) } } });
		}
		expect((await findKelompok(apd, id))?.anggota).toEqual([]);
	});

	it("are offered without those that belong to it already", async () => {
		const id = await group();
		const inside = await family({ kelompokId: id, pendampingId: "" });
		const outside = await family({ namaPengurus: "Di Luar" });
		const offered = (await findKelompokPilihan(apd, id))?.calon.map((one) => one.id) ?? [];
		expect(offered).toContain(outside);
		expect(offered).not.toContain(inside);
		expect(await findKelompokPilihan(ani, id)).toBeNull();
	});
});
