import type { Actor } from "../auth/actor";
import { defineCommand } from "../command";
import type { Tx } from "../db";
import { conflict, invalid, missing, type Outcome, ok } from "../outcome";
import { columnOf, daysBetween, type Tanggal, tanggalOf, tanggalOfColumn } from "../time";
import { overlaps } from "./rules";
import { AkhiriPenugasan, PenugasanBaru, PetugasBaru } from "./schema";

/** What opening an assignment tells. */
export type PenugasanOpened = { id: string; sdmId: string; kecamatan: number };
/** What ending one tells: how many active families still name the person there. */
export type PenugasanEnded = { id: string; kecamatan: number; keluarga: number };

type Row = NonNullable<Awaited<ReturnType<Tx["penugasan"]["findFirst"]>>>;

const boundsOf = (row: Row) => ({
	mulai: tanggalOfColumn(row.mulai),
	selesai: row.selesai && tanggalOfColumn(row.selesai),
});

const isSame = (row: Row, input: PenugasanBaru) =>
	row.sdmId === input.sdmId &&
	row.peran === input.peran &&
	row.kecamatanCode === input.kecamatan &&
	row.desaCode === input.desa &&
	row.kelompokId === input.kelompokId &&
	tanggalOfColumn(row.mulai) === input.mulai;

/** The answer when this id was sent before; null when it is new. */
async function resendOf(
	tx: Tx,
	actor: Actor,
	input: PenugasanBaru,
): Promise<Outcome<PenugasanOpened> | null> {
	const where = { kabupatenCode: actor.scope.tenant, id: input.id };
	const row = await tx.penugasan.findFirst({ where });
	if (!row) return null;
	if (!isSame(row, input)) return conflict("Nomor formulir ini sudah dipakai untuk tugas lain.");
	return ok({ id: input.id, sdmId: input.sdmId, kecamatan: input.kecamatan });
}

async function refusalOfPlace(tx: Tx, tenant: number, input: PenugasanBaru) {
	const [found] = await tx.$queryRaw<[{ kecamatan: boolean; desa: boolean; kelompok: boolean }]>`
		select exists (select from kecamatan where kabupaten_code = ${tenant}::smallint and code = ${input.kecamatan}::int) as kecamatan,
			${input.desa}::text is null or exists (select from wilayah where code = ${input.desa}
				and kabupaten_code = ${tenant}::smallint and kecamatan_code = ${input.kecamatan}::int) as desa,
			${input.kelompokId}::uuid is null or exists (select from kelompok where kabupaten_code = ${tenant}::smallint
				and id = ${input.kelompokId}::uuid and kecamatan_code = ${input.kecamatan}::int) as kelompok`;
	if (!found.kecamatan) return invalid({ kecamatan: "Kecamatan ini bukan di wilayah Anda." });
	if (!found.desa) return invalid({ desa: "Desa ini bukan di kecamatan itu." });
	if (!found.kelompok) return invalid({ kelompokId: "Kelompok ini bukan di kecamatan itu." });
	return null;
}

/** The present assignments of a person here. */
const assignmentsOf = (tx: Tx, tenant: number, sdmId: string) =>
	tx.penugasan.findMany({ where: { kabupatenCode: tenant, sdmId } });

function isDouble(rows: Row[], input: PenugasanBaru): boolean {
	const wanted = { mulai: input.mulai, selesai: null };
	return rows.some(
		(row) =>
			row.peran === input.peran &&
			row.kecamatanCode === input.kecamatan &&
			row.desaCode === input.desa &&
			row.kelompokId === input.kelompokId &&
			overlaps(boundsOf(row), wanted),
	);
}

/** The monthly report counts where somebody now works: a first or only assignment moves it there. */
async function moveHome(tx: Tx, tenant: number, rows: Row[], input: PenugasanBaru) {
	if (input.peran !== "PENDAMPING") return;
	const elsewhere = rows.some(
		(row) =>
			row.peran === "PENDAMPING" && overlaps(boundsOf(row), { mulai: input.mulai, selesai: null }),
	);
	if (elsewhere) return;
	await tx.petugas.updateMany({
		where: { kabupatenCode: tenant, sdmId: input.sdmId },
		data: { kecamatanCode: input.kecamatan },
	});
}

async function insert(tx: Tx, tenant: number, input: PenugasanBaru): Promise<void> {
	const { id, sdmId, peran, kecamatan, desa, kelompokId, mulai } = input;
	await tx.penugasan.createMany({
		data: {
			...{ kabupatenCode: tenant, id, sdmId, peran, kelompokId },
			kecamatanCode: kecamatan,
			desaCode: desa,
			mulai: columnOf(mulai),
		},
	});
}

const auditOf = (input: PenugasanBaru) => ({
	entity: "penugasan",
	key: input.id,
	diff: {
		sdm: input.sdmId,
		peran: input.peran,
		kecamatan: input.kecamatan,
		desa: input.desa,
		kelompok: input.kelompokId,
		mulai: input.mulai,
	},
});

/** Gives somebody of this kabupaten an assignment; many may hold one desa, and one person many. */
export const openPenugasan = defineCommand<PenugasanBaru, PenugasanOpened>({
	name: "penugasan.buka",
	permission: "penugasan:write",
	input: PenugasanBaru,
	async run(tx, actor, input) {
		const tenant = actor.scope.tenant;
		const resent = await resendOf(tx, actor, input);
		if (resent) return resent;
		const where = { kabupatenCode: tenant, sdmId: input.sdmId };
		if ((await tx.petugas.count({ where })) === 0) return missing();
		const refused = await refusalOfPlace(tx, tenant, input);
		if (refused) return refused;
		const rows = await assignmentsOf(tx, tenant, input.sdmId);
		if (isDouble(rows, input))
			return invalid({ mulai: "Petugas ini sudah punya tugas yang sama pada tanggal itu." });
		await moveHome(tx, tenant, rows, input);
		await insert(tx, tenant, input);
		return ok({ id: input.id, sdmId: input.sdmId, kecamatan: input.kecamatan });
	},
	audit: auditOf,
});

/** Enters somebody new to this kabupaten, with the first assignment. */
export const addPetugas = defineCommand<PetugasBaru, PenugasanOpened>({
	name: "petugas.tambah",
	permission: "penugasan:write",
	input: PetugasBaru,
	async run(tx, actor, input) {
		const tenant = actor.scope.tenant;
		const resent = await resendOf(tx, actor, input);
		if (resent) return resent;
		const refused = await refusalOfPlace(tx, tenant, input);
		if (refused) return refused;
		const { sdmId, nama, nip, jabatan, statusKerja, skNo, tmt, noHp, email, kecamatan } = input;
		await tx.sdm.createMany({
			data: {
				...{ id: sdmId, nama, jabatan, statusKerja, skNo, noHp, email },
				nip: nip || null,
				tmt: tmt && columnOf(tmt),
			},
		});
		const home = input.peran === "PENDAMPING" ? kecamatan : null;
		await tx.petugas.createMany({ data: { kabupatenCode: tenant, sdmId, kecamatanCode: home } });
		await insert(tx, tenant, input);
		return ok({ id: input.id, sdmId, kecamatan });
	},
	audit: auditOf,
});

/** Families that still name the person as their pendamping in that kecamatan, for the list without one. */
async function countLeft(tx: Tx, tenant: number, row: Row): Promise<number> {
	const [left] = await tx.$queryRaw<[{ n: number }]>`
		select count(*)::int as n from kpm where kabupaten_code = ${tenant}::smallint
			and pendamping_id = ${row.sdmId}::uuid and kecamatan_code = ${row.kecamatanCode}::int and aktif(status)`;
	return left.n;
}

/** Longest that an end may be announced ahead. */
const AHEAD_DAYS = 366;

function isTooFar(day: Tanggal, today: Tanggal): boolean {
	return daysBetween(today, day) > AHEAD_DAYS;
}

/** Ends an assignment on its last day. The families stay as they are until somebody takes them over. */
export const endPenugasan = defineCommand<AkhiriPenugasan, PenugasanEnded>({
	name: "penugasan.akhiri",
	permission: "penugasan:write",
	input: AkhiriPenugasan,
	async run(tx, actor, { id, selesai }) {
		const tenant = actor.scope.tenant;
		const row = await tx.penugasan.findFirst({ where: { kabupatenCode: tenant, id } });
		if (!row) return missing();
		const keluarga = row.peran === "PENDAMPING" ? await countLeft(tx, tenant, row) : 0;
		const value = { id, kecamatan: row.kecamatanCode, keluarga };
		if (row.selesai) {
			const same = tanggalOfColumn(row.selesai) === selesai;
			return same ? ok(value) : conflict("Penugasan ini sudah diakhiri.");
		}
		if (selesai < tanggalOfColumn(row.mulai))
			return invalid({ selesai: "Tidak boleh sebelum penugasan ini mulai." });
		if (isTooFar(selesai, tanggalOf(actor.scope.now(), actor.zona)))
			return invalid({ selesai: "Paling jauh satu tahun lagi." });
		await tx.penugasan.updateMany({
			where: { kabupatenCode: tenant, id },
			data: { selesai: columnOf(selesai) },
		});
		return ok(value);
	},
	audit: ({ id, selesai }, { keluarga }) => ({
		entity: "penugasan",
		key: id,
		diff: { selesai, keluarga },
	}),
});
