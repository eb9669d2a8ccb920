import type { Actor } from "../auth/actor";
import { type Reader, readInScope } from "../db";
import { codesAbove, digitsOf, type Tingkat, tingkatOf } from "./rules";

/** A region as pages need it; `code` is our key, `kemendagri` the ministry's code of today. */
export type Wilayah = {
	code: string;
	kemendagri: string;
	name: string;
	parentCode: string | null;
	tingkat: Tingkat;
};

/** A find of the typeahead, with the region it lies in. */
export type WilayahFound = { code: string; kemendagri: string; name: string; induk: string | null };

type Row = { code: string; kemendagri: string; name: string; parent_code: string | null };

const SEARCH_LENGTH_MIN = 2;
const SEARCH_LENGTH_MAX = 80;
const CHILDREN_MAX = 400;

function wilayahOf(row: Row): Wilayah {
	const { parent_code: parentCode, ...rest } = row;
	return { ...rest, parentCode, tingkat: tingkatOf(row.code) ?? "nasional" };
}

type Within = {
	/** Only regions inside this one; the nation when absent. */
	within?: string;
	levels?: readonly Exclude<Tingkat, "nasional">[];
};

/** Regions whose name holds the words, at most 20, wider ones first. Regions are public to whoever is signed in. */
export async function searchWilayah(
	actor: Actor,
	q: string,
	{ within = "0", levels = ["provinsi", "kabupaten", "kecamatan", "desa"] }: Within = {},
): Promise<WilayahFound[]> {
	const words = q.trim();
	if (words.length < SEARCH_LENGTH_MIN || words.length > SEARCH_LENGTH_MAX) return [];
	if (words.includes("\u0000") || tingkatOf(within) === null) return [];
	const digits = levels.map(digitsOf);
	return readInScope(
		actor.scope,
		(tx) => tx.$queryRaw<WilayahFound[]>`
			select code, kemendagri, name, induk from cari_wilayah(${words}, ${within}, ${digits}::int[])`,
	);
}

/** The regions of these codes, widest first; unknown ones are left out. */
async function readWilayah(tx: Reader, codes: readonly string[]): Promise<Wilayah[]> {
	const rows = await tx.$queryRaw<Row[]>`
		select code, kemendagri, name, parent_code from wilayah where code = any(${codes}::text[]) order by length(code), code`;
	return rows.map(wilayahOf);
}

/** A region, or null. */
export async function findWilayah(actor: Actor, code: string): Promise<Wilayah | null> {
	if (tingkatOf(code) === null) return null;
	const [found] = await readInScope(actor.scope, (tx) => readWilayah(tx, [code]));
	return found ?? null;
}

/** Nasional › Jawa Barat › Kab. Bogor › Ciseeng: the region and all above it, widest first; empty when unknown. */
export async function breadcrumbOf(actor: Actor, code: string): Promise<Wilayah[]> {
	if (tingkatOf(code) === null) return [];
	const path = await readInScope(actor.scope, (tx) => readWilayah(tx, codesAbove(code)));
	return path.at(-1)?.code === code ? path : [];
}

/** The regions one level down by name, such as the desa of a kecamatan. Small lists only, never the tree. */
export async function listAnak(actor: Actor, code: string): Promise<Wilayah[]> {
	if (tingkatOf(code) === null) return [];
	const rows = await readInScope(
		actor.scope,
		(tx) => tx.$queryRaw<Row[]>`
			select code, kemendagri, name, parent_code from wilayah
			where parent_code = ${code} order by name, code limit ${CHILDREN_MAX}`,
	);
	return rows.map(wilayahOf);
}

/** The kecamatan of one's own scope by name: all of a kabupaten, or the few of a supervisor or pendamping. */
export async function listKecamatanSaya(actor: Actor): Promise<Wilayah[]> {
	if (!["kabupaten", "kecamatan", "pendamping"].includes(actor.scope.kind)) return [];
	const all = await listAnak(actor, String(actor.scope.tenant));
	const mine = actor.scope.kecamatan;
	return actor.scope.kind === "kabupaten"
		? all
		: all.filter(({ code }) => mine.includes(Number(code)));
}
