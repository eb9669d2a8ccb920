import { type Actor, can } from "../auth/actor";
import { readInScope } from "../db";
import { newId } from "../db/ids";
import { firstDay, type Tanggal, tanggalOf } from "../time";
import { type Daftar, halamanOf, KOSONG, seesFieldWork } from "./daftar";
import { BARIS_PER_HALAMAN, type DaftarFilter } from "./schema";

export type KegiatanBaris = {
	id: string;
	heldOn: Tanggal;
	rhk: number;
	jenis: string;
	tempat: string;
	peserta: number | null;
	tautan: string;
	dibatalkan: boolean;
	kecamatan: string;
	pendamping: string;
	milikSendiri: boolean;
};

type KegiatanFilter = DaftarFilter & { rhk?: number | null };

/** Activities by day, newest first; cancelled ones are listed and not counted. */
export async function listKegiatan(
	actor: Actor,
	filter: KegiatanFilter,
): Promise<Daftar<KegiatanBaris>> {
	if (!seesFieldWork(actor.scope.kind)) return KOSONG;
	const { kecamatan, pendamping, kursor, rhk = null } = filter;
	const awal = filter.bulan ? firstDay(filter.bulan) : null;
	return readInScope(actor.scope, async (tx) => {
		const rows = await tx.$queryRaw<KegiatanBaris[]>`
			select g.id, g.held_on::text as "heldOn", g.rhk::int, g.jenis, g.tempat, g.peserta::int, g.tautan,
				g.cancelled_at is not null as dibatalkan, w.name as kecamatan, s.nama as pendamping,
				coalesce(g.pendamping_id = ${actor.sdmId}::uuid, false) as "milikSendiri"
			from kegiatan g
			join wilayah w on w.code = g.kecamatan_code::text
			left join sdm s on s.id = g.pendamping_id
			where g.kabupaten_code = ${actor.scope.tenant}::smallint
				and (${awal}::date is null or (g.held_on >= ${awal}::date and g.held_on < ${awal}::date + interval '1 month'))
				and (${kecamatan}::int is null or g.kecamatan_code = ${kecamatan}::int)
				and (${pendamping}::uuid is null or g.pendamping_id = ${pendamping}::uuid)
				and (${rhk}::int is null or g.rhk = ${rhk}::int)
				and (${kursor?.hari ?? null}::date is null or (g.held_on, g.id) < (${kursor?.hari ?? null}::date, ${kursor?.id ?? null}::uuid))
			order by g.held_on desc, g.id desc limit ${BARIS_PER_HALAMAN + 1}`;
		const [total] = await tx.$queryRaw<{ jumlah: number }[]>`
			select count(*)::int as jumlah from kegiatan g
			where g.kabupaten_code = ${actor.scope.tenant}::smallint and g.cancelled_at is null
				and (${awal}::date is null or (g.held_on >= ${awal}::date and g.held_on < ${awal}::date + interval '1 month'))
				and (${kecamatan}::int is null or g.kecamatan_code = ${kecamatan}::int)
				and (${pendamping}::uuid is null or g.pendamping_id = ${pendamping}::uuid)
				and (${rhk}::int is null or g.rhk = ${rhk}::int)`;
		return halamanOf(rows, total?.jumlah ?? 0, (row) => row.heldOn);
	});
}

export type KegiatanIsi = {
	id: string;
	version: number;
	heldOn: Tanggal;
	rhk: number;
	jenis: string;
	uraian: string;
	tempat: string;
	peserta: number | null;
	tautan: string;
	dibatalkan: boolean;
	milikSendiri: boolean;
};

/** One activity, or null when it does not exist for this person. */
export async function findKegiatan(actor: Actor, id: string): Promise<KegiatanIsi | null> {
	if (!seesFieldWork(actor.scope.kind)) return null;
	const rows = await readInScope(
		actor.scope,
		(tx) => tx.$queryRaw<KegiatanIsi[]>`
			select id, version::int, held_on::text as "heldOn", rhk::int, jenis, uraian, tempat, peserta::int, tautan,
				cancelled_at is not null as dibatalkan, coalesce(pendamping_id = ${actor.sdmId}::uuid, false) as "milikSendiri"
			from kegiatan
			where kabupaten_code = ${actor.scope.tenant}::smallint and id = ${id}::uuid`,
	);
	return rows[0] ?? null;
}

/** What an empty form of field work begins with: the key of the record and the day of today. */
export async function newKegiatan(actor: Actor): Promise<{ id: string; today: Tanggal } | null> {
	if (!can(actor, "kegiatan:write")) return null;
	return { id: newId(), today: tanggalOf(actor.scope.now(), actor.zona) };
}
