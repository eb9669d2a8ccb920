import type { Actor } from "../auth/actor";
import { readInScope } from "../db";
import { Prisma } from "../db/generated/client";
import type { RapatKey } from "../rapat/commands";
import type { Bulan } from "../time";
import { type AngkaBeku, bacaBeku, silsilah } from "./rules";

export type AngkaArea = { area: string; nama: string; bulan: Bulan; angka: AngkaBeku[] };
type Row = Omit<AngkaArea, "angka"> & { angka: unknown };

const select = ({ wilayah, id }: RapatKey, where: Prisma.Sql) => Prisma.sql`
	select a.area_code as area, w.name as nama, to_char(a.bulan, 'YYYY-MM') as bulan, a.angka
	from rapat_angka a join wilayah w on w.code = a.area_code
	where a.wilayah_code = ${wilayah} and a.rapat_id = ${id}::uuid and ${where}`;

/** The frozen figures of a meeting: its region first, then the places one level down by name. */
export async function listAngkaRapat(actor: Actor, key: RapatKey): Promise<AngkaArea[]> {
	const digits = key.wilayah === "0" ? 2 : key.wilayah.length + 2;
	const near = Prisma.sql`length(a.area_code) <= ${digits}::int order by length(a.area_code), w.name`;
	const rows = await readInScope(actor.scope, (tx) => tx.$queryRaw<Row[]>(select(key, near)));
	return rows.map((row) => ({ ...row, angka: bacaBeku(row.angka) }));
}

/** The frozen figures that come nearest to a region: its own, else those of the region it lies in; null when none were frozen. */
export async function findAngkaArea(
	actor: Actor,
	key: RapatKey,
	area: string,
): Promise<AngkaArea | null> {
	const own = Prisma.sql`a.area_code = any(${silsilah(area)}::text[]) order by length(a.area_code) desc limit 1`;
	const [row] = await readInScope(actor.scope, (tx) => tx.$queryRaw<Row[]>(select(key, own)));
	return row ? { ...row, angka: bacaBeku(row.angka) } : null;
}
