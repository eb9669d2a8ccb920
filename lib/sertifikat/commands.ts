import { createHash } from "node:crypto";
import type { Actor } from "../auth/actor";
import { defineCommand } from "../command";
import { encryptBytes } from "../crypto";
import type { Tx } from "../db";
import { newId } from "../db/ids";
import { conflict, invalid, missing, type Outcome, ok } from "../outcome";
import { addHari, columnOf, startOfTanggal, tahunOf, tanggalOf, tanggalOfColumn } from "../time";
import {
	BERKAS_SETAHUN_MAKS,
	jenisBerkas,
	mayPerbaiki,
	placeOfBerkas,
	type StatusSertifikat,
} from "./rules";
import { AjukanSertifikat, PerbaikiSertifikat, PutuskanSertifikat } from "./schema";

type Kunci = { id: string; sdmId: string };
type Isi = Omit<AjukanSertifikat, "id" | "berkas">;

const BERUBAH = "Sertifikat ini sudah diubah atau diputuskan. Muat ulang lalu periksa lagi.";
const BELUM_TIBA = "Pelatihan ini belum selesai; ajukan sesudah hari terakhirnya.";
const PENUH = `Sudah ${BERKAS_SETAHUN_MAKS} berkas dalam setahun. Hubungi Dinas Sosial kabupaten/kota.`;

const sidikOf = (isi: Uint8Array) => new Uint8Array(createHash("sha256").update(isi).digest());
const kolomOf = ({ mulai, selesai, ...rest }: Isi) => ({
	...rest,
	mulai: columnOf(mulai),
	selesai: columnOf(selesai),
	tahun: tahunOf(selesai),
});

/** Somebody's own certificate with the fingerprint of its file. */
const find = (tx: Tx, actor: Actor, sdmId: string, id: string) =>
	tx.sdmSertifikat.findUnique({
		where: { kabupatenCode_id: { kabupatenCode: actor.scope.tenant, id }, sdmId },
		include: { berkas: { select: { sha256: true } } },
	});
type Stored = NonNullable<Awaited<ReturnType<typeof find>>>;

/** Whether what is stored is what was sent: then it was sent twice. */
function isSama(stored: Stored, isi: Isi, berkas: Uint8Array | null): boolean {
	const { nama, penyelenggara, nomor, jp } = stored;
	const same = isi.nama === nama && isi.penyelenggara === penyelenggara && isi.nomor === nomor;
	const days = tanggalOfColumn(stored.mulai) === isi.mulai;
	const file = !berkas || Buffer.from(stored.berkas.sha256).equals(sidikOf(berkas));
	return same && days && file && tanggalOfColumn(stored.selesai) === isi.selesai && jp === isi.jp;
}

/** Stores a file as ciphertext; the id under which it lies, or null when somebody hands in too many. */
async function simpanBerkas(
	tx: Tx,
	actor: Actor,
	sdmId: string,
	berkas: Uint8Array,
): Promise<string | null> {
	const kabupatenCode = actor.scope.tenant;
	const now = actor.scope.now();
	const since = startOfTanggal(addHari(tanggalOf(now, actor.zona), -365), actor.zona);
	const recent = { kabupatenCode, sdmId, createdAt: { gte: since } };
	if ((await tx.sdmSertifikatBerkas.count({ where: recent })) >= BERKAS_SETAHUN_MAKS) return null;
	const id = newId();
	await tx.sdmSertifikatBerkas.createMany({
		data: {
			...{ kabupatenCode, sdmId, id, jenis: jenisBerkas(berkas) ?? "PDF", createdAt: now },
			isi: new Uint8Array(encryptBytes(berkas, placeOfBerkas(id))),
			sha256: sidikOf(berkas),
		},
	});
	return id;
}

/** Hands in a certificate of one's own; it counts once Dinsos has accepted it. */
export const ajukanSertifikat = defineCommand({
	name: "sertifikat.ajukan",
	permission: "sertifikat:submit",
	input: AjukanSertifikat,
	async run(tx, actor, { id, berkas, ...isi }): Promise<Outcome<Kunci>> {
		const { sdmId } = actor;
		if (!sdmId) return missing();
		const stored = await find(tx, actor, sdmId, id);
		if (stored)
			return isSama(stored, isi, berkas)
				? ok({ id, sdmId })
				: conflict("Nomor formulir ini sudah dipakai untuk sertifikat lain.");
		const now = actor.scope.now();
		if (isi.selesai > tanggalOf(now, actor.zona)) return invalid({ selesai: BELUM_TIBA });
		const berkasId = await simpanBerkas(tx, actor, sdmId, berkas);
		if (!berkasId) return invalid({ berkas: PENUH });
		const key = { kabupatenCode: actor.scope.tenant, id, sdmId, berkasId };
		await tx.sdmSertifikat.createMany({ data: { ...key, ...kolomOf(isi), diajukanAt: now } });
		return ok({ id, sdmId });
	},
	audit: ({ id, nama, jp }) => ({ entity: "sertifikat", key: id, diff: { nama, jp } }),
});

/** Corrects a certificate that is not accepted yet and hands it in again; a reason for refusal goes. */
export const perbaikiSertifikat = defineCommand({
	name: "sertifikat.perbaiki",
	permission: "sertifikat:submit",
	input: PerbaikiSertifikat,
	async run(tx, actor, { id, version, berkas, ...isi }): Promise<Outcome<Kunci>> {
		const { sdmId } = actor;
		const stored = sdmId ? await find(tx, actor, sdmId, id) : null;
		if (!sdmId || !stored) return missing();
		if (stored.version !== version)
			return stored.version === version + 1 && isSama(stored, isi, berkas)
				? ok({ id, sdmId })
				: conflict(BERUBAH);
		if (!mayPerbaiki(stored.status as StatusSertifikat)) return conflict(BERUBAH);
		const now = actor.scope.now();
		if (isi.selesai > tanggalOf(now, actor.zona)) return invalid({ selesai: BELUM_TIBA });
		const berkasId = berkas ? await simpanBerkas(tx, actor, sdmId, berkas) : stored.berkasId;
		if (!berkasId) return invalid({ berkas: PENUH });
		const { count } = await tx.sdmSertifikat.updateMany({
			where: { kabupatenCode: actor.scope.tenant, id, version },
			data: {
				...{ ...kolomOf(isi), berkasId, version: version + 1, diajukanAt: now },
				...{ status: "DIAJUKAN", alasan: "", putusanAkun: null, putusanAt: null },
			},
		});
		return count ? ok({ id, sdmId }) : conflict(BERUBAH);
	},
	audit: ({ id, nama, jp }) => ({ entity: "sertifikat", key: id, diff: { nama, jp } }),
});

/** Dinsos accepts a certificate, and its hours count, or refuses it with a reason that its owner reads. */
export const putuskanSertifikat = defineCommand({
	name: "sertifikat.putuskan",
	permission: "sertifikat:decide",
	input: PutuskanSertifikat,
	async run(tx, actor, { id, version, ...keputusan }): Promise<Outcome<Kunci>> {
		const key = { kabupatenCode: actor.scope.tenant, id };
		const stored = await tx.sdmSertifikat.findUnique({ where: { kabupatenCode_id: key } });
		if (!stored) return missing();
		const { sdmId, status, putusanAkun } = stored;
		const alasan = keputusan.putusan === "DITOLAK" ? keputusan.alasan : "";
		const twice = stored.version === version + 1 && putusanAkun === actor.accountId;
		if (twice && status === keputusan.putusan && stored.alasan === alasan) return ok({ id, sdmId });
		const { count } = await tx.sdmSertifikat.updateMany({
			where: { ...key, version, status: "DIAJUKAN" },
			data: {
				...{ status: keputusan.putusan, alasan, version: version + 1 },
				...{ putusanAkun: actor.accountId, putusanAt: actor.scope.now() },
			},
		});
		return count ? ok({ id, sdmId }) : conflict(BERUBAH);
	},
	audit: ({ id, putusan }) => ({ entity: "sertifikat", key: id, diff: { putusan } }),
});
