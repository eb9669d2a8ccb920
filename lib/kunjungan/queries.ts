import { writeAudit } from "../audit";
import type { Actor } from "../auth/actor";
import { inScope } from "../db";
import { newId } from "../db/ids";
import { type Daftar, halamanOf, KOSONG, seesFieldWork } from "../kegiatan/daftar";
import { BARIS_PER_HALAMAN, type DaftarFilter } from "../kegiatan/schema";
import { firstDay, type Tanggal, tanggalOf } from "../time";
import type { TujuanKunjungan } from "./rules";

export type KunjunganBaris = {
	id: string;
	kpmId: string;
	/** Null when the family is no longer within this person's scope. */
	nama: string | null;
	desa: string | null;
	visitedOn: Tanggal;
	tujuan: TujuanKunjungan;
	dibatalkan: boolean;
	kecamatan: string;
	pendamping: string | null;
	milikSendiri: boolean;
};

type KunjunganFilter = DaftarFilter & { kpm?: string | null };

/** Visits by day, newest first, with the families' names: written to the audit log. */
export async function listKunjungan(
	actor: Actor,
	filter: KunjunganFilter,
): Promise<Daftar<KunjunganBaris>> {
	if (!seesFieldWork(actor.scope.kind)) return KOSONG;
	const { kecamatan, pendamping, kursor, bulan, kpm = null } = filter;
	const awal = bulan ? firstDay(bulan) : null;
	return inScope(actor.scope, async (tx) => {
		const rows = await tx.$queryRaw<KunjunganBaris[]>`
			select v.id, v.kpm_id as "kpmId", k.nama_pengurus as nama, d.name as desa, v.visited_on::text as "visitedOn", v.tujuan,
				v.cancelled_at is not null as dibatalkan, w.name as kecamatan, s.nama as pendamping,
				coalesce(v.pendamping_id = ${actor.sdmId}::uuid, false) as "milikSendiri"
			from kunjungan v
			join wilayah w on w.code = v.kecamatan_code::text
			left join kpm k on k.kabupaten_code = v.kabupaten_code and k.id = v.kpm_id
			left join wilayah d on d.code = k.desa_code
			left join sdm s on s.id = v.pendamping_id
			where v.kabupaten_code = ${actor.scope.tenant}::smallint
				and (${awal}::date is null or (v.visited_on >= ${awal}::date and v.visited_on < ${awal}::date + interval '1 month'))
				and (${kecamatan}::int is null or v.kecamatan_code = ${kecamatan}::int)
				and (${pendamping}::uuid is null or v.pendamping_id = ${pendamping}::uuid)
				and (${kpm}::uuid is null or v.kpm_id = ${kpm}::uuid)
				and (${kursor?.hari ?? null}::date is null or (v.visited_on, v.id) < (${kursor?.hari ?? null}::date, ${kursor?.id ?? null}::uuid))
			order by v.visited_on desc, v.id desc limit ${BARIS_PER_HALAMAN + 1}`;
		const [total] = await tx.$queryRaw<{ jumlah: number }[]>`
			select count(*)::int as jumlah from kunjungan v
			where v.kabupaten_code = ${actor.scope.tenant}::smallint and v.cancelled_at is null
				and (${awal}::date is null or (v.visited_on >= ${awal}::date and v.visited_on < ${awal}::date + interval '1 month'))
				and (${kecamatan}::int is null or v.kecamatan_code = ${kecamatan}::int)
				and (${pendamping}::uuid is null or v.pendamping_id = ${pendamping}::uuid)
				and (${kpm}::uuid is null or v.kpm_id = ${kpm}::uuid)`;
		await writeAudit(tx, actor.scope, {
			action: "kpm.daftar",
			entity: "kunjungan",
			diff: { bulan, kecamatan, pendamping, kpm, baris: Math.min(rows.length, BARIS_PER_HALAMAN) },
		});
		return halamanOf(rows, total?.jumlah ?? 0, (row) => row.visitedOn);
	});
}

export type KunjunganIsi = KunjunganBaris & { version: number; hasil: string };

/** One visit with the family's name, written to the audit log; null when it does not exist for this person. */
export async function findKunjungan(actor: Actor, id: string): Promise<KunjunganIsi | null> {
	if (!seesFieldWork(actor.scope.kind)) return null;
	return inScope(actor.scope, async (tx) => {
		const [row] = await tx.$queryRaw<KunjunganIsi[]>`
			select v.id, v.version::int, v.kpm_id as "kpmId", k.nama_pengurus as nama, d.name as desa, v.visited_on::text as "visitedOn",
				v.tujuan, v.hasil, v.cancelled_at is not null as dibatalkan, w.name as kecamatan, s.nama as pendamping,
				coalesce(v.pendamping_id = ${actor.sdmId}::uuid, false) as "milikSendiri"
			from kunjungan v
			join wilayah w on w.code = v.kecamatan_code::text
			left join kpm k on k.kabupaten_code = v.kabupaten_code and k.id = v.kpm_id
			left join wilayah d on d.code = k.desa_code
			left join sdm s on s.id = v.pendamping_id
			where v.kabupaten_code = ${actor.scope.tenant}::smallint and v.id = ${id}::uuid`;
		if (!row) return null;
		await writeAudit(tx, actor.scope, { action: "kpm.baca", entity: "kpm", key: row.kpmId });
		return row;
	});
}

export type KpmPilihan = { value: string; label: string; hint: string };

const PILIHAN_MAKS = 12;

/** Families whose name holds these letters, to choose from while typing: written to the audit log. */
export async function searchKpmPilihan(actor: Actor, kata: string): Promise<KpmPilihan[]> {
	const words = kata.trim().slice(0, 60);
	if (!seesFieldWork(actor.scope.kind) || words.length < 2) return [];
	return inScope(actor.scope, async (tx) => {
		const rows = await tx.$queryRaw<KpmPilihan[]>`
			select k.id as value, k.nama_pengurus as label, concat_ws(' · ', d.name, nullif('RT ' || nullif(k.rt, ''), 'RT '), g.nama) as hint
			from kpm k
			left join wilayah d on d.code = k.desa_code
			left join kelompok g on g.id = k.kelompok_id
			where k.kabupaten_code = ${actor.scope.tenant}::smallint and aktif(k.status) and k.nama_pengurus ilike pola(${words})
			order by position(lower(${words}) in lower(k.nama_pengurus)), k.nama_pengurus, k.id limit ${PILIHAN_MAKS}`;
		await writeAudit(tx, actor.scope, {
			action: "kpm.cari",
			entity: "kpm",
			diff: { baris: rows.length },
		});
		return rows;
	});
}

export type KunjunganBaru = { id: string; today: Tanggal; kpm: KpmPilihan | null };

/** What an empty visit begins with; the family already chosen where one is named. */
export async function newKunjungan(
	actor: Actor,
	kpmId: string | null,
): Promise<KunjunganBaru | null> {
	if (!seesFieldWork(actor.scope.kind)) return null;
	const begin = { id: newId(), today: tanggalOf(actor.scope.now(), actor.zona) };
	if (!kpmId) return { ...begin, kpm: null };
	return inScope(actor.scope, async (tx) => {
		const [kpm] = await tx.$queryRaw<KpmPilihan[]>`
			select k.id as value, k.nama_pengurus as label, d.name as hint
			from kpm k left join wilayah d on d.code = k.desa_code
			where k.kabupaten_code = ${actor.scope.tenant}::smallint and k.id = ${kpmId}::uuid`;
		if (!kpm) return null;
		await writeAudit(tx, actor.scope, { action: "kpm.baca", entity: "kpm", key: kpmId });
		return { ...begin, kpm };
	});
}
