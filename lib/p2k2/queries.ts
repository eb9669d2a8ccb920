import { writeAudit } from "../audit";
import type { Actor } from "../auth/actor";
import { inScope, type Reader, readInScope } from "../db";
import { newId } from "../db/ids";
import { type Daftar, halamanOf, KOSONG, seesFieldWork } from "../kegiatan/daftar";
import { BARIS_PER_HALAMAN, type DaftarFilter } from "../kegiatan/schema";
import { activeFamilies } from "../kelompok/roster-commands";
import { firstDay, type Tanggal, tanggalOf } from "../time";
import { type Materi, nextSesi, type SesiNomor } from "./rules";
import { activeMateri } from "./sesi-commands";

export type SesiBaris = {
	id: string;
	kelompokId: string;
	/** Null when the group is no longer within this person's scope. */
	kelompok: string | null;
	kecamatan: string;
	pendamping: string | null;
	heldOn: Tanggal;
	kurikulum: string;
	modul: number;
	sesi: number;
	judul: string;
	absen: string;
	dibatalkan: boolean;
	milikSendiri: boolean;
};

type SesiFilter = DaftarFilter & { kelompok?: string | null };

/** Sessions by day, newest first; cancelled ones are listed and not counted. */
export async function listSesi(actor: Actor, filter: SesiFilter): Promise<Daftar<SesiBaris>> {
	if (!seesFieldWork(actor.scope.kind)) return KOSONG;
	const { kecamatan, pendamping, kursor, bulan, kelompok = null } = filter;
	const awal = bulan ? firstDay(bulan) : null;
	return readInScope(actor.scope, async (tx) => {
		const rows = await tx.$queryRaw<SesiBaris[]>`
			select t.id, t.kelompok_id as "kelompokId", g.nama as kelompok, w.name as kecamatan, s.nama as pendamping,
				t.held_on::text as "heldOn", t.kurikulum, t.modul::int, t.sesi::int, m.judul, t.absen,
				t.cancelled_at is not null as dibatalkan, coalesce(t.pendamping_id = ${actor.sdmId}::uuid, false) as "milikSendiri"
			from sesi_p2k2 t
			join materi_p2k2 m on m.kurikulum = t.kurikulum and m.modul = t.modul and m.sesi = t.sesi
			join wilayah w on w.code = t.kecamatan_code::text
			left join kelompok g on g.id = t.kelompok_id
			left join sdm s on s.id = t.pendamping_id
			where t.kabupaten_code = ${actor.scope.tenant}::smallint
				and (${awal}::date is null or (t.held_on >= ${awal}::date and t.held_on < ${awal}::date + interval '1 month'))
				and (${kecamatan}::int is null or t.kecamatan_code = ${kecamatan}::int)
				and (${pendamping}::uuid is null or t.pendamping_id = ${pendamping}::uuid)
				and (${kelompok}::uuid is null or t.kelompok_id = ${kelompok}::uuid)
				and (${kursor?.hari ?? null}::date is null or (t.held_on, t.id) < (${kursor?.hari ?? null}::date, ${kursor?.id ?? null}::uuid))
			order by t.held_on desc, t.id desc limit ${BARIS_PER_HALAMAN + 1}`;
		const [total] = await tx.$queryRaw<{ jumlah: number }[]>`
			select count(*)::int as jumlah from sesi_p2k2 t
			where t.kabupaten_code = ${actor.scope.tenant}::smallint and t.cancelled_at is null
				and (${awal}::date is null or (t.held_on >= ${awal}::date and t.held_on < ${awal}::date + interval '1 month'))
				and (${kecamatan}::int is null or t.kecamatan_code = ${kecamatan}::int)
				and (${pendamping}::uuid is null or t.pendamping_id = ${pendamping}::uuid)
				and (${kelompok}::uuid is null or t.kelompok_id = ${kelompok}::uuid)`;
		return halamanOf(rows, total?.jumlah ?? 0, (row) => row.heldOn);
	});
}

/** Every session of the curricula that may be chosen. */
export function listMateri(actor: Actor): Promise<Materi[]> {
	return readInScope(actor.scope, activeMateri);
}

export type AnggotaAbsen = { kpmId: string; nama: string | null; huruf: string };

export type SesiIsi = SesiBaris & {
	version: number;
	desa: string | null;
	judulModul: string;
	jamMulai: string;
	jamSelesai: string;
	tempat: string;
	pemateri: string;
	rangkuman: string;
	anggota: AnggotaAbsen[];
	/** Why it was taken back, where this person may read it. */
	alasanBatal: string | null;
};

type SesiRow = Omit<SesiIsi, "anggota" | "alasanBatal">;

/** One session with the roll as it was called, written to the audit log; null when it does not exist for this person. */
export async function findSesi(actor: Actor, id: string): Promise<SesiIsi | null> {
	if (!seesFieldWork(actor.scope.kind)) return null;
	return inScope(actor.scope, async (tx) => {
		const [row] = await tx.$queryRaw<SesiRow[]>`
			select t.id, t.version::int, t.kelompok_id as "kelompokId", g.nama as kelompok, d.name as desa, w.name as kecamatan, s.nama as pendamping,
				t.held_on::text as "heldOn", t.kurikulum, t.modul::int, t.sesi::int, m.judul, m.judul_modul as "judulModul", t.absen,
				t.jam_mulai as "jamMulai", t.jam_selesai as "jamSelesai", t.tempat, t.pemateri, t.rangkuman,
				t.cancelled_at is not null as dibatalkan, coalesce(t.pendamping_id = ${actor.sdmId}::uuid, false) as "milikSendiri"
			from sesi_p2k2 t
			join materi_p2k2 m on m.kurikulum = t.kurikulum and m.modul = t.modul and m.sesi = t.sesi
			join wilayah w on w.code = t.kecamatan_code::text
			left join kelompok g on g.id = t.kelompok_id
			left join wilayah d on d.code = g.desa_code
			left join sdm s on s.id = t.pendamping_id
			where t.kabupaten_code = ${actor.scope.tenant}::smallint and t.id = ${id}::uuid`;
		if (!row) return null;
		const anggota = await tx.$queryRaw<AnggotaAbsen[]>`
			select u.kpm_id as "kpmId", k.nama_pengurus as nama, substr(t.absen, u.i::int, 1) as huruf
			from sesi_p2k2 t
			join roster r on r.kabupaten_code = t.kabupaten_code and r.id = t.roster_id
			cross join lateral unnest(r.kpm_ids) with ordinality u(kpm_id, i)
			left join kpm k on k.kabupaten_code = t.kabupaten_code and k.id = u.kpm_id
			where t.kabupaten_code = ${actor.scope.tenant}::smallint and t.id = ${id}::uuid order by u.i`;
		const alasan = row.dibatalkan ? await alasanBatal(tx, actor, id) : null;
		await writeAudit(tx, actor.scope, { action: "kpm.daftar", entity: "sesi_p2k2", key: id });
		return { ...row, anggota, alasanBatal: alasan };
	});
}

async function alasanBatal(tx: Reader, actor: Actor, id: string): Promise<string | null> {
	const [row] = await tx.$queryRaw<{ alasan: string | null }[]>`
		select diff->>'alasan' as alasan from audit
		where wilayah_code = ${String(actor.scope.tenant)} and entity = 'sesi_p2k2' and entity_key = ${id} and action = 'p2k2.batal'
		order by at desc limit 1`;
	return row?.alasan ?? null;
}

export type SesiBaru = {
	id: string;
	today: Tanggal;
	kelompok: { id: string; nama: string; desa: string; tempat: string; mulai: Tanggal };
	anggota: { id: string; nama: string }[];
	materi: Materi[];
	/** The first core session that this group has not had, else the first on stunting. */
	berikut: Materi | null;
	/** Numbers of the sessions that the group has had. */
	sudah: SesiNomor[];
};

/** What an empty session of a group begins with, the families by name: written to the audit log. */
export async function newSesi(actor: Actor, kelompokId: string): Promise<SesiBaru | null> {
	if (!seesFieldWork(actor.scope.kind)) return null;
	return inScope(actor.scope, async (tx) => {
		const [kelompok] = await tx.$queryRaw<SesiBaru["kelompok"][]>`
			select g.id, g.nama, d.name as desa, g.tempat, g.mulai::text as mulai from kelompok g
			join wilayah d on d.code = g.desa_code
			where g.kabupaten_code = ${actor.scope.tenant}::smallint and g.id = ${kelompokId}::uuid`;
		if (!kelompok) return null;
		const anggota = await activeFamilies(tx, actor.scope.tenant, kelompokId);
		const materi = await activeMateri(tx);
		const sudah = await tx.$queryRaw<SesiNomor[]>`
			select distinct kurikulum, modul::int, sesi::int from sesi_p2k2
			where kabupaten_code = ${actor.scope.tenant}::smallint and kelompok_id = ${kelompokId}::uuid and cancelled_at is null`;
		await writeAudit(tx, actor.scope, {
			action: "kpm.daftar",
			entity: "kelompok",
			key: kelompokId,
			diff: { baris: anggota.length },
		});
		const berikut = nextSesi(sudah, "INTI", materi) ?? nextSesi(sudah, "STUNTING", materi);
		const today = tanggalOf(actor.scope.now(), actor.zona);
		return { id: newId(), today, kelompok, anggota, materi, berikut, sudah };
	});
}
