import { Secret, TOTP } from "otpauth";
import { decrypt, encrypt, hashToken, keyedHash } from "../crypto";

const STEP_SECONDS = 30;
/** A clock may be one step off, either way. */
const WINDOW = 1;
const CODES = 10;
const SECRET_BYTES = 20;
const LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

const placeOf = (accountId: string) => `akun:totp:${accountId}`;

function totpOf(secret: string, username = ""): TOTP {
	return new TOTP({ issuer: "Pantau PKH", label: username, secret: Secret.fromBase32(secret) });
}

/**
 * The secret on offer to an account that sets up its second factor: the same through the whole session, so that a
 * mistyped code does not ask for a new picture, and another one once a code has been used.
 */
export function pendingTotpSecret(
	sessionToken: string,
	accountId: string,
	lastStep: bigint,
): string {
	const seed = keyedHash(`totp:${accountId}:${lastStep}:${sessionToken}`);
	return new Secret({ buffer: new Uint8Array(seed.subarray(0, SECRET_BYTES)).buffer }).base32;
}

/** The address that an authenticator app reads from the QR picture. */
export function totpAddress(secret: string, username: string): string {
	return totpOf(secret, username).toString();
}

/** The time step that a code belongs to, or null when it is wrong or not newer than the last one used. */
export function totpStep(secret: string, code: string, lastStep: bigint, now: Date): bigint | null {
	if (!/^\d{6}$/.test(code)) return null;
	const timestamp = now.getTime();
	const delta = totpOf(secret).validate({ token: code, timestamp, window: WINDOW });
	if (delta === null) return null;
	const step = BigInt(Math.floor(timestamp / 1000 / STEP_SECONDS) + delta);
	return step > lastStep ? step : null;
}

/** The secret as it is stored: bound to its account. */
export function sealTotp(secret: string, accountId: string): Buffer {
	return encrypt(secret, placeOf(accountId));
}

/** The secret of an account. */
export function openTotp(sealed: Uint8Array, accountId: string): string {
	return decrypt(sealed, placeOf(accountId));
}

/** Codes for the day that the telephone is lost, each good once. */
export function newRecoveryCodes(): string[] {
	return Array.from({ length: CODES }, () => {
		const bytes = crypto.getRandomValues(new Uint8Array(10));
		return [...bytes].map((byte) => LETTERS[byte % LETTERS.length]).join("");
	});
}

/** What is stored of a recovery code. */
export function hashRecoveryCode(code: string): string {
	return hashToken(code.replace(/[\s-]/g, "").toLowerCase()).toString("base64url");
}
