import { parseKode } from "../format";
import type { Scope } from "../scope";
import { type Actor, can } from "./actor";

const FIELD_KINDS = ["kabupaten", "kecamatan", "pendamping"];

/**
 * In which scope somebody sees families: their own below province level; for province and nation the one kabupaten
 * ("32.01") that they opened with a reason. Null: none.
 */
export function familyScope(actor: Actor, kabupaten?: string | null): Scope | null {
	if (FIELD_KINDS.includes(actor.scope.kind)) return can(actor, "kpm:read") ? actor.scope : null;
	const code = kabupaten ? parseKode(kabupaten) : null;
	if (!can(actor, "kpm:open") || code?.length !== 4) return null;
	return actor.scope.openKabupaten(Number(code), actor.opened);
}
