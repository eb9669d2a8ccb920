import {
	createCipheriv,
	createDecipheriv,
	createHash,
	createHmac,
	createSecretKey,
	type KeyObject,
	randomBytes,
	randomFillSync,
} from "node:crypto";
import { env } from "./env";

const VERSION = 1;
const VERSION_BYTES = Buffer.from([VERSION]);
const IV_BYTES = 12;
const TAG_BYTES = 16;
const INDEX_BYTES = 16;

const keys = new Map<string, KeyObject>();

/** A key made ready once: from its bytes, each use would cost several times as much. */
function key(name: "DATA_KEY" | "INDEX_KEY"): KeyObject {
	const known = keys.get(name) ?? createSecretKey(env()[name]);
	keys.set(name, known);
	return known;
}

const nonces = Buffer.alloc(IV_BYTES * 512);
let used = nonces.length;

/** A random nonce, never given twice: many are drawn at once, since one draw costs as much as five hundred. */
function newNonce(): Buffer {
	if (used === nonces.length) {
		randomFillSync(nonces);
		used = 0;
	}
	used += IV_BYTES;
	return nonces.subarray(used - IV_BYTES, used);
}

/**
 * Ciphertext of bytes (AES-256-GCM): version, nonce, tag, body. `place` (table, column, row) is bound to it, so a value
 * copied to another row does not open.
 */
export function encryptBytes(bytes: Uint8Array, place: string): Buffer {
	const iv = newNonce();
	const cipher = createCipheriv("aes-256-gcm", key("DATA_KEY"), iv).setAAD(Buffer.from(place));
	const body = cipher.update(bytes);
	cipher.final(); // nothing is left over in this mode; it makes the tag
	return Buffer.concat([VERSION_BYTES, iv, cipher.getAuthTag(), body]);
}

/** The bytes of a ciphertext; throws when it was altered or belongs elsewhere. */
export function decryptBytes(bytes: Uint8Array, place: string): Buffer {
	const data = Buffer.from(bytes);
	if (data[0] !== VERSION) throw new Error("unknown version of ciphertext");
	const iv = data.subarray(1, 1 + IV_BYTES);
	const tag = data.subarray(1 + IV_BYTES, 1 + IV_BYTES + TAG_BYTES);
	const decipher = createDecipheriv("aes-256-gcm", key("DATA_KEY"), iv)
		.setAAD(Buffer.from(place))
		.setAuthTag(tag);
	const body = data.subarray(1 + IV_BYTES + TAG_BYTES);
	return Buffer.concat([decipher.update(body), decipher.final()]);
}

/** Ciphertext of a text, as of its bytes. */
export function encrypt(text: string, place: string): Buffer {
	return encryptBytes(Buffer.from(text, "utf8"), place);
}

/** The text of a ciphertext; throws when it was altered or belongs elsewhere. */
export function decrypt(bytes: Uint8Array, place: string): string {
	return decryptBytes(bytes, place).toString("utf8");
}

/** The keyed hash by which a NIK, No. KK or account number is looked up: 16 bytes, useless without the key. */
export function blindIndex(text: string): Buffer {
	return createHmac("sha256", key("INDEX_KEY")).update(text).digest().subarray(0, INDEX_BYTES);
}

/** A random secret for a session or a one-time link, as text for a cookie or an address. */
export function newToken(): string {
	return randomBytes(32).toString("base64url");
}

/** What is stored of a token: 32 bytes. */
export function hashToken(token: string): Buffer {
	return createHash("sha256").update(token).digest();
}

/** A hash that only this installation can make: 32 bytes. */
export function keyedHash(text: string): Buffer {
	return createHmac("sha256", key("INDEX_KEY")).update(text).digest();
}

/** What is stored of an internet address: 32 bytes, keyed. */
export function hashAddress(address: string): Buffer {
	return keyedHash(`alamat:${address}`);
}
