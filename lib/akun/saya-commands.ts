import type { Actor } from "../auth/actor";
import { noteAtDoor } from "../auth/door";
import { hashPassword, isPassword } from "../auth/password";
import { fieldsOf } from "../command";
import { hashToken } from "../crypto";
import { atDoor, type Tx } from "../db";
import { env } from "../env";
import { waitSentence } from "../masuk/rules";
import { countAttempt, lockAccount, settleAttempt } from "../masuk/throttle-commands";
import { invalid, missing, type Outcome, ok } from "../outcome";
import { passwordFault } from "./sandi";
import { AkhiriSesi, GantiSandi } from "./schema";

/** Somebody at work and the session they are in; nothing here can be done to anybody else. */
export type Me = { actor: Actor; sessionToken: string };

/** At the door as oneself: one's own account row and session, nothing else. */
export function asMe<T>({ actor, sessionToken }: Me, work: (tx: Tx) => Promise<T>): Promise<T> {
	return atDoor({ name: actor.username, tokenHash: hashToken(sessionToken) }, work);
}

const endOthers = (tx: Tx) => tx.$executeRaw`select akhiri_sesiku(null)`;

/** Whether this is one's own password; counted like an attempt to sign in. The sentence when it is not. */
export async function passwordRefused({ actor }: Me, password: string): Promise<string | null> {
	const attempt = {
		name: actor.username,
		address: `akun:${actor.accountId}`,
		now: actor.scope.now(),
	};
	const counted = await countAttempt(attempt);
	if (!("account" in counted)) return waitSentence(counted.wait);
	if (!(await isPassword(password, counted.account?.sandi_hash ?? null)))
		return "Kata sandi Anda yang sekarang bukan itu.";
	await settleAttempt(attempt, true);
	return null;
}

/** A new password; every other session of the account ends with the old one. */
export async function changePassword(me: Me, raw: unknown): Promise<Outcome> {
	const parsed = GantiSandi.safeParse(raw);
	if (!parsed.success) return invalid(fieldsOf(parsed.error));
	const { sandiLama, sandiBaru } = parsed.data;
	const { actor } = me;
	const fault = passwordFault(sandiBaru, { username: actor.username, demo: env().PANTAU_DEMO });
	if (fault) return invalid({ sandiBaru: fault });
	if (sandiBaru === sandiLama)
		return invalid({ sandiBaru: "Kata sandi baru harus lain dari yang lama." });
	const refusal = await passwordRefused(me, sandiLama);
	if (refusal) return invalid({ sandiLama: refusal });
	const hash = await hashPassword(sandiBaru);
	return asMe(me, async (tx) => {
		if (!(await lockAccount(tx, actor.username))) return missing();
		await tx.$executeRaw`
			update akun set sandi_hash = ${hash}, sandi_at = now(), wajib_ganti = false where nama_masuk = ${actor.username}`;
		await endOthers(tx);
		await noteAtDoor(tx, { action: "akun.ganti_sandi", accountId: actor.accountId });
		return ok();
	});
}

/** Ends one of one's own other sessions, or all of them. */
export async function endSession(me: Me, raw: unknown): Promise<Outcome> {
	const parsed = AkhiriSesi.safeParse(raw);
	if (!parsed.success) return missing();
	const nomor = parsed.data.nomor === "semua" ? null : parsed.data.nomor;
	return asMe(me, async (tx) => {
		await tx.$executeRaw`select akhiri_sesiku(${nomor})`;
		await noteAtDoor(tx, { action: "sesi.akhiri", accountId: me.actor.accountId });
		return ok();
	});
}
