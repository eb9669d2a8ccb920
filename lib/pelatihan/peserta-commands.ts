import type { Actor } from "../auth/actor";
import { defineCommand } from "../command";
import type { Tx } from "../db";
import { Prisma } from "../db/generated/client";
import { newId } from "../db/ids";
import { conflict, invalid, missing, type Outcome, ok } from "../outcome";
import { tanggalOf } from "../time";
import { DITUTUP, ownPelatihan } from "./commands";
import type { KunciPelatihan } from "./queries";
import { setHadir } from "./rules";
import { CatatHadir, CatatNilai, DaftarkanPeserta, KeluarkanPeserta } from "./schema";

type Orang = { kab: number; sdm: string };

/** Everybody on duty today in one kabupaten of the scope. */
function bertugas(tx: Tx, kabupaten: string, today: string): Promise<Orang[]> {
	return tx.$queryRaw<Orang[]>`
		select distinct t.kabupaten_code::int as kab, t.sdm_id as sdm from penugasan t
		where t.kabupaten_code = ${Number(kabupaten)}::smallint and t.mulai <= ${today}::date and coalesce(t.selesai, 'infinity') >= ${today}::date`;
}

/** Of these, who is known in the scope: others are left out as if they did not exist. */
async function dikenal(tx: Tx, orang: readonly string[]): Promise<Orang[]> {
	const typed = orang.map((one) => ({ kab: Number(one.slice(0, 4)), sdm: one.slice(5) }));
	return tx.$queryRaw<Orang[]>`
		select p.kabupaten_code::int as kab, p.sdm_id as sdm from petugas p
		join jsonb_to_recordset(${JSON.stringify(typed)}::jsonb) x(kab smallint, sdm uuid) on x.kab = p.kabupaten_code and x.sdm = p.sdm_id`;
}

/** Whether this person writes a training that is still open. */
export async function terbuka(tx: Tx, actor: Actor, key: KunciPelatihan): Promise<Outcome> {
	const stored = await ownPelatihan(tx, actor, key);
	if (!stored) return missing();
	return stored.status === "RENCANA" ? ok() : conflict(DITUTUP);
}

/** Enrols people, or all who are on duty in a kabupaten; who was enrolled already stays, who was taken off comes back. */
export const daftarkanPeserta = defineCommand({
	name: "pelatihan.daftar",
	permission: "pelatihan:write",
	input: DaftarkanPeserta,
	async run(
		tx,
		actor,
		{ wilayah, id, kabupaten, semua, orang },
	): Promise<Outcome<KunciPelatihan & { jumlah: number }>> {
		const open = await terbuka(tx, actor, { wilayah, id });
		if (!open.ok) return open;
		const today = tanggalOf(actor.scope.now(), actor.zona);
		const all =
			semua && kabupaten?.length === 4
				? await bertugas(tx, kabupaten, today)
				: await dikenal(tx, orang);
		if (all.length === 0) return invalid({ orang: "Pilih paling sedikit satu petugas." });
		if (wilayah !== "0" && all.some(({ kab }) => !String(kab).startsWith(wilayah)))
			return invalid({ orang: "Ada petugas di luar wilayah pelatihan ini." });
		const rows = JSON.stringify(all.map((one) => ({ ...one, id: newId() })));
		await tx.$executeRaw`
			insert into pelatihan_peserta (wilayah_code, pelatihan_id, id, kabupaten_code, sdm_id)
			select ${wilayah}, ${id}::uuid, x.id, x.kab, x.sdm from jsonb_to_recordset(${rows}::jsonb) x(id uuid, kab smallint, sdm uuid)
			on conflict (wilayah_code, pelatihan_id, kabupaten_code, sdm_id) do update set batal_at = null`;
		return ok({ wilayah, id, jumlah: all.length });
	},
	audit: ({ id }, { jumlah }) => ({ entity: "pelatihan", key: id, diff: { jumlah } }),
});

/** Takes somebody off the list. */
export const keluarkanPeserta = defineCommand({
	name: "pelatihan.keluarkan",
	permission: "pelatihan:write",
	input: KeluarkanPeserta,
	async run(tx, actor, { wilayah, id, peserta }): Promise<Outcome<KunciPelatihan>> {
		const open = await terbuka(tx, actor, { wilayah, id });
		if (!open.ok) return open;
		const one = {
			where: { wilayahCode: wilayah, pelatihanId: id, id: peserta },
			data: { batalAt: actor.scope.now() },
		};
		const { count } = await tx.pelatihanPeserta.updateMany(one);
		const found = count || (await tx.pelatihanTamu.updateMany(one)).count;
		return found ? ok({ wilayah, id }) : missing();
	},
	audit: ({ id, peserta }) => ({ entity: "pelatihan", key: id, diff: { peserta } }),
});

/** The two lists of a training: people on file, and those who are not. */
const DAFTAR = [Prisma.sql`pelatihan_peserta`, Prisma.sql`pelatihan_tamu`];
type Tercatat = { id: string; hadir: string; pre: number | null; post: number | null };

/** These participants of a training, of both lists. */
const pesertaOf = (tx: Tx, { wilayah, id }: KunciPelatihan, ids: string[]): Promise<Tercatat[]> =>
	tx.$queryRaw<Tercatat[]>`${Prisma.join(
		DAFTAR.map(
			(daftar) => Prisma.sql`
			select id, hadir, pre::int, post::int from ${daftar}
			where wilayah_code = ${wilayah} and pelatihan_id = ${id}::uuid and id = any(${ids}::uuid[]) and batal_at is null`,
		),
		" union all ",
	)}`;

/** Notes who came to a session, and how. A later noting replaces the earlier one. */
export const catatHadir = defineCommand({
	name: "pelatihan.hadir",
	permission: "pelatihan:write",
	input: CatatHadir,
	async run(
		tx,
		actor,
		{ wilayah, id, urut, hadir },
	): Promise<Outcome<KunciPelatihan & { urut: number }>> {
		const open = await terbuka(tx, actor, { wilayah, id });
		if (!open.ok) return open;
		const of = { wilayahCode: wilayah, pelatihanId: id };
		if ((await tx.pelatihanSesi.count({ where: { ...of, urut } })) === 0) return missing();
		const rows = await pesertaOf(tx, { wilayah, id }, Object.keys(hadir));
		const letters = rows.flatMap((row) => {
			const huruf = hadir[row.id];
			return huruf ? [{ id: row.id, hadir: setHadir(row.hadir, urut, huruf) }] : [];
		});
		for (const daftar of DAFTAR)
			await tx.$executeRaw`
			update ${daftar} o set hadir = x.hadir, version = o.version + 1 from jsonb_to_recordset(${JSON.stringify(letters)}::jsonb) x(id uuid, hadir text)
			where o.wilayah_code = ${wilayah} and o.pelatihan_id = ${id}::uuid and o.id = x.id and o.hadir <> x.hadir`;
		return ok({ wilayah, id, urut });
	},
	audit: ({ id, urut, hadir }) => ({
		entity: "pelatihan",
		key: id,
		diff: { sesi: urut, jumlah: Object.keys(hadir).length },
	}),
});

/** Notes the marks of the tests before and after; a mark left empty stays as it is. */
export const catatNilai = defineCommand({
	name: "pelatihan.nilai",
	permission: "pelatihan:write",
	input: CatatNilai,
	async run(tx, actor, { wilayah, id, pre, post }): Promise<Outcome<KunciPelatihan>> {
		const open = await terbuka(tx, actor, { wilayah, id });
		if (!open.ok) return open;
		const rows = await pesertaOf(tx, { wilayah, id }, [...Object.keys(pre), ...Object.keys(post)]);
		const marks = rows.map((row) => ({
			id: row.id,
			pre: pre[row.id] ?? row.pre,
			post: post[row.id] ?? row.post,
		}));
		for (const daftar of DAFTAR)
			await tx.$executeRaw`
			update ${daftar} o set pre = x.pre, post = x.post, version = o.version + 1 from jsonb_to_recordset(${JSON.stringify(marks)}::jsonb) x(id uuid, pre smallint, post smallint)
			where o.wilayah_code = ${wilayah} and o.pelatihan_id = ${id}::uuid and o.id = x.id`;
		return ok({ wilayah, id });
	},
	audit: ({ id, post }) => ({
		entity: "pelatihan",
		key: id,
		diff: { jumlah: Object.keys(post).length },
	}),
});
