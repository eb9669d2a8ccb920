import type { Actor } from "../auth/actor";
import { readInScope } from "../db";
import { seesFieldWork } from "../kegiatan/daftar";
import { type Bulan, firstDay, type Tanggal } from "../time";
import { type Materi, nextSesi, type SesiNomor } from "./rules";
import { activeMateri } from "./sesi-commands";

export type KelompokBertemu = {
	id: string;
	/** Null when the group is no longer within this person's scope. */
	nama: string | null;
	desa: string | null;
	kecamatan: string;
	pendamping: string | null;
	anggota: number;
	sesi: number;
	/** Different sessions of the core curriculum up to the end of that month. */
	materi: number;
	kpmHadir: number;
	terakhir: Tanggal | null;
	milikSendiri: boolean;
	berikut: Materi | null;
};

/** Where the list goes on: those not met stand first, each half by name. */
export type Sesudah = { bertemu: boolean; nama: string; id: string };

export type KelompokFilter = {
	bulan: Bulan;
	kecamatan: number | null;
	pendamping: string | null;
	/** Null for all. */
	bertemu: boolean | null;
	/** After which group the list goes on. */
	sesudah: Sesudah | null;
};

export type KelompokHalaman = {
	baris: KelompokBertemu[];
	jumlah: number;
	bertemu: number;
	berikut: Sesudah | null;
};

const PER_HALAMAN = 100;

type Row = Omit<KelompokBertemu, "berikut"> & { sudah: SesiNomor[] };

/**
 * The groups of a month: who met, who did not, and what comes next. A group owes a meeting in every month that has a
 * row for it; those not met come first.
 */
export async function listKelompokBulan(
	actor: Actor,
	filter: KelompokFilter,
): Promise<KelompokHalaman> {
	if (!seesFieldWork(actor.scope.kind)) return { baris: [], jumlah: 0, bertemu: 0, berikut: null };
	const { bulan, kecamatan, pendamping, bertemu, sesudah } = filter;
	const awal = firstDay(bulan);
	return readInScope(actor.scope, async (tx) => {
		const rows = await tx.$queryRaw<Row[]>`
			select b.kelompok_id as id, g.nama, d.name as desa, w.name as kecamatan, s.nama as pendamping,
				b.sesi::int, b.materi::int, b.kpm_hadir::int as "kpmHadir", coalesce(b.pendamping_id = ${actor.sdmId}::uuid, false) as "milikSendiri",
				(select count(*)::int from kpm k where k.kabupaten_code = b.kabupaten_code and k.kelompok_id = b.kelompok_id and aktif(k.status)) as anggota,
				(select max(t.held_on)::text from sesi_p2k2 t where t.kabupaten_code = b.kabupaten_code and t.kelompok_id = b.kelompok_id and t.cancelled_at is null) as terakhir,
				coalesce((select jsonb_agg(distinct jsonb_build_object('kurikulum', t.kurikulum, 'modul', t.modul, 'sesi', t.sesi))
					from sesi_p2k2 t where t.kabupaten_code = b.kabupaten_code and t.kelompok_id = b.kelompok_id and t.cancelled_at is null), '[]') as sudah
			from kelompok_bulan b
			join wilayah w on w.code = b.kecamatan_code::text
			left join kelompok g on g.id = b.kelompok_id
			left join wilayah d on d.code = g.desa_code
			left join sdm s on s.id = b.pendamping_id
			where b.kabupaten_code = ${actor.scope.tenant}::smallint and b.bulan = ${awal}::date
				and (${kecamatan}::int is null or b.kecamatan_code = ${kecamatan}::int)
				and (${pendamping}::uuid is null or b.pendamping_id = ${pendamping}::uuid)
				and (${bertemu}::boolean is null or (b.sesi > 0) = ${bertemu}::boolean)
				and (${sesudah?.id ?? null}::uuid is null or (b.sesi > 0, coalesce(g.nama, ''), b.kelompok_id) > (${sesudah?.bertemu ?? false}::boolean, ${sesudah?.nama ?? ""}, ${sesudah?.id ?? null}::uuid))
			order by b.sesi > 0, coalesce(g.nama, ''), b.kelompok_id limit ${PER_HALAMAN + 1}`;
		const [total] = await tx.$queryRaw<{ jumlah: number; bertemu: number }[]>`
			select count(*)::int as jumlah, count(*) filter (where sesi > 0)::int as bertemu from kelompok_bulan b
			where b.kabupaten_code = ${actor.scope.tenant}::smallint and b.bulan = ${awal}::date
				and (${kecamatan}::int is null or b.kecamatan_code = ${kecamatan}::int)
				and (${pendamping}::uuid is null or b.pendamping_id = ${pendamping}::uuid)`;
		const materi = await activeMateri(tx);
		const baris = rows.slice(0, PER_HALAMAN).map(({ sudah, ...row }) => ({
			...row,
			berikut: nextSesi(sudah, "INTI", materi) ?? nextSesi(sudah, "STUNTING", materi),
		}));
		const last = rows.length > PER_HALAMAN ? baris.at(-1) : undefined;
		return {
			baris,
			jumlah: total?.jumlah ?? 0,
			bertemu: total?.bertemu ?? 0,
			berikut: last ? { bertemu: last.sesi > 0, nama: last.nama ?? "", id: last.id } : null,
		};
	});
}
