import { kindOf, levelOf, ROLES, type Role } from "../auth/roles";
import { tingkatOf } from "../wilayah/rules";

/** How long a one-time link is good for. */
export const CODE_HOURS = 48;
/** The longest grant of an auditor. */
export const AUDITOR_DAYS_MAX = 366;

export const NAME_TAKEN = "Nama pengguna itu sudah dipakai. Pilih yang lain.";

const NATION: readonly Role[] = ["KEMENSOS_ADMIN", "SYS_ADMIN"];
const DISTRICT: readonly Role[] = ["DINSOS_KAB_HEAD", "DINSOS_KAB_STAFF"];

/** Roles that only some may give, whatever their level. */
const ONLY_BY: Partial<Record<Role, readonly Role[]>> = {
	SYS_ADMIN: ["SYS_ADMIN"],
	KOREG: NATION,
	DINSOS_KAB_HEAD: [...NATION, "DINSOS_PROV", "DINSOS_KAB_HEAD"],
	// The Dinas that a field worker is placed at makes the person and the account together.
	SUPERVISOR: DISTRICT,
	PENDAMPING: DISTRICT,
};

/** Whether an account of this role may make, change or end accounts of that role: never above its own level. */
export function mayGive(own: Role, given: Role): boolean {
	if (levelOf(given) > levelOf(own)) return false;
	return ONLY_BY[given]?.includes(own) ?? true;
}

/** Whether it may look after an existing account: as giving, but a field worker's also from the levels above. */
export function mayManage(own: Role, other: Role): boolean {
	return mayGive(own, other) || (needsPerson(other) && levelOf(own) > levelOf(other));
}

/** The roles that this role may give. */
export function rolesFor(own: Role): Role[] {
	return ROLES.filter((role) => mayGive(own, role));
}

/** Whether an account of this role belongs to a person who is on the programme's staff list. */
export function needsPerson(role: Role): boolean {
	return role === "SUPERVISOR" || role === "PENDAMPING";
}

/** The roles that an account may be changed to: of the same kind of scope, or for somebody on the staff list any below. */
export function rolesToChange(
	own: Role,
	account: { peran: Role; wilayahCode: string; sdmId: string | null },
): Role[] {
	const kind = kindFor(account.peran, account.wilayahCode);
	const isStaff = account.sdmId !== null && tingkatOf(account.wilayahCode) === "kabupaten";
	return ROLES.filter((role) => {
		if (role === account.peran) return true;
		if (!mayGive(own, role) || (needsPerson(role) && !account.sdmId)) return false;
		const other = kindFor(role, account.wilayahCode);
		return other === kind || (isStaff && fitsRegion(other, account.wilayahCode));
	});
}

type Kind = ReturnType<typeof kindOf>;

/** The kind of scope of a new account: the role says it, for an auditor the region does. */
export function kindFor(role: Role, wilayahCode: string): Kind {
	if (role !== "AUDITOR") return kindOf(role);
	const tingkat = tingkatOf(wilayahCode);
	return tingkat === "provinsi" || tingkat === "kabupaten" ? tingkat : "nasional";
}

/** Whether a region is of the level that this kind of scope covers. */
export function fitsRegion(kind: Kind, wilayahCode: string): boolean {
	const tingkat = tingkatOf(wilayahCode);
	if (kind === "nasional" || kind === "sistem") return tingkat === "nasional";
	return tingkat === (kind === "provinsi" ? "provinsi" : "kabupaten");
}

/** What an account is at this moment, in one word. */
export type KeadaanAkun = "aktif" | "menunggu" | "nonaktif" | "berakhir" | "terkunci";

/** Facts from which the word follows. */
type Facts = {
	aktif: boolean;
	sandiAt: Date | null;
	berlakuSampai: Date | null;
	terkunciSampai: Date | null;
};

/** The word for an account's state: switched off first, then ended, never activated, waiting, active. */
export function keadaanOf(facts: Facts, now: Date): KeadaanAkun {
	if (!facts.aktif) return "nonaktif";
	if (facts.berlakuSampai && facts.berlakuSampai <= now) return "berakhir";
	if (!facts.sandiAt) return "menunggu";
	if (facts.terkunciSampai && facts.terkunciSampai > now) return "terkunci";
	return "aktif";
}
