import type { Actor } from "../auth/actor";
import { type Reader, readInScope } from "../db";
import { Prisma } from "../db/generated/client";
import { newId } from "../db/ids";
import { tanggalOf } from "../time";
import { digitBawah } from "./rules";
import type { KursorNama } from "./schema";

type Key = { wilayah: string; id: string };
export type Tempat = { code: string; nama: string };
export type BahanPengumuman = {
	idBaru: string;
	/** Regions that this person tells things from. */
	milik: Tempat[];
	/** Regions one level below them. */
	bawah: Tempat[];
	/** What each role is called. */
	label: { peran: string; label: string }[];
};

/** What the form of an announcement chooses from. */
export function bahanPengumuman(actor: Actor): Promise<BahanPengumuman> {
	const own = [...actor.scope.sendiri];
	return readInScope(actor.scope, async (tx) => {
		const milik = await tx.$queryRaw<Tempat[]>`
			select code, name as nama from wilayah where code = any(${own}::text[]) order by code`;
		const bawah = await tx.$queryRaw<Tempat[]>`
			select code, name as nama from wilayah where parent_code = any(${own}::text[]) order by name, code`;
		const label = await tx.$queryRaw<BahanPengumuman["label"]>`
			select peran, label from label_peran order by peran`;
		return { idBaru: newId(), milik, bawah, label };
	});
}

type Sasaran = { tujuan: string[]; peran: string[] };

/** Whom it is for, when this person tells at its level. */
async function sasaranOf(tx: Reader, actor: Actor, { wilayah, id }: Key): Promise<Sasaran | null> {
	if (!actor.scope.sendiri.includes(wilayah)) return null;
	const [stored] = await tx.$queryRaw<Sasaran[]>`
		select tujuan, peran from pengumuman where wilayah_code = ${wilayah} and id = ${id}::uuid`;
	return stored ? { ...stored, tujuan: stored.tujuan.length ? stored.tujuan : [wilayah] } : null;
}

/**
 * The accounts that it is for, each with the region below the teller's that it stands in. Only what the teller may
 * know: accounts of the own level and below. Field workers count where they are on duty today, and nowhere after that.
 */
function penerima(actor: Actor, { wilayah }: Key, { tujuan, peran }: Sasaran): Prisma.Sql {
	const digit = digitBawah(wilayah);
	const today = tanggalOf(actor.scope.now(), actor.zona);
	return Prisma.sql`
		select a.id, a.nama, a.peran, coalesce(case when ${digit} = 6 then t.kecamatan[1] end, left(a.cakupan[1], ${digit}::int)) as area
		from akun a left join lateral (
			select array_agg(p.kecamatan_code::text order by p.mulai desc, p.kecamatan_code) as kecamatan from penugasan p
			where p.sdm_id = a.sdm_id and p.kabupaten_code = a.wilayah_code::smallint and p.peran = case a.lingkup when 'kecamatan' then 'SUPERVISOR' else 'PENDAMPING' end
				and p.mulai <= ${today}::date and coalesce(p.selesai, 'infinity') >= ${today}::date) t on a.lingkup in ('kecamatan', 'pendamping')
		where a.aktif and coalesce(a.berlaku_sampai, 'infinity') > kini() and a.lingkup <> 'sistem' and (a.lingkup not in ('kecamatan', 'pendamping') or t.kecamatan is not null)
			and (${peran}::text[] = '{}' or a.peran = any(${peran}::text[]))
			and exists (select from unnest(${tujuan}::text[]) u(code) where u.code = '0' or u.code = any(t.kecamatan)
				or exists (select from unnest(a.cakupan) c where left(c, length(u.code)) = u.code))`;
}

const sudah = ({ wilayah, id }: Key) => Prisma.sql`
	select b.akun_id from pengumuman_baca b join pengumuman p on p.wilayah_code = b.wilayah_code and p.id = b.pengumuman_id and p.edisi = b.edisi
	where b.wilayah_code = ${wilayah} and b.pengumuman_id = ${id}::uuid`;

/** Of how many, how many have read the present wording: of a region, of a role, or of all. */
export type Pembaca = {
	area: string | null;
	nama: string | null;
	peran: string | null;
	jumlah: number;
	sudah: number;
};

/** How many of how many have read, in all, by region below the teller's and by role; null for everybody else. */
export function countPembaca(actor: Actor, key: Key): Promise<Pembaca[] | null> {
	return readInScope(actor.scope, async (tx) => {
		const sasaran = await sasaranOf(tx, actor, key);
		if (!sasaran) return null;
		return tx.$queryRaw<Pembaca[]>`
			with penerima as (${penerima(actor, key, sasaran)}), sudah as (${sudah(key)}),
				hitung as (select p.area, p.peran, count(*)::int as jumlah, count(s.akun_id)::int as sudah from penerima p left join sudah s on s.akun_id = p.id group by grouping sets ((p.area), (p.peran), ()))
			select h.area, w.name as nama, coalesce(l.label, h.peran) as peran, h.jumlah, h.sudah
			from hitung h left join wilayah w on w.code = h.area left join label_peran l on l.peran = h.peran order by h.area nulls first, l.label nulls first`;
	});
}

const NAMA_PER_HALAMAN = 50;
export type BelumBaca = { id: string; nama: string; peran: string; tempat: string };

/** Who has not read, by name; null where it is not this person's to know. */
export function listBelumBaca(
	actor: Actor,
	key: Key,
	sesudah: KursorNama | null,
): Promise<{ baris: BelumBaca[]; berikut: KursorNama | null } | null> {
	return readInScope(actor.scope, async (tx) => {
		const sasaran = await sasaranOf(tx, actor, key);
		if (!sasaran) return null;
		const after = sesudah
			? Prisma.sql`(p.nama, p.id) > (${sesudah.nama}, ${sesudah.id}::uuid)`
			: Prisma.sql`true`;
		const rows = await tx.$queryRaw<BelumBaca[]>`
			with penerima as (${penerima(actor, key, sasaran)})
			select p.id, p.nama, coalesce(l.label, p.peran) as peran, coalesce(w.name, '') as tempat from penerima p left join wilayah w on w.code = p.area left join label_peran l on l.peran = p.peran
			where ${after} and p.id not in (${sudah(key)}) order by p.nama, p.id limit ${NAMA_PER_HALAMAN + 1}`;
		const baris = rows.slice(0, NAMA_PER_HALAMAN);
		const last = rows.length > baris.length ? baris.at(-1) : undefined;
		return { baris, berikut: last ? { nama: last.nama, id: last.id } : null };
	});
}
