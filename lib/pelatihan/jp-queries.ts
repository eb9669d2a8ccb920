import type { Actor } from "../auth/actor";
import { type Reader, readInScope } from "../db";
import { Prisma } from "../db/generated/client";
import { paramTahun } from "../param/queries";
import { type Tanggal, tahunOf, tanggalOf } from "../time";
import type { Tempat } from "./queries";
import type { JenisPelatihan, StatusPelatihan } from "./rules";

/** K8 of a region: people on duty, their lesson hours, and how many of them reach the hours of a year. */
export type BarisJp = { wilayah: string; nama: string; sdm: number; jp: number; cukup: number };
export type RekapJp = { target: number; baris: BarisJp[]; jejak: Tempat[] };

/** The day on which it is asked who is on duty: today, or the last day of a past year. */
function hariAcuan(actor: Actor, tahun: number): Tanggal {
	const today = tanggalOf(actor.scope.now(), actor.zona);
	return tahunOf(today) === tahun ? today : (`${tahun}-12-31` as Tanggal);
}

const TUGAS = (day: Tanggal) => Prisma.sql`
	tugas as (select distinct t.kabupaten_code, t.sdm_id from penugasan t where t.mulai <= ${day}::date and coalesce(t.selesai, 'infinity') >= ${day}::date)`;
/** Lesson hours of closed trainings, and of certificates that Dinsos accepted. */
const JAM = (tahun: number) => Prisma.sql`
	jam as (select x.kabupaten_code, x.sdm_id, sum(x.jp)::int as jp, count(*)::int as ikut from (
		select o.kabupaten_code, o.sdm_id, o.jp from pelatihan_peserta o where o.tahun = ${tahun}::smallint and o.batal_at is null
		union all select c.kabupaten_code, c.sdm_id, c.jp from sdm_sertifikat c where c.tahun = ${tahun}::smallint and c.status = 'DITERIMA') x group by 1, 2)`;

async function jejakOf(tx: Reader, wilayah: string | null): Promise<Tempat[]> {
	if (!wilayah) return [];
	const codes = [2, 4].filter((n) => n <= wilayah.length).map((n) => wilayah.slice(0, n));
	return tx.$queryRaw<Tempat[]>`
		select code, name as nama from wilayah where code = any(${codes}::text[]) order by length(code)`;
}

/** K8 one level down: the provinces of the nation, the kabupaten of a province; sums, so that ratios are of sums. */
export async function rekapJp(
	actor: Actor,
	tahun: number,
	wilayah: string | null,
): Promise<RekapJp> {
	const length = wilayah === null && actor.scope.kind === "nasional" ? 2 : 4;
	const within = wilayah
		? Prisma.sql`left(t.kabupaten_code::text, ${wilayah.length}::int) = ${wilayah}`
		: Prisma.sql`true`;
	return readInScope(actor.scope, async (tx) => {
		const { jpTarget: target } = await paramTahun(tx, tahun);
		const baris = await tx.$queryRaw<BarisJp[]>`
			with ${TUGAS(hariAcuan(actor, tahun))}, ${JAM(tahun)}
			select x.wilayah, w.name as nama, x.sdm, x.jp, x.cukup from (
				select left(t.kabupaten_code::text, ${length}::int) as wilayah, count(*)::int as sdm, coalesce(sum(j.jp), 0)::int as jp,
					(count(*) filter (where j.jp >= ${target}::int))::int as cukup
				from tugas t left join jam j on j.kabupaten_code = t.kabupaten_code and j.sdm_id = t.sdm_id where ${within} group by 1) x
			join wilayah w on w.code = x.wilayah order by w.name, x.wilayah`;
		return { target, baris, jejak: await jejakOf(tx, wilayah) };
	});
}

export type OrangJp = {
	sdmId: string;
	nama: string;
	kecamatan: string | null;
	jp: number;
	ikut: number;
};
const HALAMAN = 100;

/** The people behind the figure of a kabupaten, by name, a hundred a page. */
export async function listJp(
	actor: Actor,
	{ tahun, kabupaten, setelah }: { tahun: number; kabupaten: string; setelah: string | null },
): Promise<{ baris: OrangJp[]; berikut: string | null }> {
	const cut = setelah?.lastIndexOf("_") ?? -1;
	const after =
		setelah && cut > 0
			? Prisma.sql`(s.nama, s.id::text) > (${setelah.slice(0, cut)}, ${setelah.slice(cut + 1)})`
			: Prisma.sql`true`;
	const rows = await readInScope(
		actor.scope,
		(tx) => tx.$queryRaw<OrangJp[]>`
			with ${TUGAS(hariAcuan(actor, tahun))}, ${JAM(tahun)}
			select s.id as "sdmId", s.nama, w.name as kecamatan, coalesce(j.jp, 0) as jp, coalesce(j.ikut, 0) as ikut
			from tugas t join sdm s on s.id = t.sdm_id left join petugas p on p.kabupaten_code = t.kabupaten_code and p.sdm_id = t.sdm_id
				left join wilayah w on w.code = p.kecamatan_code::text left join jam j on j.kabupaten_code = t.kabupaten_code and j.sdm_id = t.sdm_id
			where t.kabupaten_code = ${Number(kabupaten)}::smallint and ${after} order by s.nama, s.id::text limit ${HALAMAN + 1}`,
	);
	const baris = rows.slice(0, HALAMAN);
	const last = rows.length > baris.length ? baris.at(-1) : undefined;
	return { baris, berikut: last ? `${last.nama}_${last.sdmId}` : null };
}

/** A training that somebody was in. */
export type RiwayatPelatihan = {
	wilayah: string;
	id: string;
	judul: string;
	jenis: JenisPelatihan;
	status: StatusPelatihan;
	mulai: Tanggal;
	selesai: Tanggal;
	penyelenggara: string;
	jp: number;
	lulus: boolean | null;
	post: number | null;
	dokumenId: string | null;
	tahun: number | null;
};

/** The trainings of somebody, the newest first, with what came of them. */
export async function riwayatPelatihan(actor: Actor, sdmId: string): Promise<RiwayatPelatihan[]> {
	return readInScope(
		actor.scope,
		(tx) => tx.$queryRaw<RiwayatPelatihan[]>`
			select p.wilayah_code as wilayah, p.id, p.judul, p.jenis, p.status, p.mulai::text, p.selesai::text, p.penyelenggara, o.jp::int, o.lulus, o.post::int, o.dokumen_id as "dokumenId", o.tahun::int
			from pelatihan_peserta o join pelatihan p on p.wilayah_code = o.wilayah_code and p.id = o.pelatihan_id
			where o.sdm_id = ${sdmId}::uuid and o.batal_at is null order by p.mulai desc, p.id desc limit 200`,
	);
}

/** The lesson hours expected of everybody in a year. */
export async function targetJp(actor: Actor, tahun: number): Promise<number> {
	return readInScope(actor.scope, async (tx) => (await paramTahun(tx, tahun)).jpTarget);
}
