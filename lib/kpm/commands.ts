import { blockingMessage, normalizeNik } from "../anggota/nik";
import {
	findingsOfNoKk,
	indexOf,
	isSameIndex,
	type Sealed,
	sealNomor,
} from "../anggota/nomor-commands";
import type { Actor } from "../auth/actor";
import { defineCommand } from "../command";
import type { Tx } from "../db";
import { conflict, invalid, missing, type Outcome, ok } from "../outcome";
import { changedFields, staleConflict, type Values } from "../stale";
import { columnOf, tanggalOf, tanggalOfColumn } from "../time";
import { BANSOS_LAIN, type BansosLain } from "./rules";
import { KepesertaanKpm, KontakKpm, KpmBaru } from "./schema";
import { tempatOf } from "./tempat-commands";

/** What saving a family tells: its id, and whether its No. KK is also another family's here. */
export type KpmSaved = { id: string; kkGanda: boolean };
/** What a correction tells: the names of the fields that it changed, never their contents. */
export type KpmCorrected = KpmSaved & { ubah: string[] };

const REKENING = /^\d{6,20}$/;
const NAMES: Record<string, string> = { noKk: "nomor baru", rekening: "nomor baru" };

const sealKk = (text: string, id: string) => sealNomor(text, `kpm:no_kk:${id}`);
const sealRekening = (text: string, id: string) => sealNomor(text, `kpm:rekening:${id}`);

type Numbers = { id: string; noKk: string; rekening: string };

/** What stops the numbers of a family, by field; null when nothing does. */
async function refusalOfNumbers(tx: Tx, actor: Actor, input: Numbers) {
	const today = tanggalOf(actor.scope.now(), actor.zona);
	const noKk = blockingMessage(await findingsOfNoKk(tx, input.noKk, today));
	if (noKk) return invalid({ noKk });
	const rekening = normalizeNik(input.rekening);
	if (rekening && !REKENING.test(rekening)) {
		return invalid({ rekening: "Nomor rekening terdiri dari 6 sampai 20 angka." });
	}
	return null;
}

async function isKkGanda(tx: Tx, tenant: number, id: string, kk: Sealed | null) {
	if (!kk) return false;
	const [row] = await tx.$queryRaw<[{ ada: boolean }]>`
		select exists (select from kpm where kabupaten_code = ${tenant}::smallint
			and no_kk_hmac = ${kk.index} and id <> ${id}::uuid) as ada`;
	return row.ada;
}

async function resendOf(tx: Tx, tenant: number, input: KpmBaru): Promise<Outcome<KpmSaved> | null> {
	const saved = await tx.kpm.findFirst({ where: { kabupatenCode: tenant, id: input.id } });
	if (!saved) return null;
	const digits = normalizeNik(input.noKk);
	const same =
		saved.namaPengurus === input.namaPengurus &&
		saved.alamat === input.alamat &&
		tanggalOfColumn(saved.enrolledOn) === input.enrolledOn &&
		isSameIndex(saved.noKkHmac, digits ? indexOf(digits) : null);
	if (!same) return conflict("Nomor formulir ini sudah dipakai untuk keluarga lain.");
	const kkGanda = await isKkGanda(tx, tenant, input.id, sealKk(input.noKk, input.id));
	return ok({ id: input.id, kkGanda });
}

/** Enters a family with its place, its group and its pendamping. */
export const addKpm = defineCommand<KpmBaru, KpmSaved>({
	name: "kpm.tambah",
	permission: "kpm:write",
	input: KpmBaru,
	async run(tx, actor, input) {
		const tenant = actor.scope.tenant;
		const resent = await resendOf(tx, tenant, input);
		if (resent) return resent;
		if (input.enrolledOn > tanggalOf(actor.scope.now(), actor.zona))
			return invalid({ enrolledOn: "Tanggal masuk belum terjadi." });
		const refused = await refusalOfNumbers(tx, actor, input);
		if (refused) return refused;
		const tempat = await tempatOf(tx, actor, input.id, input);
		if (!tempat.ok) return tempat;
		const kk = sealKk(input.noKk, input.id);
		const rekening = sealRekening(input.rekening, input.id);
		const { desa, desaTeks, kelompokId, pendampingId, enrolledOn, desilOn, ...facts } = input;
		await tx.kpm.createMany({
			data: {
				...facts,
				...tempat.value,
				kabupatenCode: tenant,
				noKk: kk?.cipher ?? null,
				noKkHmac: kk?.index ?? null,
				rekening: rekening?.cipher ?? null,
				rekeningHmac: rekening?.index ?? null,
				desilOn: desilOn && columnOf(desilOn),
				enrolledOn: columnOf(enrolledOn),
			},
		});
		return ok({ id: input.id, kkGanda: await isKkGanda(tx, tenant, input.id, kk) });
	},
	audit: (input) => ({
		entity: "kpm",
		key: input.id,
		diff: { status: input.status, desa: input.desa, masuk: input.enrolledOn },
	}),
});

/** Corrects how a family is reached. Open to its own pendamping too. */
export const correctKontak = defineCommand<KontakKpm, KpmCorrected>({
	name: "kpm.kontak",
	permission: "kpm:update",
	input: KontakKpm,
	async run(tx, actor, { id, versi, ...typed }) {
		const tenant = actor.scope.tenant;
		const row = await tx.kpm.findFirst({ where: { kabupatenCode: tenant, id } });
		if (!row) return missing();
		const { namaPengurus, noHp, alamat, rt, rw, dusun, usaha } = row;
		const saved: Values = { namaPengurus, noHp, alamat, rt, rw, dusun, usaha };
		const ubah = changedFields(saved, typed);
		if (ubah.length === 0) return ok({ id, kkGanda: false, ubah });
		const { count } = await tx.kpm.updateMany({
			where: { kabupatenCode: tenant, id, version: versi },
			data: { ...typed, version: { increment: 1 } },
		});
		return count === 1 ? ok({ id, kkGanda: false, ubah }) : staleConflict(saved, typed);
	},
	audit: (input, { ubah }) => ({ entity: "kpm", key: input.id, diff: { kolom: ubah } }),
});

function sayKepesertaan(name: string, value: Values[string] | undefined) {
	if (name === "bansosLain" && Array.isArray(value))
		return value.map((kode) => BANSOS_LAIN[kode as BansosLain]);
	return NAMES[name] ?? value;
}

/** Corrects a family's place in the programme and its numbers; an empty number stays as it is. */
export const correctKepesertaan = defineCommand<KepesertaanKpm, KpmCorrected>({
	name: "kpm.kepesertaan",
	permission: "kpm:write",
	input: KepesertaanKpm,
	async run(tx, actor, { id, versi, noKk, rekening, ...typed }) {
		const tenant = actor.scope.tenant;
		const row = await tx.kpm.findFirst({ where: { kabupatenCode: tenant, id } });
		if (!row) return missing();
		const refused = await refusalOfNumbers(tx, actor, { id, noKk, rekening });
		if (refused) return refused;
		if (typed.enrolledOn > tanggalOf(actor.scope.now(), actor.zona))
			return invalid({ enrolledOn: "Tanggal masuk belum terjadi." });
		if (row.exitedOn && typed.enrolledOn > tanggalOfColumn(row.exitedOn))
			return invalid({ enrolledOn: "Tanggal masuk tidak boleh sesudah tanggal keluar." });
		const kk = sealKk(noKk, id);
		const akun = sealRekening(rekening, id);
		const newKk = kk && !isSameIndex(kk.index, row.noKkHmac);
		const newAkun = akun && !isSameIndex(akun.index, row.rekeningHmac);
		const { noPeserta, idDtsen, kohorTahun, desil, bansosLain } = row;
		const enrolledOn = tanggalOfColumn(row.enrolledOn);
		const desilOn = row.desilOn && tanggalOfColumn(row.desilOn);
		const saved = { noPeserta, idDtsen, kohorTahun, desil, desilOn, bansosLain, enrolledOn };
		const numbers = { ...(newKk && { noKk: "baru" }), ...(newAkun && { rekening: "baru" }) };
		const ubah = changedFields(saved, { ...typed, ...numbers });
		const kkGanda = await isKkGanda(tx, tenant, id, kk);
		if (ubah.length === 0) return ok({ id, kkGanda, ubah });
		const { count } = await tx.kpm.updateMany({
			where: { kabupatenCode: tenant, id, version: versi },
			data: {
				...typed,
				desilOn: typed.desilOn && columnOf(typed.desilOn),
				enrolledOn: columnOf(typed.enrolledOn),
				...(newKk && { noKk: kk.cipher, noKkHmac: kk.index }),
				...(newAkun && { rekening: akun.cipher, rekeningHmac: akun.index }),
				version: { increment: 1 },
			},
		});
		if (count !== 1) return staleConflict(saved, { ...typed, ...numbers }, sayKepesertaan);
		return ok({ id, kkGanda, ubah });
	},
	audit: (input, { ubah }) => ({ entity: "kpm", key: input.id, diff: { kolom: ubah } }),
});
