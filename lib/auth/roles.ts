import type { ScopeKind } from "../scope";

/** The stable codes of roles; what people call them is a label in the database that may change. */
export const ROLES = [
	"KEMENSOS_ADMIN",
	"KEMENSOS_VIEWER",
	"KOREG",
	"KORWIL",
	"DINSOS_PROV",
	"DINSOS_KAB_HEAD",
	"DINSOS_KAB_STAFF",
	"KORKAB",
	"APD",
	"SUPERVISOR",
	"PENDAMPING",
	"AUDITOR",
	"SYS_ADMIN",
] as const;

export type Role = (typeof ROLES)[number];

type RoleFacts = {
	/** Whose account may be administered by whom: never one's own level or above from below. */
	level: 0 | 1 | 2 | 3 | 4 | 5;
	/** The kinds of scope that an account of this role may have. */
	kinds: readonly ScopeKind[];
};

const FACTS: Record<Role, RoleFacts> = {
	KEMENSOS_ADMIN: { level: 5, kinds: ["nasional"] },
	KEMENSOS_VIEWER: { level: 5, kinds: ["nasional"] },
	KOREG: { level: 4, kinds: ["provinsi"] },
	KORWIL: { level: 4, kinds: ["provinsi"] },
	DINSOS_PROV: { level: 4, kinds: ["provinsi"] },
	DINSOS_KAB_HEAD: { level: 3, kinds: ["kabupaten"] },
	DINSOS_KAB_STAFF: { level: 3, kinds: ["kabupaten"] },
	KORKAB: { level: 3, kinds: ["kabupaten"] },
	APD: { level: 3, kinds: ["kabupaten"] },
	SUPERVISOR: { level: 2, kinds: ["kecamatan"] },
	PENDAMPING: { level: 1, kinds: ["pendamping"] },
	AUDITOR: { level: 0, kinds: ["nasional", "provinsi", "kabupaten"] },
	SYS_ADMIN: { level: 5, kinds: ["sistem"] },
};

/** The level of a role, 5 for the ministry down to 1 for a pendamping; 0 for an auditor, who stands outside. */
export function levelOf(role: Role): number {
	return FACTS[role].level;
}

/** Whether an account of this role may have this kind of scope. */
export function mayHaveKind(role: Role, kind: ScopeKind): boolean {
	return FACTS[role].kinds.includes(kind);
}

/** The kind of scope that a role usually has. */
export function kindOf(role: Role): ScopeKind {
	return FACTS[role].kinds[0] ?? "pendamping";
}

/** Whether a text from the database is a role that this version knows. */
export function isRole(text: string): text is Role {
	return (ROLES as readonly string[]).includes(text);
}
