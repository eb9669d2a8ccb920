import type { Actor } from "../auth/actor";
import { pendingTotpSecret, totpAddress } from "../auth/totp";
import { hashToken } from "../crypto";
import { atDoor } from "../db";

/** One of one's own sessions; `nomor` names it without giving its token away. */
export type SesiSaya = {
	nomor: string;
	createdAt: Date;
	expiresAt: Date;
	peranti: string;
	ini: boolean;
};

type Row = { nomor: string; created_at: Date; expires_at: Date; peranti: string; ini: boolean };

/** Where this account is signed in at present. */
export async function listSesiSaya(sessionToken: string): Promise<SesiSaya[]> {
	const rows = await atDoor(
		{ tokenHash: hashToken(sessionToken) },
		(tx) => tx.$queryRaw<Row[]>`select nomor, created_at, expires_at, peranti, ini from sesiku()`,
	);
	return rows.map(({ created_at: createdAt, expires_at: expiresAt, ...rest }) => ({
		...rest,
		createdAt,
		expiresAt,
	}));
}

/** What an authenticator app needs to be set up: the secret to type, and as a picture to scan. */
export type TotpBaru = { secret: string; address: string };

/** The secret on offer in this session; the same until it is set up. */
export async function findTotpBaru(actor: Actor, sessionToken: string): Promise<TotpBaru | null> {
	const [row] = await atDoor(
		{ name: actor.username },
		(tx) => tx.$queryRaw<{ totp_langkah: bigint }[]>`
			select totp_langkah from akun where nama_masuk = ${actor.username} and totp is null`,
	);
	if (!row) return null;
	const secret = pendingTotpSecret(sessionToken, actor.accountId, row.totp_langkah);
	return { secret, address: totpAddress(secret, actor.username) };
}

/** How many recovery codes are left. */
export async function countKodeCadangan(actor: Actor): Promise<number> {
	const [row] = await atDoor(
		{ name: actor.username },
		(tx) => tx.$queryRaw<{ n: number }[]>`
			select cardinality(kode_cadangan) n from akun where nama_masuk = ${actor.username}`,
	);
	return row?.n ?? 0;
}
