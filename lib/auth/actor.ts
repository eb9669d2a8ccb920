import { Scope, type ScopeKind } from "../scope";
import { may, type Permission } from "./permissions";
import { isRole, levelOf, mayHaveKind, type Role } from "./roles";

/** Who is at work: an account with its role and scope as they are at this request. */
export type Actor = {
	accountId: string;
	name: string;
	username: string;
	role: Role;
	scope: Scope;
	/** The region that owns the account: "0", "32", "3201". */
	wilayahCode: string;
	/** The person behind a pendamping's or supervisor's account. */
	sdmId: string | null;
	zona: string;
	/** What the role is called at present. */
	roleLabel: string;
	/** The name of the region that owns the account. */
	wilayahName: string;
	mustChangePassword: boolean;
	hasTotp: boolean;
	/** A second factor is required for this level and not set up yet. */
	mustSetUpTotp: boolean;
	/** Kabupaten whose families this account has opened, with a reason, for now. */
	opened: readonly number[];
};

/** A row of `sesi_dari()` or `lingkup_dari()`. */
export type AccountRow = {
	akun_id: string;
	lingkup: string;
	peran: string;
	sdm_id: string | null;
	kabupaten: number[];
	kecamatan: number[];
	sendiri: string[];
	wilayah: string[];
	wilayah_code: string;
	nama: string;
	nama_masuk: string;
	wajib_ganti: boolean;
	punya_totp: boolean;
	wajib_totp: boolean;
	terbuka: number[];
	zona: string;
	label: string;
	wilayah_nama: string;
};

const TOTP_LEVEL = 3;

/** The actor of an account as the database describes it; null when role and scope disagree. */
export function actorOf(row: AccountRow): Actor | null {
	if (!isRole(row.peran) || !mayHaveKind(row.peran, row.lingkup as ScopeKind)) return null;
	const scope = Scope.ofAccount({
		accountId: row.akun_id,
		kind: row.lingkup as ScopeKind,
		kabupaten: row.kabupaten,
		kecamatan: row.kecamatan,
		sdmId: row.sdm_id,
		wilayah: row.wilayah,
		sendiri: row.sendiri,
	});
	if (!scope) return null;
	return {
		accountId: row.akun_id,
		name: row.nama,
		username: row.nama_masuk,
		role: row.peran,
		scope,
		wilayahCode: row.wilayah_code,
		sdmId: row.sdm_id,
		zona: row.zona,
		roleLabel: row.label,
		wilayahName: row.wilayah_nama,
		mustChangePassword: row.wajib_ganti,
		hasTotp: row.punya_totp,
		mustSetUpTotp: row.wajib_totp && !row.punya_totp && levelOf(row.peran) >= TOTP_LEVEL,
		opened: row.terbuka,
	};
}

/** Whether this person may do this at all. */
export function can(actor: Actor, permission: Permission): boolean {
	return may(actor.role, permission);
}

/** The same person at a given time: for data of past months and for tests. */
export function actorAt(actor: Actor, clock: Date): Actor {
	return { ...actor, scope: actor.scope.at(clock) };
}
