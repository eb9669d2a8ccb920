import type { Actor } from "../auth/actor";
import { inScope } from "../db";
import { Prisma } from "../db/generated/client";

/**
 * Of each meeting of a level, how many were invited and how many of those came. Somebody is the same person by the
 * account or, for guests without one, by the name. Both lists are laid over each other and grouped: no join that a wrong
 * guess of the planner could make 37,000 times 31,000 out of.
 */
export const datangSql = (wilayah: string, rapat: Prisma.Sql) => Prisma.sql`
	select orang.rapat_id, sum(orang.u)::int as diundang, sum(least(orang.u, orang.h))::int as datang
	from (select semua.rapat_id, semua.kunci, sum(semua.u) as u, sum(semua.h) as h
		from (select u.rapat_id, coalesce(u.akun_id::text, lower(u.nama)) as kunci, 1 as u, 0 as h from rapat_undangan u where u.wilayah_code = ${wilayah} and u.rapat_id in (${rapat})
			union all
			select h.rapat_id, coalesce(h.akun_id::text, lower(h.nama)), 0, 1 from rapat_hadir h where h.wilayah_code = ${wilayah} and h.rapat_id in (${rapat}) and h.batal_at is null) semua
		group by 1, 2) orang
	group by 1`;

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

/** The meetings of a level that were over in a year, with how many were invited and came. */
export function kehadiranSql({ wilayah, tahun }: Tanya): Prisma.Sql {
	const selesai = Prisma.sql`select r.id from rapat r where r.wilayah_code = ${wilayah} and r.status = 'SELESAI'
		and r.held_on between make_date(${tahun}::int, 1, 1) and make_date(${tahun}::int, 12, 31)`;
	return Prisma.sql`
		select r.id, r.judul, d.diundang, d.datang
		from (${datangSql(wilayah, selesai)}) d join rapat r on r.wilayah_code = ${wilayah} and r.id = d.rapat_id
		where d.diundang > 0 order by r.id`;
}

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
	return inScope(actor.scope, async (tx) =>
		kehadiranFrom(await tx.$queryRaw<BarisKehadiran[]>(kehadiranSql(tanya))),
	);
}
