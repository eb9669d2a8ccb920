import { Prisma } from "../db/generated/client";
import type { Scope } from "../scope";

/** A region with its name. */
export type Letak = { code: string; nama: string };

const PREFIXES = [2, 4, 6];
const CHILDREN_MAX = 600;

/** The regions that a scope as a whole consists of. */
function ownCodes(scope: Scope): readonly string[] {
	switch (scope.kind) {
		case "nasional":
			return ["0"];
		case "kecamatan":
			return scope.kecamatan.map(String);
		case "kabupaten":
			return [String(scope.tenant)];
		default:
			return scope.sendiri;
	}
}

/** The one region that is ranked; null for several at once. */
export function regionOf(scope: Scope, wilayah: string | null): string | null {
	if (wilayah !== null) return wilayah;
	const own = ownCodes(scope);
	return own.length === 1 ? (own[0] ?? null) : null;
}

const namesSql = (codes: readonly string[]) => Prisma.sql`
	select code, name as nama from wilayah where code = any(${[...codes]}::text[]) order by length(code), code`;

/** The ranked regions. */
export const namaSql = (scope: Scope, wilayah: string | null): Prisma.Sql =>
	namesSql(wilayah === null ? ownCodes(scope) : [wilayah]);

/** What the ranked regions are called together; null when there is none. */
export const namaFrom = (rows: readonly Letak[]): string | null =>
	rows.length > 0 ? rows.map((row) => row.nama).join(", ") : null;

/** From the nation down to the ranked region; none for several at once. */
export function jejakSql(scope: Scope, wilayah: string | null): Prisma.Sql {
	const code = regionOf(scope, wilayah);
	if (code === null) return namesSql([]);
	return namesSql(["0", ...PREFIXES.filter((n) => n <= code.length).map((n) => code.slice(0, n))]);
}

/** The regions to look into next: one level down, or the several that make up the scope. */
export function pilihanSql(scope: Scope, wilayah: string | null): Prisma.Sql {
	const code = regionOf(scope, wilayah);
	if (code === null) return namesSql(ownCodes(scope));
	if (code.length === 6) return namesSql([]);
	return Prisma.sql`
		select code, name as nama from wilayah where parent_code = ${code} order by name, code limit ${CHILDREN_MAX}`;
}
