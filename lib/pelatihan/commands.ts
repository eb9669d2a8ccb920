import type { Actor } from "../auth/actor";
import { defineCommand } from "../command";
import type { Tx } from "../db";
import { conflict, invalid, missing, type Outcome, ok } from "../outcome";
import { columnOf, tahunOf, tanggalOf, tanggalOfColumn } from "../time";
import { type KunciPelatihan, readSesi } from "./queries";
import { isLulus, jpHadir } from "./rules";
import {
	AturSesi,
	BatalkanPelatihan,
	hariOf,
	PelatihanBaru,
	PerbaikiPelatihan,
	SelesaikanPelatihan,
} from "./schema";

export const BERUBAH = "Pelatihan ini sudah diubah orang lain. Muat ulang lalu periksa lagi.";
export const DITUTUP = "Pelatihan ini sudah ditutup atau dibatalkan.";

const find = (tx: Tx, { wilayah, id }: KunciPelatihan) =>
	tx.pelatihan.findUnique({ where: { wilayahCode_id: { wilayahCode: wilayah, id } } });
type Stored = NonNullable<Awaited<ReturnType<typeof find>>>;

/** The training, when this person writes at its level. */
export async function ownPelatihan(
	tx: Tx,
	actor: Actor,
	key: KunciPelatihan,
): Promise<Stored | null> {
	return actor.scope.sendiri.includes(key.wilayah) ? find(tx, key) : null;
}

type Isi = Omit<PelatihanBaru, "id" | "wilayah" | "jpHari">;
const kolomOf = ({ mulai, selesai, ...rest }: Isi) => ({
	...rest,
	mulai: columnOf(mulai),
	selesai: columnOf(selesai),
});

/** Plans a training; each of its days becomes a session, which may be changed until somebody came. */
export const rencanakanPelatihan = defineCommand({
	name: "pelatihan.rencana",
	permission: "pelatihan:write",
	input: PelatihanBaru,
	async run(tx, actor, { id, wilayah, jpHari, ...isi }): Promise<Outcome<KunciPelatihan>> {
		const key = { wilayah, id };
		if (!actor.scope.sendiri.includes(wilayah)) return missing();
		const stored = await find(tx, key);
		if (stored)
			return stored.judul === isi.judul && tanggalOfColumn(stored.mulai) === isi.mulai
				? ok(key)
				: conflict("Nomor formulir ini sudah dipakai untuk pelatihan lain.");
		await tx.pelatihan.createMany({
			data: { wilayahCode: wilayah, id, ...kolomOf(isi), createdAt: actor.scope.now() },
		});
		const days = hariOf(isi);
		await tx.pelatihanSesi.createMany({
			data: days.map((hari, i) => ({
				...{ wilayahCode: wilayah, pelatihanId: id, urut: i + 1, jp: jpHari },
				hari: columnOf(hari),
				judul: days.length === 1 ? isi.judul : `Hari ${i + 1}`,
			})),
		});
		return ok(key);
	},
	audit: ({ id, judul, mulai }) => ({ entity: "pelatihan", key: id, diff: { judul, mulai } }),
});

/** Writes columns of a training that is still open and still what the page showed. */
async function ubah(
	tx: Tx,
	actor: Actor,
	{ wilayah, id, version }: KunciPelatihan & { version: number },
	data: Parameters<Tx["pelatihan"]["updateMany"]>[0]["data"],
): Promise<Outcome<KunciPelatihan>> {
	const stored = await ownPelatihan(tx, actor, { wilayah, id });
	if (!stored) return missing();
	if (stored.status !== "RENCANA") return conflict(DITUTUP);
	const { count } = await tx.pelatihan.updateMany({
		where: { wilayahCode: wilayah, id, version },
		data: { ...data, version: version + 1 },
	});
	return count ? ok({ wilayah, id }) : conflict(BERUBAH);
}

/** Corrects what a training is called, when and where it is, and what it asks for. */
export const perbaikiPelatihan = defineCommand({
	name: "pelatihan.perbaiki",
	permission: "pelatihan:write",
	input: PerbaikiPelatihan,
	run: (tx, actor, { id, wilayah, version, ...isi }) =>
		ubah(tx, actor, { id, wilayah, version }, kolomOf(isi)),
	audit: ({ id, judul }) => ({ entity: "pelatihan", key: id, diff: { judul } }),
});

/** Replaces the sessions; not any more once somebody is noted as having come, for the letters stand in their order. */
export const aturSesi = defineCommand({
	name: "pelatihan.sesi",
	permission: "pelatihan:write",
	input: AturSesi,
	async run(tx, actor, { wilayah, id, version, sesi }): Promise<Outcome<KunciPelatihan>> {
		const changed = await ubah(tx, actor, { wilayah, id, version }, {});
		if (!changed.ok) return changed;
		const of = { wilayahCode: wilayah, pelatihanId: id };
		const noted = { where: { ...of, NOT: { hadir: "" } } };
		if ((await tx.pelatihanPeserta.count(noted)) + (await tx.pelatihanTamu.count(noted)) > 0)
			return conflict("Kehadiran sudah dicatat; sesi tidak dapat diubah lagi.");
		await tx.pelatihanSesi.deleteMany({ where: of });
		await tx.pelatihanSesi.createMany({
			data: sesi.map(({ hari, ...one }, i) => ({
				...{ ...of, ...one },
				urut: i + 1,
				hari: columnOf(hari),
			})),
		});
		return ok({ wilayah, id });
	},
	audit: ({ id, sesi }) => ({ entity: "pelatihan", key: id, diff: { sesi: sesi.length } }),
});

/** Calls a training off. */
export const batalkanPelatihan = defineCommand({
	name: "pelatihan.batal",
	permission: "pelatihan:write",
	input: BatalkanPelatihan,
	run: (tx, actor, { sebab, ...key }) => ubah(tx, actor, key, { status: "BATAL", sebab }),
	audit: ({ id, sebab }) => ({ entity: "pelatihan", key: id, diff: { sebab } }),
});

/** What came of it for each participant of one of the two lists. */
const hasilOf = (
	rows: readonly { id: string; hadir: string; post: number | null }[],
	sesi: readonly { jp: number }[],
	syarat: Stored,
) =>
	JSON.stringify(
		rows.map((row) => ({
			id: row.id,
			lulus: isLulus(row, sesi, syarat),
			jp: jpHadir(row.hadir, sesi),
		})),
	);

/** Closes a training: who passed and how many lesson hours count for whom is written down once, by the rules. */
export const selesaikanPelatihan = defineCommand({
	name: "pelatihan.selesai",
	permission: "pelatihan:write",
	input: SelesaikanPelatihan,
	async run(tx, actor, { wilayah, id, version }): Promise<Outcome<KunciPelatihan>> {
		const stored = await ownPelatihan(tx, actor, { wilayah, id });
		if (!stored) return missing();
		const selesai = tanggalOfColumn(stored.selesai);
		if (selesai > tanggalOf(actor.scope.now(), actor.zona))
			return invalid({}, "Pelatihan ini belum sampai hari terakhirnya.");
		const changed = await ubah(tx, actor, { wilayah, id, version }, { status: "SELESAI" });
		if (!changed.ok) return changed;
		const sesi = await readSesi(tx, { wilayah, id });
		const masih = {
			where: { wilayahCode: wilayah, pelatihanId: id, batalAt: null },
			select: { id: true, hadir: true, post: true },
		};
		const petugas = hasilOf(await tx.pelatihanPeserta.findMany(masih), sesi, stored);
		await tx.$executeRaw`
			update pelatihan_peserta o set lulus = x.lulus, jp = x.jp, tahun = ${tahunOf(selesai)}::smallint, version = o.version + 1
			from jsonb_to_recordset(${petugas}::jsonb) x(id uuid, lulus boolean, jp smallint)
			where o.wilayah_code = ${wilayah} and o.pelatihan_id = ${id}::uuid and o.id = x.id`;
		const tamu = hasilOf(await tx.pelatihanTamu.findMany(masih), sesi, stored);
		await tx.$executeRaw`
			update pelatihan_tamu o set lulus = x.lulus, jp = x.jp, version = o.version + 1
			from jsonb_to_recordset(${tamu}::jsonb) x(id uuid, lulus boolean, jp smallint)
			where o.wilayah_code = ${wilayah} and o.pelatihan_id = ${id}::uuid and o.id = x.id`;
		return ok({ wilayah, id });
	},
	audit: ({ id }) => ({ entity: "pelatihan", key: id }),
});
