import type { Actor } from "../auth/actor";
import { type Reader, readInScope } from "../db";
import { Prisma } from "../db/generated/client";
import { paramTahun } from "../param/queries";
import type { ParamTahun } from "../param/rules";
import { targetsFor, withTarget } from "../target/queries";
import { type Bulan, bulanKe, bulanOf, firstDay, tahunOf } from "../time";
import { type BahanKinerja, hitungRapor, type Rapor } from "./rules";

/** Up to which month of a year it is counted: all of a past year, the running month of this one. */
function sampaiBulan(actor: Actor, tahun: number): Bulan {
	const kini = bulanOf(actor.scope.now(), actor.zona);
	return tahunOf(kini) === tahun ? kini : (`${tahun}-12` as Bulan);
}

type Bahan = BahanKinerja & { sdmId: string };

async function readBahan(
	tx: Reader,
	ids: readonly string[],
	sampai: Bulan,
	param: ParamTahun,
): Promise<Map<string, Bahan>> {
	const rows = await tx.$queryRaw<Bahan[]>`
		select sdm_id as "sdmId", faktor, keluarga, basis, graduasi, kelompok, kelompok_bertemu as "kelompokBertemu", verkom, verkom_selesai as "verkomSelesai", dicek, padan,
			laporan_wajib as "laporanWajib", laporan_tepat as "laporanTepat", pengaduan, pengaduan_tepat as "pengaduanTepat", jp, diundang, hadir
		from kinerja_bahan(${tahunOf(sampai)}::smallint, ${firstDay(sampai)}::date, ${param.pengaduanHari}::smallint, ${[...ids]}::uuid[])`;
	return new Map(rows.map((row) => [row.sdmId, row]));
}

async function readParam(tx: Reader, actor: Actor, tahun: number): Promise<ParamTahun> {
	const code = String(actor.scope.tenant);
	return withTarget(await paramTahun(tx, tahun), await targetsFor(tx, tahun, [code]), code);
}

const KINDS = ["kabupaten", "kecamatan", "pendamping"];

export type RaporSdm = { sdmId: string; nama: string; letak: string | null; rapor: Rapor };
export type RaporHalaman = {
	tahun: number;
	sampai: Bulan;
	param: ParamTahun;
	baris: RaporSdm[];
	berikut: string | null;
};

const HALAMAN = 50;
type Orang = { sdmId: string; nama: string; letak: string | null };

/** Pendamping of the scope with a report due in the year, by name. */
function readOrang(
	tx: Reader,
	actor: Actor,
	tahun: number,
	setelah: string | null,
): Promise<Orang[]> {
	const cut = setelah?.lastIndexOf("_") ?? -1;
	const after =
		setelah && cut > 0
			? Prisma.sql`(s.nama, s.id::text) > (${setelah.slice(0, cut)}, ${setelah.slice(cut + 1)})`
			: Prisma.sql`true`;
	const mine =
		actor.scope.kind === "kabupaten"
			? Prisma.sql`true`
			: actor.scope.kind === "kecamatan"
				? Prisma.sql`p.kecamatan_code = any(${[...actor.scope.kecamatan]}::int[])`
				: Prisma.sql`p.sdm_id = ${actor.sdmId}::uuid`;
	return tx.$queryRaw<Orang[]>`
		select s.id as "sdmId", s.nama, w.name as letak from petugas p join sdm s on s.id = p.sdm_id left join wilayah w on w.code = p.kecamatan_code::text
		where p.kabupaten_code = ${actor.scope.tenant}::smallint and ${mine} and ${after}
			and exists (select from laporan l where l.kabupaten_code = p.kabupaten_code and l.pendamping_id = p.sdm_id
				and l.bulan between make_date(${tahun}::int, 1, 1) and make_date(${tahun}::int, 12, 1))
		order by s.nama, s.id::text limit ${HALAMAN + 1}`;
}

/** The scorecards of a year that this viewer may see, by name, fifty a page: all of a kabupaten, a team, one's own. */
export async function listRapor(
	actor: Actor,
	tahun: number | null,
	setelah: string | null,
): Promise<RaporHalaman | null> {
	if (!KINDS.includes(actor.scope.kind)) return null;
	const year = tahun ?? tahunOf(bulanOf(actor.scope.now(), actor.zona));
	const sampai = sampaiBulan(actor, year);
	return readInScope(actor.scope, async (tx) => {
		const param = await readParam(tx, actor, year);
		const found = await readOrang(tx, actor, year, setelah);
		const shown = found.slice(0, HALAMAN);
		const last = found.length > shown.length ? shown.at(-1) : undefined;
		const bahan = await readBahan(
			tx,
			shown.map(({ sdmId }) => sdmId),
			sampai,
			param,
		);
		const baris = shown.flatMap((one) => {
			const own = bahan.get(one.sdmId);
			return own ? [{ ...one, rapor: hitungRapor(own, param, bulanKe(sampai)) }] : [];
		});
		const berikut = last ? `${last.nama}_${last.sdmId}` : null;
		return { tahun: year, sampai, param, baris, berikut };
	});
}

/** The scorecard of one person; null where this viewer sees none. */
export async function findRapor(
	actor: Actor,
	sdmId: string,
	tahun: number,
): Promise<{ rapor: Rapor; sampai: Bulan } | null> {
	if (!KINDS.includes(actor.scope.kind)) return null;
	const sampai = sampaiBulan(actor, tahun);
	return readInScope(actor.scope, async (tx) => {
		const param = await readParam(tx, actor, tahun);
		const own = (await readBahan(tx, [sdmId], sampai, param)).get(sdmId);
		return own ? { sampai, rapor: hitungRapor(own, param, bulanKe(sampai)) } : null;
	});
}

export type FaktorKecamatan = {
	kecamatan: number;
	nama: string;
	persen: number;
	alasan: string;
	/** The year whose word holds; null where nobody said anything. */
	tahun: number | null;
};

/** How hard the kecamatan of one's kabupaten are to work in, as it holds in a year. */
export async function listFaktor(actor: Actor, tahun: number): Promise<FaktorKecamatan[]> {
	if (actor.scope.kind !== "kabupaten") return [];
	return readInScope(
		actor.scope,
		(tx) => tx.$queryRaw<FaktorKecamatan[]>`
			select c.code as kecamatan, w.name as nama, coalesce(f.persen, 100)::int as persen, coalesce(f.alasan, '') as alasan, f.tahun::int
			from kecamatan c join wilayah w on w.code = c.wilayah_code left join lateral (
				select x.persen, x.alasan, x.tahun from faktor_kecamatan x where x.kabupaten_code = c.kabupaten_code and x.kecamatan_code = c.code
					and x.tahun <= ${tahun}::smallint order by x.tahun desc limit 1) f on true
			where c.kabupaten_code = ${actor.scope.tenant}::smallint order by w.name`,
	);
}
