import { beforeAll, describe, expect, it } from "vitest";
import { addAnggota, correctAnggota } from "@/lib/anggota/commands";
import type { Actor } from "@/lib/auth/actor";
import { execute } from "@/lib/command";
import { inScope } from "@/lib/db";
import { newId } from "@/lib/db/ids";
import { fieldsOf } from "@/lib/outcome";
import { makeAkun } from "../factories/akun";
import { makeKpm } from "../factories/kpm";
import { makePendamping } from "../factories/petugas";
import { makeKabupaten } from "../factories/wilayah";

const CISEENG = 320101;
const NIK = "3201014502150003";

let apd: Actor;
let apdLain: Actor;
let ani: Actor;
let dewi: Actor;
let kpmId: string;
let kpmLain: string;

beforeAll(async () => {
	await makeKabupaten({ code: 3201, kecamatan: { [CISEENG]: "Ciseeng" } });
	await makeKabupaten({ code: 3271, kecamatan: { 327101: "Bogor Selatan" } });
	apd = await makeAkun({ peran: "APD", wilayah: "3201" });
	apdLain = await makeAkun({ peran: "APD", wilayah: "3271" });
	ani = await makePendamping(apd, { nama: "Ani", kecamatan: CISEENG });
	dewi = await makePendamping(apdLain, { nama: "Dewi", kecamatan: 327101 });
	kpmId = await makeKpm(apd, { kecamatan: CISEENG, pendampingId: ani.sdmId ?? "" });
	kpmLain = await makeKpm(apdLain, { kecamatan: 327101, pendampingId: dewi.sdmId ?? "" });
});

const typed = (own: Record<string, unknown> = {}) => ({
	...{ id: newId(), kpmId, nama: "Putri Contoh", nik: "", namaIbu: "Siti", tempatLahir: "Bogor" },
	...{ lahir: "05-02-2015", jenisKelamin: "P", hubungan: "ANAK", statusKawin: "", pendidikan: "" },
	...{ pekerjaan: "", disabilitas: "", meninggalOn: "", komponen: ["SD"], komponenMulai: "" },
	...own,
});
const rowOf = (actor: Actor, id: string) =>
	inScope(actor.scope, (tx) => tx.anggota.findFirst({ where: { id } }));
const komponenOf = (id: string) =>
	inScope(
		apd.scope,
		(tx) => tx.$queryRaw<{ kode: string; mulai: string; selesai: string | null }[]>`
			select kode, mulai::text, selesai::text from komponen where anggota_id = ${id}::uuid order by kode, mulai`,
	);
const auditOf = (actor: Actor, key: string) =>
	inScope(
		actor.scope,
		(tx) => tx.$queryRaw<{ action: string; diff: unknown }[]>`
			select action, diff from audit where entity_key = ${key} order by id`,
	);

describe("a member that is entered", () => {
	it("hears at once of everything that stops it", async () => {
		const wrong = { nik: "123", lahir: "2091-01-01", meninggalOn: "2090-01-01" };
		const refused = await execute(
			addAnggota,
			ani,
			typed({ ...wrong, komponenMulai: "2091-01-01" }),
		);
		const fields = refused.ok ? {} : fieldsOf(refused.problem);
		expect(Object.keys(fields).sort()).toEqual(["komponenMulai", "lahir", "meninggalOn", "nik"]);
	});

	it("by the family's pendamping, with a component since a day, once", async () => {
		const input = typed({ nik: NIK, komponenMulai: "2025-07-14" });
		const first = await execute(addAnggota, ani, input);
		expect(first).toMatchObject({ ok: true, value: { nikGanda: false } });
		expect(await execute(addAnggota, ani, input)).toEqual(first);
		expect(await komponenOf(input.id)).toEqual([
			{ kode: "SD", mulai: "2025-07-14", selesai: null },
		]);
		const log = await auditOf(ani, input.id);
		expect(log.map(({ action }) => action)).toContain("anggota.tambah");
		expect(JSON.stringify(log)).not.toContain(NIK);
		const other = await execute(addAnggota, ani, { ...input, nama: "Lain" });
		expect(other).toMatchObject({ problem: { kind: "conflict" } });
	});

	it("whose NIK is also held in another kabupaten is saved and pointed out, and the question is logged", async () => {
		const input = typed({ kpmId: kpmLain, nik: NIK, nama: "Kembar Contoh" });
		const outcome = await execute(addAnggota, dewi, input);
		expect(outcome).toMatchObject({ ok: true, value: { nikGanda: true } });
		expect(await rowOf(apdLain, input.id)).not.toBeNull();
		const actions = (await auditOf(apdLain, input.id)).map(({ action }) => action);
		expect(actions).toEqual(expect.arrayContaining(["nik.periksa", "anggota.tambah"]));
	});

	it("with a birth date or sex other than in the NIK is saved: the number is for life", async () => {
		const input = typed({ nik: "3201014502150004", lahir: "2014-01-01", jenisKelamin: "L" });
		expect(await execute(addAnggota, ani, input)).toMatchObject({ ok: true });
	});

	it.each([
		["nik", { nik: "320101450215000" }],
		["nik", { nik: "3201014502150000" }],
		["nik", { nik: "3,20101E+15" }],
		["nik", { nik: "3201017502150003" }],
		["lahir", { lahir: "2091-01-01" }],
		["lahir", { lahir: "kemarin" }],
		["meninggalOn", { meninggalOn: "2010-01-01" }],
		["komponen", { komponen: ["SULTAN"] }],
		["hubungan", { hubungan: "TETANGGA" }],
		["jenisKelamin", { jenisKelamin: "" }],
	])("with a wrong %s is refused at that field: %j", async (field, wrong) => {
		const input = typed(wrong);
		const outcome = await execute(addAnggota, ani, input);
		expect(Object.keys(fieldsOf(outcome.ok ? null : outcome.problem))).toContain(field);
		expect(await rowOf(apd, input.id)).toBeNull();
	});

	it("into a family of another kabupaten reads as missing", async () => {
		expect(await execute(addAnggota, ani, typed({ kpmId: kpmLain }))).toMatchObject({
			problem: { kind: "missing" },
		});
	});
});

describe("a member that is corrected", () => {
	it("ends the components left out, opens the new ones, and keeps the NIK when its field is empty", async () => {
		const input = typed({ nik: "3201014502150007", komponenMulai: "2024-07-15" });
		await execute(addAnggota, apd, input);
		const before = await rowOf(apd, input.id);
		const changed = { ...input, versi: 1, nik: "", komponen: ["SMP"], komponenMulai: "" };
		expect(await execute(correctAnggota, ani, changed)).toMatchObject({
			ok: true,
			value: { ubah: ["komponen"] },
		});
		expect(await execute(correctAnggota, ani, changed)).toMatchObject({ value: { ubah: [] } });
		expect((await rowOf(apd, input.id))?.nik).toEqual(before?.nik);
		const held = await komponenOf(input.id);
		expect(held).toMatchObject([
			{ kode: "SD", mulai: "2024-07-15", selesai: expect.any(String) },
			{ kode: "SMP", selesai: null },
		]);
	});

	it("that died loses every component on that day, also when the form comes twice", async () => {
		const input = typed({ komponenMulai: "2024-07-15" });
		await execute(addAnggota, apd, input);
		const died = { ...input, versi: 1, meninggalOn: "2025-03-03" };
		expect(await execute(correctAnggota, ani, died)).toMatchObject({ ok: true });
		expect(await execute(correctAnggota, ani, died)).toMatchObject({ ok: true });
		expect(await komponenOf(input.id)).toEqual([
			{ kode: "SD", mulai: "2024-07-15", selesai: "2025-03-03" },
		]);
	});

	it("after somebody else shows both versions", async () => {
		const input = typed();
		await execute(addAnggota, apd, input);
		await execute(correctAnggota, ani, { ...input, versi: 1, hubungan: "CUCU" });
		const late = await execute(correctAnggota, apd, { ...input, versi: 1, hubungan: "MENANTU" });
		expect(late).toMatchObject({ problem: { kind: "conflict" } });
		expect(fieldsOf(late.ok ? null : late.problem).hubungan).toBe(
			"Tersimpan sekarang: “Cucu”. Isian Anda: “Menantu”.",
		);
	});

	it("as the one who receives the aid gives the family its name; only an APD may say so", async () => {
		const input = typed({ nama: "Aminah Contoh", hubungan: "ISTRI", komponen: [] });
		await execute(addAnggota, apd, input);
		const named = { ...input, versi: 1, pengurus: "ya" };
		const nameOf = () =>
			inScope(apd.scope, (tx) => tx.kpm.findFirst({ where: { id: kpmId } })).then(
				(kpm) => kpm?.namaPengurus,
			);
		await execute(correctAnggota, ani, named);
		expect(await nameOf()).toBe("Siti Contoh");
		await execute(correctAnggota, apd, named);
		expect(await nameOf()).toBe("Aminah Contoh");
		await execute(correctAnggota, ani, { ...named, nama: "Siti Aminah" });
		expect(await nameOf()).toBe("Siti Aminah");
	});
});
