import type { Actor } from "../auth/actor";
import { readInScope } from "../db";
import { Prisma } from "../db/generated/client";

/**
 * Of each of these meetings (`select wilayah_code, id …`), how many were invited and how many of those came. Somebody is
 * the same person by the account or, for guests without one, by the name. Both lists of a meeting are laid over each other
 * and grouped: no join that a wrong guess of the planner could make 37,000 times 31,000 out of. One meeting after the
 * other: or the lists of all meetings of the nation are read for a kabupaten that held none.
 */
export const datangSql = (rapat: Prisma.Sql) => Prisma.sql`
	select r.wilayah_code, r.id as rapat_id, d.diundang, d.datang from (${rapat}) r cross join lateral (
		select coalesce(sum(orang.u), 0)::int as diundang, coalesce(sum(least(orang.u, orang.h)), 0)::int as datang
		from (select sum(semua.u) as u, sum(semua.h) as h
			from (select u.akun_id, case when u.akun_id is null then lower(u.nama) end as tamu, 1 as u, 0 as h from rapat_undangan u where u.wilayah_code = r.wilayah_code and u.rapat_id = r.id
				union all
				select h.akun_id, case when h.akun_id is null then lower(h.nama) end, 0, 1 from rapat_hadir h where h.wilayah_code = r.wilayah_code and h.rapat_id = r.id and h.batal_at is null) semua
			group by semua.akun_id, semua.tamu) orang) d`;

export type KehadiranRapat = {
	/** Meetings with invitations that are over. */
	rapat: number;
	diundang: number;
	/** Of those invited. */
	datang: number;
	/** The one with the smallest share that came. */
	terendah: { id: string; judul: string; diundang: number; datang: number } | null;
};

export type BarisKehadiran = { id: string; judul: string; diundang: number; datang: number };
type Tanya = { wilayah: string; tahun: number };

/** Below a kabupaten everybody sees only the own invitation: no share follows from that. */
const KINDS = ["nasional", "provinsi", "kabupaten"];

/** Whether somebody sees all invitations of a level. */
export function seesKehadiran({ scope }: Actor, wilayah: string): boolean {
	const own = [...scope.sendiri, ...scope.kabupaten.map(String)];
	return KINDS.includes(scope.kind) && (scope.kind === "nasional" || own.includes(wilayah));
}

/**
 * The meetings of a level that were over in a year, with how many were invited and came. Whether anybody was is asked of
 * an index first: of most meetings nobody is on the lists.
 */
export const kehadiranSql = ({ wilayah, tahun }: Tanya): Prisma.Sql => Prisma.sql`
	select r.id, r.judul, d.diundang, d.datang
	from (${datangSql(Prisma.sql`
		select wilayah_code, id from rapat t where wilayah_code = ${wilayah} and status = 'SELESAI'
			and held_on between make_date(${tahun}::int, 1, 1) and make_date(${tahun}::int, 12, 31)
			and (select u.id from rapat_undangan u where u.wilayah_code = t.wilayah_code and u.rapat_id = t.id order by u.id limit 1) is not null`)}) d
	join rapat r on r.wilayah_code = d.wilayah_code and r.id = d.rapat_id
	where d.diundang > 0 order by r.id`;

const share = ({ datang, diundang }: BarisKehadiran) => datang / diundang;

/** The sums of such meetings, and the one to which the smallest share came. */
export function kehadiranFrom(rows: readonly BarisKehadiran[]): KehadiranRapat {
	const terendah = rows.reduce<BarisKehadiran | null>(
		(low, one) => (low && share(low) <= share(one) ? low : one),
		null,
	);
	const sum = (key: "diundang" | "datang") => rows.reduce((total, row) => total + row[key], 0);
	return { rapat: rows.length, diundang: sum("diundang"), datang: sum("datang"), terendah };
}

/**
 * K10b of a level: who came of those invited to its meetings of a year that are over. Null for whoever does not see
 * all its invitations. The level's own meetings only: those below are counted at their own level.
 */
export async function countKehadiran(actor: Actor, tanya: Tanya): Promise<KehadiranRapat | null> {
	if (!seesKehadiran(actor, tanya.wilayah)) return null;
	return readInScope(actor.scope, async (tx) =>
		kehadiranFrom(await tx.$queryRaw<BarisKehadiran[]>(kehadiranSql(tanya))),
	);
}
