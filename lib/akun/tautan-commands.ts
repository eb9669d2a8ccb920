import type { Actor } from "../auth/actor";
import { hashToken, newToken } from "../crypto";
import type { Tx } from "../db";
import { env } from "../env";
import { CODE_HOURS } from "./rules";

/** A one-time address, shown once: only its hash is kept. */
export type Tautan = { address: string; tujuan: "AKTIVASI" | "PEMULIHAN" };

/** Makes the one-time address of an account; it voids those made before. */
export async function issueCode(
	tx: Tx,
	actor: Actor,
	account: { id: string; pernahMasuk: boolean },
): Promise<Tautan> {
	const code = newToken();
	const tujuan = account.pernahMasuk ? "PEMULIHAN" : "AKTIVASI";
	await tx.$executeRaw`
		insert into kode_sekali (kode_hash, akun_id, tujuan, dibuat_oleh, expires_at)
		values (${hashToken(code)}, ${account.id}::uuid, ${tujuan}, ${actor.accountId}::uuid, now() + make_interval(hours => ${CODE_HOURS}))`;
	return { address: new URL(`/aktivasi/${code}`, env().NEXTAUTH_URL).href, tujuan };
}
