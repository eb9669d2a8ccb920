import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { execute } from "@/lib/command";
import { inScope } from "@/lib/db";
import { newId } from "@/lib/db/ids";
import { findTempatPilihan } from "@/lib/kpm/form-queries";
import { fieldsOf } from "@/lib/outcome";
import { addPetugas, endPenugasan, openPenugasan } from "@/lib/penugasan/commands";
import { findPenugasan, listKecamatanTugas, listPenugasan } from "@/lib/penugasan/queries";
import { findPetugas, searchPetugas } from "@/lib/petugas/queries";
import { actorNow, makeAkun } from "../factories/akun";
import { makeKpm } from "../factories/kpm";
import { makePendamping, makePetugas } from "../factories/petugas";
import { desaOf, makeKabupaten } from "../factories/wilayah";

const CISEENG = 320101;
const PARUNG = 320102;

let apd: Actor;
let tetangga: Actor;
let supervisor: Actor;

const typed = (own: Record<string, unknown> = {}) => ({
	...{ id: newId(), sdmId: newId(), nama: "Wulan", statusKerja: "PPPK", peran: "PENDAMPING" },
	...{ kecamatan: CISEENG, desa: "", kelompokId: "", mulai: "2025-01-01", ...own },
});
const homeOf = (sdmId: string) =>
	inScope(apd.scope, (tx) => tx.petugas.findFirst({ where: { sdmId } })).then(
		(row) => row?.kecamatanCode,
	);
const namesIn = async (actor: Actor, kecamatan: number) =>
	(await findTempatPilihan(actor, desaOf(kecamatan)))?.pendamping.map(({ nama }) => nama);

beforeAll(async () => {
	await makeKabupaten({ code: 3201, kecamatan: { [CISEENG]: "Ciseeng", [PARUNG]: "Parung" } });
	await makeKabupaten({ code: 3271, kecamatan: { 327101: "Bogor Selatan" } });
	apd = await makeAkun({ peran: "APD", wilayah: "3201" });
	tetangga = await makeAkun({ peran: "APD", wilayah: "3271" });
	const peran = "SUPERVISOR";
	supervisor = await makePendamping(apd, { nama: "Sari", kecamatan: CISEENG, peran });
});

describe("somebody new", () => {
	it("is entered with the first assignment, once, and owes the report of the open month", async () => {
		const input = typed();
		const first = await execute(addPetugas, apd, input);
		expect(first).toMatchObject({ ok: true, value: { sdmId: input.sdmId } });
		expect(await execute(addPetugas, apd, input)).toEqual(first);
		expect(await execute(addPetugas, apd, { ...input, mulai: "2025-02-02" })).toMatchObject({
			problem: { kind: "conflict" },
		});
		expect(await homeOf(input.sdmId)).toBe(CISEENG);
		const drafts = await inScope(apd.scope, (tx) =>
			tx.laporan.count({ where: { pendampingId: input.sdmId } }),
		);
		expect(drafts).toBeGreaterThan(0);
		expect(await namesIn(apd, CISEENG)).toContain("Wulan");
		expect(await namesIn(apd, PARUNG)).not.toContain("Wulan");
	});

	it.each([
		["kecamatan", { kecamatan: 327101 }],
		["kecamatan", { kecamatan: "" }],
		["desa", { desa: desaOf(PARUNG) }],
		["desa", { desa: "Sukamaju" }],
		["kelompokId", { kelompokId: newId() }],
		["mulai", { mulai: "" }],
		["nama", { nama: " " }],
		["peran", { peran: "BUPATI" }],
	])("with a wrong %s is refused at that field and not half entered: %j", async (field, wrong) => {
		const input = typed(wrong);
		const outcome = await execute(addPetugas, apd, input);
		expect(Object.keys(fieldsOf(outcome.ok ? null : outcome.problem))).toContain(field);
		expect(await findPetugas(apd, input.sdmId)).toBeNull();
	});
});

describe("an assignment", () => {
	it("may be one of many; a first or only one moves the place of the report", async () => {
		const sdmId = await makePetugas(apd, { nama: "Yanti", kecamatan: CISEENG });
		const second = { ...typed(), sdmId, kecamatan: PARUNG, desa: desaOf(PARUNG) };
		expect(await execute(openPenugasan, apd, second)).toMatchObject({ ok: true });
		expect(await execute(openPenugasan, apd, second)).toMatchObject({ ok: true });
		expect(await homeOf(sdmId)).toBe(CISEENG);
		expect(await namesIn(apd, PARUNG)).toContain("Yanti");
		const again = { ...second, id: newId() };
		expect(await execute(openPenugasan, apd, again)).toMatchObject({
			problem: { fields: { mulai: expect.any(String) } },
		});
	});

	it("that ends lets the place of the report move with the next", async () => {
		const sdmId = await makePetugas(apd, { nama: "Zahra", kecamatan: CISEENG });
		const [row] = (await listPenugasan(apd, CISEENG)).filter((one) => one.sdmId === sdmId);
		const ended = { id: row?.id, selesai: "2025-12-31" };
		for (let time = 0; time < 2; time++)
			expect(await execute(endPenugasan, apd, ended)).toMatchObject({ ok: true });
		expect(await execute(endPenugasan, apd, { ...ended, selesai: "2025-11-30" })).toMatchObject({
			problem: { kind: "conflict" },
		});
		const next = { ...typed(), sdmId, kecamatan: PARUNG, mulai: "2026-01-01" };
		expect(await execute(openPenugasan, apd, next)).toMatchObject({ ok: true });
		expect(await homeOf(sdmId)).toBe(PARUNG);
	});

	it("that ended closes the account's door, and its families are counted as without anybody", async () => {
		const lepas = await makePendamping(apd, { nama: "Lepas", kecamatan: PARUNG });
		await makeKpm(apd, { kecamatan: PARUNG, pendampingId: lepas.sdmId ?? "" });
		const inParung = async () =>
			(await listKecamatanTugas(apd)).find(({ code }) => code === PARUNG)?.tanpaPendamping;
		expect(await inParung()).toBe(0);
		const [row] = (await listPenugasan(apd, PARUNG)).filter((one) => one.sdmId === lepas.sdmId);
		expect(row).toMatchObject({ keluarga: 1, jumlahKelompok: 0 });
		const ended = { id: row?.id, selesai: "2025-12-31" };
		expect(await execute(endPenugasan, apd, ended)).toMatchObject({ value: { keluarga: 1 } });
		expect(await inParung()).toBe(1);
		expect(await actorNow(lepas.accountId)).toBeNull();
	});

	it("is no business of another kabupaten, and a supervisor reads only the own kecamatan", async () => {
		const sdmId = await makePetugas(apd, { nama: "Milik Bogor", kecamatan: PARUNG });
		const [row] = (await listPenugasan(apd, PARUNG)).filter((one) => one.sdmId === sdmId);
		const id = row?.id ?? "";
		expect(await execute(endPenugasan, tetangga, { id, selesai: "2025-12-31" })).toMatchObject({
			problem: { kind: "missing" },
		});
		const taken = { ...typed(), sdmId, kecamatan: 327101 };
		expect(await execute(openPenugasan, tetangga, taken)).toMatchObject({
			problem: { kind: "missing" },
		});
		expect(await findPenugasan(apd, id)).toMatchObject({ nama: "Milik Bogor" });
		for (const stranger of [tetangga, supervisor])
			expect(await findPenugasan(stranger, id)).toBeNull();
		expect((await listKecamatanTugas(supervisor)).map(({ nama }) => nama)).toEqual(["Ciseeng"]);
		expect(await searchPetugas(apd, "milik")).toHaveLength(1);
		expect(await searchPetugas(tetangga, "milik")).toEqual([]);
		expect(await searchPetugas(apd, "mi")).toEqual([]);
	});
});
