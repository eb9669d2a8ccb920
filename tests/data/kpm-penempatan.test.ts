import { beforeAll, describe, expect, it } from "vitest";
import { type Actor, actorAt } from "@/lib/auth/actor";
import { execute } from "@/lib/command";
import { inScope } from "@/lib/db";
import { handOverKelompok } from "@/lib/kelompok/commands";
import { changeStatus, moveKpm } from "@/lib/kpm/status-commands";
import { makeAkun } from "../factories/akun";
import { makeKelompok, makeKpm } from "../factories/kpm";
import { makePendamping } from "../factories/petugas";
import { desaOf, makeKabupaten } from "../factories/wilayah";

const CISEENG = 320101;
const PARUNG = 320102;

let apd: Actor;
let ani: Actor;
let budi: Actor;
let citra: Actor;

const sdm = (actor: Actor) => actor.sdmId ?? "";
const on = (day: string) => actorAt(apd, new Date(`${day}T05:00:00Z`));

beforeAll(async () => {
	await makeKabupaten({ code: 3201, kecamatan: { [CISEENG]: "Ciseeng", [PARUNG]: "Parung" } });
	apd = await makeAkun({ peran: "APD", wilayah: "3201" });
	ani = await makePendamping(apd, { nama: "Ani", kecamatan: CISEENG });
	budi = await makePendamping(apd, { nama: "Budi", kecamatan: PARUNG });
	citra = await makePendamping(apd, { nama: "Citra", kecamatan: CISEENG });
});

type Placement = { mulai: string; selesai: string | null; kecamatan: number; pendamping: string };

const placementsOf = (id: string) =>
	inScope(
		apd.scope,
		(tx) => tx.$queryRaw<Placement[]>`
			select mulai::text, selesai::text, kecamatan_code as kecamatan, pendamping_id as pendamping
			from kpm_penempatan where kpm_id = ${id}::uuid order by mulai`,
	);
const statusesOf = (id: string) =>
	inScope(
		apd.scope,
		(tx) => tx.$queryRaw<{ dari: string | null; ke: string; berlaku: string }[]>`
			select dari, ke, berlaku_on::text as berlaku from kpm_status where kpm_id = ${id}::uuid order by at`,
	);
const familyOf = (actor: Actor, id: string) =>
	inScope(actor.scope, (tx) => tx.kpm.findFirst({ where: { id } }));
const family = (own: Record<string, unknown> = {}) =>
	makeKpm(on("2025-02-01"), { kecamatan: CISEENG, pendampingId: sdm(ani), ...own });

describe("a family that moves to another kecamatan", () => {
	it("leaves the one on the day it enters the other, and its members move along", async () => {
		const id = await family();
		const moved = { id, versi: 1, desa: desaOf(PARUNG), pendampingId: sdm(budi) };
		expect(await execute(moveKpm, on("2025-08-10"), moved)).toMatchObject({ ok: true });
		expect(await placementsOf(id)).toEqual([
			{ mulai: "2024-02-01", selesai: "2025-08-10", kecamatan: CISEENG, pendamping: sdm(ani) },
			{ mulai: "2025-08-10", selesai: null, kecamatan: PARUNG, pendamping: sdm(budi) },
		]);
		expect(await familyOf(ani, id)).toBeNull();
		expect(await familyOf(budi, id)).toMatchObject({ kecamatanCode: PARUNG });
	});

	it("moves once, however often the form is sent", async () => {
		const id = await family();
		const moved = { id, versi: 1, desa: desaOf(PARUNG), pendampingId: sdm(budi) };
		await execute(moveKpm, on("2025-08-10"), moved);
		expect(await execute(moveKpm, on("2025-08-11"), moved)).toMatchObject({ ok: true });
		expect(await placementsOf(id)).toHaveLength(2);
	});

	it("that somebody else moved meanwhile stays, and the answer says where it is", async () => {
		const id = await family();
		const moved = { id, versi: 1, desa: desaOf(PARUNG), pendampingId: sdm(budi) };
		await execute(moveKpm, on("2025-08-10"), moved);
		const late = { id, versi: 1, desa: desaOf(CISEENG, 2), pendampingId: sdm(ani) };
		const outcome = await execute(moveKpm, apd, late);
		expect(outcome).toMatchObject({ problem: { kind: "conflict" } });
		expect(JSON.stringify(outcome)).toContain("Budi");
	});
});

describe("a group that is handed over", () => {
	it("takes its families along on that day, and a second press changes nothing", async () => {
		const kelompokId = await makeKelompok(apd, { kecamatan: CISEENG, pendampingId: sdm(ani) });
		const id = await family({ kelompokId, pendampingId: "" });
		const handed = { id: kelompokId, dari: sdm(ani), pendampingId: sdm(citra) };
		for (const day of ["2025-09-01", "2025-09-02"])
			expect(await execute(handOverKelompok, on(day), handed)).toMatchObject({
				ok: true,
				value: { keluarga: 1 },
			});
		expect(await familyOf(ani, id)).toBeNull();
		expect(await familyOf(citra, id)).toMatchObject({ pendampingId: sdm(citra) });
		expect(await placementsOf(id)).toEqual([
			{ mulai: "2024-02-01", selesai: "2025-09-01", kecamatan: CISEENG, pendamping: sdm(ani) },
			{ mulai: "2025-09-01", selesai: null, kecamatan: CISEENG, pendamping: sdm(citra) },
		]);
	});

	it("goes only to somebody on duty there, from whom the form showed", async () => {
		const id = await makeKelompok(apd, { kecamatan: CISEENG, pendampingId: sdm(ani) });
		const off = await execute(handOverKelompok, apd, {
			...{ id, dari: sdm(ani), pendampingId: sdm(budi) },
		});
		expect(off).toMatchObject({ problem: { fields: { pendampingId: expect.any(String) } } });
		const stale = await execute(handOverKelompok, apd, {
			...{ id, dari: sdm(budi), pendampingId: sdm(citra) },
		});
		expect(stale).toMatchObject({ problem: { kind: "conflict" } });
	});
});

describe("the status of a family", () => {
	it("is suspended and taken back without leaving its place", async () => {
		const id = await family();
		const held = { id, versi: 1, ke: "DITANGGUHKAN", alasan: "MASALAH_DATA" };
		expect(await execute(changeStatus, on("2025-05-05"), held)).toMatchObject({ ok: true });
		expect(await execute(changeStatus, on("2025-05-05"), held)).toMatchObject({ ok: true });
		const back = { id, versi: 2, ke: "AKTIF" };
		expect(await execute(changeStatus, on("2025-06-05"), back)).toMatchObject({ ok: true });
		expect(await statusesOf(id)).toEqual([
			{ dari: null, ke: "AKTIF", berlaku: "2024-02-01" },
			{ dari: "AKTIF", ke: "DITANGGUHKAN", berlaku: "2025-05-05" },
			{ dari: "DITANGGUHKAN", ke: "AKTIF", berlaku: "2025-06-05" },
		]);
		expect(await placementsOf(id)).toMatchObject([{ mulai: "2024-02-01", selesai: null }]);
	});

	it.each([
		["alasan", { ke: "NONAKTIF", tanggal: "2025-06-01" }],
		["ke", { ke: "NONAKTIF", tanggal: "2025-06-01", alasan: "BOSAN" }],
		["tanggal", { ke: "NONAKTIF", alasan: "MENOLAK" }],
		["tanggal", { ke: "NONAKTIF", alasan: "MENOLAK", tanggal: "2020-01-01" }],
		["tanggal", { ke: "NONAKTIF", alasan: "MENOLAK", tanggal: "2999-01-01" }],
		["ke", { ke: "CALON_GRADUASI", alasan: "x" }],
		["ke", { ke: "GRADUASI", alasan: "x" }],
	])("is refused at %s: %j", async (field, wrong) => {
		const id = await family();
		const outcome = await execute(changeStatus, on("2025-07-01"), { id, versi: 1, ...wrong });
		expect(outcome).toMatchObject({ problem: { fields: { [field]: expect.any(String) } } });
		expect(await familyOf(apd, id)).toMatchObject({ status: "AKTIF", version: 1 });
	});

	it("ends with a reason on its day; whoever comes back does so as a candidate, from a new day on", async () => {
		const id = await family();
		const left = {
			id,
			versi: 1,
			ke: "NONAKTIF",
			alasan: "PINDAH_LUAR_WILAYAH",
			tanggal: "2025-06-15",
		};
		expect(await execute(changeStatus, on("2025-07-01"), left)).toMatchObject({ ok: true });
		expect(await placementsOf(id)).toMatchObject([{ mulai: "2024-02-01", selesai: "2025-06-15" }]);
		const straight = { id, versi: 2, ke: "AKTIF" };
		expect(await execute(changeStatus, on("2025-09-01"), straight)).toMatchObject({ ok: false });
		await execute(changeStatus, on("2025-09-01"), { id, versi: 2, ke: "CALON" });
		const again = { id, versi: 3, ke: "AKTIF", tanggal: "2025-10-01" };
		expect(await execute(changeStatus, on("2025-10-02"), again)).toMatchObject({ ok: true });
		expect(await placementsOf(id)).toMatchObject([
			{ mulai: "2024-02-01", selesai: "2025-06-15" },
			{ mulai: "2025-10-01", selesai: null },
		]);
	});

	it("that somebody else changed meanwhile is not changed again", async () => {
		const id = await family();
		const held = { id, versi: 1, ke: "DITANGGUHKAN", alasan: "MASALAH_DATA" };
		await execute(changeStatus, on("2025-05-05"), held);
		const late = { id, versi: 1, ke: "NONAKTIF", alasan: "MENOLAK", tanggal: "2025-05-01" };
		const outcome = await execute(changeStatus, on("2025-05-06"), late);
		expect(outcome).toMatchObject({ problem: { kind: "conflict" } });
		expect(JSON.stringify(outcome)).toContain("ditangguhkan");
	});
});
