import type { Actor } from "../auth/actor";
import { defineCommand } from "../command";
import type { Tx } from "../db";
import { conflict, invalid, missing, type Outcome, ok } from "../outcome";
import { columnOf, tanggalOfColumn } from "../time";
import { findUntuk } from "./baca-queries";
import { isDalam } from "./rules";
import { BacaPengumuman, PerbaikiPengumuman, TarikPengumuman, Terbitkan } from "./schema";

export type PengumumanKey = { wilayah: string; id: string };

const find = (tx: Tx, { wilayah, id }: PengumumanKey) =>
	tx.pengumuman.findUnique({ where: { wilayahCode_id: { wilayahCode: wilayah, id } } });
type Stored = NonNullable<Awaited<ReturnType<typeof find>>>;
type Isi = Omit<Terbitkan, "id" | "wilayah">;

const columns = ({ berlakuSampai, ...isi }: Isi) => ({
	...isi,
	berlakuSampai: berlakuSampai && columnOf(berlakuSampai),
});

function isSame(stored: Stored, typed: Isi): boolean {
	return (
		stored.jenis === typed.jenis &&
		stored.nomor === typed.nomor &&
		stored.judul === typed.judul &&
		stored.isi === typed.isi &&
		stored.tautan === typed.tautan &&
		stored.tujuan.join() === typed.tujuan.join() &&
		stored.peran.join() === typed.peran.join() &&
		stored.wajib === typed.wajib &&
		(stored.berlakuSampai && tanggalOfColumn(stored.berlakuSampai)) === typed.berlakuSampai
	);
}

const strange = (wilayah: string, { tujuan }: Isi) =>
	tujuan.some((code) => !isDalam(code, wilayah))
		? invalid({ tujuan: "Ada wilayah yang tidak berada di bawah penerbit." })
		: null;

const BERUBAH = "Pengumuman ini sudah diubah orang lain. Muat ulang, lalu bandingkan.";

/** The stored one, where this person writes at its level. */
const own = async (tx: Tx, actor: Actor, key: PengumumanKey) =>
	actor.scope.sendiri.includes(key.wilayah) ? find(tx, key) : null;

/** Tells something to regions at and below one's own level: one row, whoever it is for. Sent twice, it is one. */
export const terbitkan = defineCommand({
	name: "pengumuman.terbit",
	permission: "pengumuman:write",
	input: Terbitkan,
	async run(tx, actor, { id, wilayah, ...isi }): Promise<Outcome<PengumumanKey>> {
		if (!actor.scope.sendiri.includes(wilayah)) return missing();
		const stored = await find(tx, { wilayah, id });
		if (stored) return isSame(stored, isi) ? ok({ wilayah, id }) : conflict(BERUBAH);
		const refusal = strange(wilayah, isi);
		if (refusal) return refusal;
		const { accountId: akunId, scope } = actor;
		await tx.pengumuman.createMany({
			data: { wilayahCode: wilayah, id, ...columns(isi), akunId, terbitAt: scope.now() },
		});
		return ok({ wilayah, id });
	},
	audit: ({ id, jenis, judul }) => ({ entity: "pengumuman", key: id, diff: { jenis, judul } }),
});

/** Corrects what was told. Who has read it stays known, and still counts unless everybody is asked to read it again. */
export const perbaikiPengumuman = defineCommand({
	name: "pengumuman.perbaiki",
	permission: "pengumuman:write",
	input: PerbaikiPengumuman,
	async run(
		tx,
		actor,
		{ id, wilayah, version, bacaUlang, ...isi },
	): Promise<Outcome<PengumumanKey>> {
		const stored = await own(tx, actor, { wilayah, id });
		if (!stored) return missing();
		const isAsked = !bacaUlang || stored.edisi === version + 1;
		if (isSame(stored, isi) && isAsked) return ok({ wilayah, id });
		if (stored.jenis !== isi.jenis) return invalid({ jenis: "Jenisnya tidak dapat diganti." });
		const refusal = strange(wilayah, isi);
		if (refusal) return refusal;
		const { jenis: _jenis, ...data } = columns(isi);
		const { count } = await tx.pengumuman.updateMany({
			where: { wilayahCode: wilayah, id, version },
			data: { ...data, version: version + 1, ...(bacaUlang && { edisi: version + 1 }) },
		});
		return count ? ok({ wilayah, id }) : conflict(BERUBAH);
	},
	audit: ({ id, judul, bacaUlang }) => ({
		entity: "pengumuman",
		key: id,
		diff: { judul, ...(bacaUlang && { bacaUlang }) },
	}),
});

/** Takes back what was told: it stands on no page any more, a regulation is still found and marked. */
export const tarikPengumuman = defineCommand({
	name: "pengumuman.tarik",
	permission: "pengumuman:write",
	input: TarikPengumuman,
	async run(tx, actor, key): Promise<Outcome<PengumumanKey>> {
		const stored = await own(tx, actor, key);
		if (!stored) return missing();
		if (!stored.ditarikAt)
			await tx.pengumuman.updateMany({
				where: { wilayahCode: key.wilayah, id: key.id },
				data: { ditarikAt: actor.scope.now(), version: { increment: 1 } },
			});
		return ok(key);
	},
	audit: ({ id }) => ({ entity: "pengumuman", key: id }),
});

/** "Sudah saya baca", of the wording that the page showed: once, however often it is said. */
export const bacaPengumuman = defineCommand({
	name: "pengumuman.baca",
	permission: "pengumuman:read",
	input: BacaPengumuman,
	async run(tx, actor, { edisi, ...key }): Promise<Outcome<PengumumanKey>> {
		const stored = await findUntuk(tx, actor, key);
		if (!stored) return missing();
		if (edisi !== null && edisi !== stored.edisi)
			return conflict("Isinya diperbaiki sesudah halaman ini Anda buka. Baca lagi, lalu tandai.");
		const { scope, accountId, wilayahCode } = actor;
		const [kecamatan, ...others] = scope.kecamatan;
		const area = kecamatan && others.length === 0 ? String(kecamatan) : wilayahCode;
		await tx.$executeRaw`
			insert into pengumuman_baca (wilayah_code, pengumuman_id, akun_id, area_code, at, edisi)
			values (${key.wilayah}, ${key.id}::uuid, ${accountId}::uuid, ${area}, ${scope.now()}, ${stored.edisi}::int) on conflict do nothing`;
		return ok(key);
	},
	audit: ({ id }) => ({ entity: "pengumuman", key: id }),
});
