import type { Actor } from "../auth/actor";
import { defineCommand } from "../command";
import type { Tx } from "../db";
import { conflict, invalid, missing, type Outcome, ok } from "../outcome";
import { changedFields, staleConflict, type Values } from "../stale";
import { columnOf, tanggalOf, tanggalOfColumn } from "../time";
import { isNikGanda } from "./ganda-commands";
import { activeKomponen, setKomponen } from "./komponen-commands";
import { blockingMessage, normalizeNik } from "./nik";
import { findingsOfNik, indexOf, isSameIndex, sealNomor } from "./nomor-commands";
import { HUBUNGAN, type Hubungan } from "./rules";
import { AnggotaBaru, AnggotaUbah } from "./schema";

/** What saving a member tells; `nikGanda` is null when it could not be asked just now. */
export type AnggotaSaved = { id: string; kpmId: string; nikGanda: boolean | null; ubah: string[] };

type Typed = AnggotaBaru | AnggotaUbah;

/** What stops a member from being saved; null when nothing does. Warnings never stop. */
async function refusalOf(tx: Tx, actor: Actor, input: Typed) {
	const today = tanggalOf(actor.scope.now(), actor.zona);
	const { lahir, meninggalOn, komponenMulai, jenisKelamin } = input;
	const fields: Record<string, string> = {};
	const facts = { today, tanggalLahir: lahir, jenisKelamin };
	const nik = blockingMessage(await findingsOfNik(tx, input.nik, facts));
	if (nik) fields.nik = nik;
	if (lahir && lahir > today) fields.lahir = "Tanggal lahir belum terjadi.";
	if (meninggalOn && lahir && meninggalOn < lahir)
		fields.meninggalOn = "Tanggal meninggal tidak boleh sebelum lahir.";
	if (meninggalOn && meninggalOn > today) fields.meninggalOn = "Tanggal meninggal belum terjadi.";
	if (komponenMulai && komponenMulai > today)
		fields.komponenMulai = "Tanggal mulai komponen belum terjadi.";
	return Object.keys(fields).length ? invalid(fields) : null;
}

/** The columns of a member, without number and components. */
function columnsOf(input: Typed) {
	const { nama, namaIbu, tempatLahir, jenisKelamin, hubungan } = input;
	const { statusKawin, pendidikan, pekerjaan, disabilitas, lahir, meninggalOn } = input;
	return {
		...{ nama, namaIbu, tempatLahir, jenisKelamin, hubungan },
		...{ statusKawin, pendidikan, pekerjaan, disabilitas },
		lahir: lahir && columnOf(lahir),
		meninggalOn: meninggalOn && columnOf(meninggalOn),
	};
}

/** The family's head line follows the member who receives the aid; whom that is, only an APD says. Tells if it did. */
async function followPengurus(tx: Tx, actor: Actor, input: Typed): Promise<boolean> {
	const where = { kabupatenCode: actor.scope.tenant, id: input.kpmId };
	const kpm = await tx.kpm.findFirst({ where, select: { pengurusId: true, namaPengurus: true } });
	const isIt = kpm?.pengurusId === input.id;
	const becomes = input.pengurus && actor.role === "APD";
	if (!kpm || !(isIt || becomes) || (isIt && kpm.namaPengurus === input.nama)) return false;
	await tx.kpm.updateMany({
		where,
		data: {
			namaPengurus: input.nama,
			...(!isIt && { pengurusId: input.id }),
			version: { increment: 1 },
		},
	});
	return true;
}

async function resendOf(tx: Tx, actor: Actor, input: AnggotaBaru) {
	const where = { kabupatenCode: actor.scope.tenant, id: input.id };
	const saved = await tx.anggota.findFirst({ where });
	if (!saved) return null;
	const digits = normalizeNik(input.nik);
	const same =
		saved.kpmId === input.kpmId &&
		saved.nama === input.nama &&
		(saved.lahir && tanggalOfColumn(saved.lahir)) === input.lahir &&
		isSameIndex(saved.nikHmac, digits ? indexOf(digits) : null);
	if (!same) return conflict("Nomor formulir ini sudah dipakai untuk anggota lain.");
	const nikGanda = saved.nikHmac ? await isNikGanda(tx, actor, input.id) : false;
	return ok<AnggotaSaved>({ id: input.id, kpmId: input.kpmId, nikGanda, ubah: [] });
}

/** Enters a member into a family. A NIK that is also held elsewhere is saved and pointed out. */
export const addAnggota = defineCommand<AnggotaBaru, AnggotaSaved>({
	name: "anggota.tambah",
	permission: "kpm:update",
	input: AnggotaBaru,
	async run(tx, actor, input): Promise<Outcome<AnggotaSaved>> {
		const kabupatenCode = actor.scope.tenant;
		const { id, kpmId } = input;
		const resent = await resendOf(tx, actor, input);
		if (resent) return resent;
		const kpm = await tx.kpm.findFirst({
			where: { kabupatenCode, id: kpmId },
			select: { kecamatanCode: true },
		});
		if (!kpm) return missing();
		const refused = await refusalOf(tx, actor, input);
		if (refused) return refused;
		const nik = sealNomor(input.nik, `anggota:nik:${id}`);
		const { kecamatanCode } = kpm;
		await tx.anggota.createMany({
			data: {
				...{ kabupatenCode, id, kpmId, kecamatanCode, ...columnsOf(input) },
				nik: nik?.cipher ?? null,
				nikHmac: nik?.index ?? null,
			},
		});
		await setKomponen(tx, actor, { ...input, kecamatanCode });
		await followPengurus(tx, actor, input);
		const nikGanda = nik ? await isNikGanda(tx, actor, id) : false;
		return ok({ id, kpmId, nikGanda, ubah: [] });
	},
	audit: ({ id, kpmId, komponen }) => ({
		entity: "anggota",
		key: id,
		diff: { kpm: kpmId, komponen },
	}),
});

type Saved = NonNullable<Awaited<ReturnType<Tx["anggota"]["findFirst"]>>>;

function valuesOf(row: Saved, komponen: string[]): Values {
	const { nama, namaIbu, tempatLahir, jenisKelamin, hubungan } = row;
	const { statusKawin, pendidikan, pekerjaan, disabilitas } = row;
	return {
		...{ nama, namaIbu, tempatLahir, jenisKelamin, hubungan },
		...{ statusKawin, pendidikan, pekerjaan, disabilitas, komponen },
		lahir: row.lahir && tanggalOfColumn(row.lahir),
		meninggalOn: row.meninggalOn && tanggalOfColumn(row.meninggalOn),
	};
}

const sayAnggota = (name: string, value: Values[string] | undefined) =>
	name === "hubungan" ? HUBUNGAN[value as Hubungan] : value;

/** Corrects a member and its components; an empty NIK stays as it is. */
export const correctAnggota = defineCommand<AnggotaUbah, AnggotaSaved>({
	name: "anggota.ubah",
	permission: "kpm:update",
	input: AnggotaUbah,
	async run(tx, actor, input): Promise<Outcome<AnggotaSaved>> {
		const kabupatenCode = actor.scope.tenant;
		const { id, kpmId } = input;
		const row = await tx.anggota.findFirst({ where: { kabupatenCode, id, kpmId } });
		if (!row) return missing();
		const refused = await refusalOf(tx, actor, input);
		if (refused) return refused;
		const nik = sealNomor(input.nik, `anggota:nik:${id}`);
		const newNik = nik && !isSameIndex(nik.index, row.nikHmac) ? nik : null;
		const saved = valuesOf(row, await activeKomponen(tx, kabupatenCode, id));
		const { versi, pengurus, komponenMulai, nik: _, id: __, kpmId: ___, ...rest } = input;
		const typed = { ...rest, komponen: rest.meninggalOn ? [] : [...rest.komponen].sort() };
		const ubah = changedFields(saved, { ...typed, ...(newNik && { nik: "baru" }) });
		const isPengurus = await followPengurus(tx, actor, input);
		if (ubah.length === 0)
			return ok({ id, kpmId, nikGanda: false, ubah: isPengurus ? ["pengurus"] : [] });
		const { count } = await tx.anggota.updateMany({
			where: { kabupatenCode, id, version: versi },
			data: {
				...columnsOf(input),
				...(newNik && { nik: newNik.cipher, nikHmac: newNik.index }),
				version: { increment: 1 },
			},
		});
		if (count !== 1)
			return staleConflict(saved, { ...typed, ...(newNik && { nik: "nomor baru" }) }, sayAnggota);
		await setKomponen(tx, actor, { ...input, kecamatanCode: row.kecamatanCode });
		const nikGanda = newNik ? await isNikGanda(tx, actor, id) : false;
		return ok({ id, kpmId, nikGanda, ubah });
	},
	audit: ({ id, kpmId }, { ubah }) => ({
		entity: "anggota",
		key: id,
		diff: { kpm: kpmId, kolom: ubah },
	}),
});
