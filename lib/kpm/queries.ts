import { writeAudit } from "../audit";
import type { Actor } from "../auth/actor";
import { familyScope } from "../auth/family";
import { inScope, type Reader } from "../db";
import { Prisma } from "../db/generated/client";
import type { Scope } from "../scope";
import { type Tanggal, tanggalOf } from "../time";
import type { StatusKpm } from "./rules";
import type { SaringKpm } from "./schema";

/** A family in a list: no number, no address. */
export type KpmRow = {
	id: string;
	nama: string;
	desa: string;
	kecamatan: string;
	kelompok: string | null;
	pendamping: string;
	komponen: string[];
	status: StatusKpm;
	/** The last visit, "2026-10-05"; null when none is recorded. */
	kunjungan: Tanggal | null;
	/** Its pendamping is not on duty in its kecamatan: nobody accompanies it now. */
	tanpaPendamping: boolean;
};

/** A page of families; `total` only where counting is cheap. */
export type KpmPage = {
	rows: KpmRow[];
	total: number | null;
	previous: string | null;
	next: string | null;
	/** The kabupaten whose families these are; null when none is open to the account. */
	kabupaten: number | null;
};

const PAGE = 50;
const NOTHING: KpmPage = { rows: [], total: null, previous: null, next: null, kabupaten: null };

/** The condition under which nobody on duty accompanies a family on a day. */
const isVacant = (today: Tanggal) => Prisma.sql`not exists (select from penugasan t
	where t.kabupaten_code = k.kabupaten_code and t.sdm_id = k.pendamping_id and t.peran = 'PENDAMPING'
		and t.kecamatan_code = k.kecamatan_code and t.mulai <= ${today}::date and coalesce(t.selesai, 'infinity') >= ${today}::date)`;

/** A name is looked for by its index in a whole kabupaten, and among the few rows of a smaller scope as it stands. */
function matches(scope: Scope, words: string): Prisma.Sql {
	return scope.kind === "kabupaten"
		? Prisma.sql`k.id in (select f.id from cari_kpm(${words}) f)`
		: Prisma.sql`k.nama_pengurus ilike pola(${words})`;
}

function conditionsOf(scope: Scope, filter: SaringKpm, today: Tanggal): Prisma.Sql {
	const all = [Prisma.sql`k.kabupaten_code = ${scope.tenant}::smallint`];
	const { cari, kecamatan, desa, kelompok, pendamping, status, tanpa } = filter;
	if (cari) all.push(matches(scope, cari));
	if (kecamatan) all.push(Prisma.sql`k.kecamatan_code = ${kecamatan}::int`);
	if (desa) all.push(Prisma.sql`k.desa_code = ${desa}`);
	if (kelompok) all.push(Prisma.sql`k.kelompok_id = ${kelompok}::uuid`);
	if (pendamping) all.push(Prisma.sql`k.pendamping_id = ${pendamping}::uuid`);
	if (!status) all.push(Prisma.sql`aktif(k.status)`);
	else if (status !== "SEMUA") all.push(Prisma.sql`k.status = ${status}`);
	if (tanpa && scope.kind !== "pendamping") all.push(isVacant(today));
	return Prisma.join(all, " and ");
}

type Row = Omit<KpmRow, "tanpaPendamping"> & { tanpa: boolean };

/**
 * Groups are joined by id alone: the policy names the kabupaten, and named twice it counts twice for the planner, which
 * then went through all groups of the kabupaten for each family.
 */
function readPage(tx: Reader, scope: Scope, filter: SaringKpm, today: Tanggal): Promise<Row[]> {
	const where = conditionsOf(scope, filter, today);
	const back = filter.sebelum !== null;
	const key = filter.sebelum ?? filter.setelah;
	const from = Prisma.sql`(select c.nama_pengurus, c.id from kpm c where c.kabupaten_code = ${scope.tenant}::smallint and c.id = ${key}::uuid)`;
	const beyond = back ? Prisma.sql`<` : Prisma.sql`>`;
	const page = key ? Prisma.sql`${where} and (k.nama_pengurus, k.id) ${beyond} ${from}` : where;
	const order = back ? Prisma.sql`desc` : Prisma.sql`asc`;
	const vacant = scope.kind === "pendamping" ? Prisma.sql`false` : isVacant(today);
	return tx.$queryRaw<Row[]>`
		select k.id, k.nama_pengurus as nama, d.name as desa, w.name as kecamatan, g.nama as kelompok, s.nama as pendamping, k.status,
			array(select distinct c.kode from komponen c where c.kabupaten_code = k.kabupaten_code and c.kpm_id = k.id
				and (c.selesai is null or c.selesai > ${today}::date) order by 1) as komponen,
			(select max(v.visited_on)::text from kunjungan v where v.kabupaten_code = k.kabupaten_code and v.kpm_id = k.id and v.cancelled_at is null) as kunjungan,
			${vacant} as tanpa
		from (select * from kpm k where ${page} order by k.nama_pengurus ${order}, k.id ${order} limit ${PAGE + 1}) k
		join wilayah d on d.code = k.desa_code join wilayah w on w.code = k.kecamatan_code::text
		join sdm s on s.id = k.pendamping_id
		left join kelompok g on g.id = k.kelompok_id
		order by k.nama_pengurus ${order}, k.id ${order}`;
}

/** Cheap where an index narrows it: a caseload, a kecamatan or a group, never a whole kabupaten. */
const isCountable = (scope: Scope, filter: SaringKpm) =>
	scope.kind !== "kabupaten" ||
	Boolean(filter.cari || filter.kecamatan || filter.desa || filter.kelompok || filter.pendamping);

async function countPage(tx: Reader, scope: Scope, filter: SaringKpm, today: Tanggal) {
	if (!isCountable(scope, filter)) return null;
	const where = conditionsOf(scope, filter, today);
	const [row] = await tx.$queryRaw<
		[{ n: number }]
	>`select count(*)::int as n from kpm k where ${where}`;
	return row.n;
}

/** Which filters were used, for the audit log: codes and ids, never the name that was looked for. */
function auditFilter({ cari, setelah, sebelum, ...filter }: SaringKpm): Record<string, unknown> {
	const used = Object.entries(filter).filter(([, value]) => value !== null && value !== undefined);
	return { ...Object.fromEntries(used), ...(cari && { cari: true }) };
}

/**
 * Families by name, 50 a page, active ones unless asked otherwise. Each view is written into the audit log of their
 * kabupaten. Empty for province and nation without an opened kabupaten.
 */
export async function listKpm(actor: Actor, filter: SaringKpm): Promise<KpmPage> {
	const scope = familyScope(actor, filter.kabupaten);
	if (!scope) return NOTHING;
	const today = tanggalOf(actor.scope.now(), actor.zona);
	return inScope(scope, async (tx) => {
		const found = await readPage(tx, scope, filter, today);
		const total = await countPage(tx, scope, filter, today);
		await writeAudit(tx, scope, {
			action: "kpm.daftar",
			entity: "kpm",
			diff: auditFilter(filter),
		});
		const back = filter.sebelum !== null;
		const more = found.length > PAGE;
		const shown = found.slice(0, PAGE);
		const rows = (back ? shown.reverse() : shown).map(({ tanpa, ...row }) => ({
			...row,
			tanpaPendamping: tanpa,
		}));
		const hasBefore = back ? more : filter.setelah !== null;
		const hasAfter = back ? true : more;
		return {
			rows,
			total,
			previous: hasBefore ? (rows[0]?.id ?? null) : null,
			next: hasAfter ? (rows.at(-1)?.id ?? null) : null,
			kabupaten: scope.tenant,
		};
	});
}
