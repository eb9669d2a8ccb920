import { type Actor, can } from "../auth/actor";
import { type Reader, readInScope } from "../db";
import { Prisma } from "../db/generated/client";
import { paramTahun } from "../param/queries";
import { type Tanggal, tahunOf, tanggalOf } from "../time";
import { sizeWarning } from "./rules";
import type { SaringKelompok } from "./schema";

/** A group in a list. */
export type KelompokRow = {
	id: string;
	nama: string;
	desaCode: string;
	desa: string;
	kecamatanCode: number;
	kecamatan: string;
	pendampingId: string;
	pendamping: string;
	tempat: string;
	hari: string;
	mulai: Tanggal;
	selesai: Tanggal | null;
	/** Active families. */
	keluarga: number;
	/** The last P2K2 session that was held, or null. */
	sesiTerakhir: Tanggal | null;
	/** What its size calls for, or null. */
	peringatan: string | null;
};

export type KelompokPage = {
	rows: KelompokRow[];
	total: number;
	previous: string | null;
	next: string | null;
};

const PAGE = 50;
const KINDS = ["kabupaten", "kecamatan", "pendamping"];
const NOTHING: KelompokPage = { rows: [], total: 0, previous: null, next: null };

/** Whether somebody sees groups at all: not from province or nation. */
export const seesKelompok = (actor: Actor) =>
	KINDS.includes(actor.scope.kind) && can(actor, "kelompok:read");

function conditionsOf(tenant: number, filter: SaringKelompok): Prisma.Sql {
	const { cari, kecamatan, pendamping, tutup } = filter;
	const all = [Prisma.sql`g.kabupaten_code = ${tenant}::smallint`];
	if (cari) all.push(Prisma.sql`g.nama ilike pola(${cari})`);
	if (kecamatan) all.push(Prisma.sql`g.kecamatan_code = ${kecamatan}::int`);
	if (pendamping) all.push(Prisma.sql`g.pendamping_id = ${pendamping}::uuid`);
	if (!tutup) all.push(Prisma.sql`g.selesai is null`);
	return Prisma.join(all, " and ");
}

/** Groups that meet a condition, as rows; for the queries of this noun. */
export async function readKelompok(
	tx: Reader,
	where: Prisma.Sql,
	tail: Prisma.Sql,
	today: Tanggal,
): Promise<KelompokRow[]> {
	const param = await paramTahun(tx, tahunOf(today));
	const rows = await tx.$queryRaw<KelompokRow[]>`
		select g.id, g.nama, g.desa_code as "desaCode", d.name as desa, g.kecamatan_code as "kecamatanCode", w.name as kecamatan,
			g.pendamping_id as "pendampingId", s.nama as pendamping, g.tempat, g.hari, g.mulai::text, g.selesai::text,
			(select count(*)::int from kpm k where k.kabupaten_code = g.kabupaten_code and k.kelompok_id = g.id and aktif(k.status)) as keluarga,
			(select max(p.held_on)::text from sesi_p2k2 p where p.kabupaten_code = g.kabupaten_code and p.kelompok_id = g.id and p.cancelled_at is null) as "sesiTerakhir"
		from (select * from kelompok g where ${where} ${tail}) g
		join wilayah d on d.code = g.desa_code join wilayah w on w.code = g.kecamatan_code::text
		join sdm s on s.id = g.pendamping_id order by g.nama, g.id`;
	return rows.map((row) => ({
		...row,
		peringatan: row.selesai ? null : sizeWarning(row.keluarga, param),
	}));
}

/** Groups by name, 50 a page. */
export async function listKelompok(actor: Actor, filter: SaringKelompok): Promise<KelompokPage> {
	if (!seesKelompok(actor)) return NOTHING;
	const tenant = actor.scope.tenant;
	const today = tanggalOf(actor.scope.now(), actor.zona);
	const where = conditionsOf(tenant, filter);
	const back = filter.sebelum !== null;
	const key = filter.sebelum ?? filter.setelah;
	const from = Prisma.sql`(select c.nama, c.id from kelompok c where c.kabupaten_code = ${tenant}::smallint and c.id = ${key}::uuid)`;
	const beyond = back ? Prisma.sql`<` : Prisma.sql`>`;
	const page = key ? Prisma.sql`${where} and (g.nama, g.id) ${beyond} ${from}` : where;
	const order = back ? Prisma.sql`desc` : Prisma.sql`asc`;
	const tail = Prisma.sql`order by g.nama ${order}, g.id ${order} limit ${PAGE + 1}`;
	return readInScope(actor.scope, async (tx) => {
		const found = await readKelompok(tx, page, tail, today);
		const [count] = await tx.$queryRaw<[{ n: number }]>`
			select count(*)::int as n from kelompok g where ${where}`;
		const more = found.length > PAGE;
		const rows = back ? found.slice(-PAGE) : found.slice(0, PAGE);
		const hasBefore = back ? more : filter.setelah !== null;
		return {
			rows,
			total: count.n,
			previous: hasBefore ? (rows[0]?.id ?? null) : null,
			next: back || more ? (rows.at(-1)?.id ?? null) : null,
		};
	});
}
