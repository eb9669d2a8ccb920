import type { Tx } from "../db";
import type { Scope } from "../scope";

type Letak = { code: string; nama: string };

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

const namesOf = (tx: Tx, codes: readonly string[]) => tx.$queryRaw<Letak[]>`
	select code, name as nama from wilayah where code = any(${[...codes]}::text[]) order by length(code), code`;

/** What the ranked region is called; null when it does not exist. */
export async function nameOf(tx: Tx, scope: Scope, wilayah: string | null): Promise<string | null> {
	const rows = await namesOf(tx, wilayah === null ? ownCodes(scope) : [wilayah]);
	return rows.length > 0 ? rows.map((row) => row.nama).join(", ") : null;
}

/** From the nation down to the ranked region; empty for several at once. */
export async function trailOf(tx: Tx, scope: Scope, wilayah: string | null): Promise<Letak[]> {
	const code = regionOf(scope, wilayah);
	if (code === null) return [];
	const above = PREFIXES.filter((n) => n <= code.length).map((n) => code.slice(0, n));
	return namesOf(tx, ["0", ...above]);
}

/** The regions to look into next: one level down, or the several that make up the scope. */
export async function childrenOf(tx: Tx, scope: Scope, wilayah: string | null): Promise<Letak[]> {
	const code = regionOf(scope, wilayah);
	if (code === null) return namesOf(tx, ownCodes(scope));
	if (code.length === 6) return [];
	return tx.$queryRaw<Letak[]>`
		select code, name as nama from wilayah where parent_code = ${code} order by name, code limit ${CHILDREN_MAX}`;
}
