import type { Actor } from "../auth/actor";
import { inScope } from "../db";
import { Prisma } from "../db/generated/client";

/**
 * Whether somebody invited `u` to a meeting of a level came: by the account or, for guests without one, by the line of
 * attendance made from the invitation or by the name. Each is found by an index or in one hashed list, for 37,000 as for 12.
 */
export const datangSql = (wilayah: string) => Prisma.sql`case when u.akun_id is not null
	then exists (select from rapat_hadir h where h.wilayah_code = u.wilayah_code and h.rapat_id = u.rapat_id and h.akun_id = u.akun_id and h.batal_at is null)
	else exists (select from rapat_hadir h where h.wilayah_code = u.wilayah_code and h.rapat_id = u.rapat_id and h.id = u.id and h.akun_id is null and h.batal_at is null)
		or (u.rapat_id, lower(u.nama)) in (select h.rapat_id, lower(h.nama) from rapat_hadir h where h.wilayah_code = ${wilayah} and h.akun_id is null and h.batal_at is null) end`;

export type KehadiranRapat = {
	/** Meetings with invitations that are over. */
	rapat: number;
	diundang: number;
	/** Of those invited. */
	datang: number;
	/** The one with the smallest share that came. */
	terendah: { id: string; judul: string; diundang: number; datang: number } | null;
};

type Baris = { id: string; judul: string; diundang: number; datang: number };

/** Below a kabupaten everybody sees only the own invitation: no share follows from that. */
const KINDS = ["nasional", "provinsi", "kabupaten"];

/**
 * K10b of a level: who came of those invited to its meetings of a year that are over. Null for whoever does not see
 * all its invitations. The level's own meetings only: those below are counted at their own level.
 */
export async function countKehadiran(
	actor: Actor,
	{ wilayah, tahun }: { wilayah: string; tahun: number },
): Promise<KehadiranRapat | null> {
	const { scope } = actor;
	const sees =
		scope.kind === "nasional" ||
		[...scope.sendiri, ...scope.kabupaten.map(String)].includes(wilayah);
	if (!KINDS.includes(scope.kind) || !sees) return null;
	const rows = await inScope(
		scope,
		(tx) => tx.$queryRaw<Baris[]>`
			select r.id, r.judul, count(*)::int as diundang, (count(*) filter (where ${datangSql(wilayah)}))::int as datang
			from rapat r join rapat_undangan u on u.wilayah_code = r.wilayah_code and u.rapat_id = r.id
			where r.wilayah_code = ${wilayah} and r.status = 'SELESAI' and r.held_on between make_date(${tahun}::int, 1, 1) and make_date(${tahun}::int, 12, 31)
			group by r.id, r.judul order by r.id`,
	);
	const share = ({ datang, diundang }: Baris) => datang / diundang;
	const terendah = rows.reduce<Baris | null>(
		(low, one) => (low && share(low) <= share(one) ? low : one),
		null,
	);
	const sum = (key: "diundang" | "datang") => rows.reduce((total, row) => total + row[key], 0);
	return { rapat: rows.length, diundang: sum("diundang"), datang: sum("datang"), terendah };
}
