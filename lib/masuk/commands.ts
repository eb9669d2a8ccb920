import { type AccountRow, actorOf } from "../auth/actor";
import { noteAtDoor } from "../auth/door";
import { SESSION_SECONDS } from "../auth/limits";
import { isPassword } from "../auth/password";
import { hashRecoveryCode, openTotp, totpStep } from "../auth/totp";
import { fieldsOf } from "../command";
import { hashToken, newToken } from "../crypto";
import { atDoor } from "../db";
import { conflict, invalid, type Outcome, ok } from "../outcome";
import { ACCOUNT_FREE, NO_DUTY, WRONG, WRONG_CODE, waitSentence } from "./rules";
import { Kode, Masuk } from "./schema";
import {
	type Attempt,
	countAttempt,
	type DoorAccount,
	lockAccount,
	settleAttempt,
} from "./throttle-commands";

/** The password was right: either inside, or a code of the second factor is still wanted. */
export type Passed =
	| { step: "inside"; accountId: string; sessionToken: string }
	| { step: "code"; username: string };

/** Where somebody stands who asks to come in. */
export type Visitor = Omit<Attempt, "name"> & { device: string };

/** A row of failures is worth a line in the log, each failure is not. */
async function noteStreak(account: DoorAccount | null, name: string): Promise<void> {
	if (!account || account.gagal + 1 < ACCOUNT_FREE) return;
	await atDoor({ name }, (tx) =>
		noteAtDoor(tx, {
			action: "masuk.gagal",
			accountId: account.id,
			diff: { kali: account.gagal + 1 },
		}),
	);
}

class NoDuty extends Error {}

async function openSession(account: DoorAccount, device: string): Promise<Outcome<Passed>> {
	const sessionToken = newToken();
	const tokenHash = hashToken(sessionToken);
	try {
		await atDoor({ name: account.nama_masuk, tokenHash }, async (tx) => {
			await tx.$executeRaw`
				insert into sesi (token_hash, akun_id, expires_at, peranti)
				values (${tokenHash}, ${account.id}::uuid, now() + make_interval(secs => ${SESSION_SECONDS}), ${device})`;
			const [row] = await tx.$queryRaw<AccountRow[]>`select * from sesi_hidup()`;
			if (!row || !actorOf(row)) throw new NoDuty();
			await noteAtDoor(tx, {
				action: "masuk",
				accountId: account.id,
				diff: { peranti: device },
			});
		});
	} catch (error) {
		if (error instanceof NoDuty) return conflict(NO_DUTY);
		throw error;
	}
	return ok({ step: "inside", accountId: account.id, sessionToken });
}

/** Name and password as typed: inside, on to the second factor, or the same refusal for whatever was wrong. */
export async function signIn(raw: unknown, visitor: Visitor): Promise<Outcome<Passed>> {
	const parsed = Masuk.safeParse(raw);
	if (!parsed.success) return invalid(fieldsOf(parsed.error));
	const { nama, sandi } = parsed.data;
	const attempt = { ...visitor, name: nama };
	const counted = await countAttempt(attempt);
	if (!("account" in counted)) return invalid({}, waitSentence(counted.wait));
	const { account } = counted;
	const right = await isPassword(sandi, account?.sandi_hash ?? null);
	if (!account || !right || !account.open) {
		await noteStreak(account, nama);
		return invalid({}, WRONG);
	}
	await settleAttempt(attempt, account.totp === null);
	if (account.totp) return ok({ step: "code", username: nama });
	return openSession(account, visitor.device);
}

/** Takes the code in the same transaction as it is compared, so that no code is good twice. */
function takeCode(name: string, code: string, now: Date): Promise<boolean> {
	return atDoor({ name }, async (tx) => {
		const account = await lockAccount(tx, name);
		if (!account?.totp || !account.open) return false;
		const secret = openTotp(account.totp, account.id);
		const step = totpStep(secret, code, account.totp_langkah, now);
		if (step !== null) {
			await tx.$executeRaw`update akun set totp_langkah = ${step} where nama_masuk = ${name}`;
			return true;
		}
		const spare = hashRecoveryCode(code);
		if (!account.kode_cadangan.includes(spare)) return false;
		await tx.$executeRaw`update akun set kode_cadangan = array_remove(kode_cadangan, ${spare}) where nama_masuk = ${name}`;
		await noteAtDoor(tx, { action: "masuk.kode_cadangan", accountId: account.id });
		return true;
	});
}

/** The second factor of an account whose password was right a moment ago. */
export async function signInWithCode(
	username: string,
	raw: unknown,
	visitor: Visitor,
): Promise<Outcome<Passed>> {
	const parsed = Kode.safeParse(raw);
	if (!parsed.success) return invalid(fieldsOf(parsed.error));
	const attempt = { ...visitor, name: username };
	const counted = await countAttempt(attempt);
	if (!("account" in counted)) return invalid({}, waitSentence(counted.wait));
	const { account } = counted;
	if (!account || !(await takeCode(username, parsed.data.kode, visitor.now))) {
		await noteStreak(account, username);
		return invalid({ kode: WRONG_CODE });
	}
	await settleAttempt(attempt, true);
	return openSession(account, visitor.device);
}

/** Ends a session: its token is worth nothing from now on, wherever it was copied to. */
export async function signOut(
	sessionToken: string,
	who: { accountId: string; username: string } | null,
): Promise<void> {
	const tokenHash = hashToken(sessionToken);
	await atDoor({ name: who?.username, tokenHash }, async (tx) => {
		await tx.$executeRaw`update sesi set ended_at = now() where token_hash = ${tokenHash} and ended_at is null`;
		if (who) await noteAtDoor(tx, { action: "keluar", accountId: who.accountId });
	});
}
