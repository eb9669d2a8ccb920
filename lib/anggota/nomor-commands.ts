import { blindIndex, encrypt } from "../crypto";
import type { Tx } from "../db";
import type { Tanggal } from "../time";
import { checkNik, checkNoKk, type Finding, normalizeNik } from "./nik";
import type { JenisKelamin } from "./rules";

/** A number as the database keeps it: the text as ciphertext bound to its row, and the hash to find it by. */
export type Sealed = { cipher: Uint8Array<ArrayBuffer>; index: Uint8Array<ArrayBuffer> };

type Facts = { today: Tanggal; tanggalLahir?: Tanggal | null; jenisKelamin?: JenisKelamin | null };

/** A number for its place, `anggota:nik:<id>`; null for an empty one. */
export function sealNomor(text: string, place: string): Sealed | null {
	const digits = normalizeNik(text);
	if (!digits) return null;
	return { cipher: new Uint8Array(encrypt(digits, place)), index: indexOf(digits) };
}

/** The hash by which a number is found. */
export function indexOf(digits: string): Uint8Array<ArrayBuffer> {
	return new Uint8Array(blindIndex(digits));
}

/** Whether two hashes are of the same number; both absent is the same too. */
export function isSameIndex(a: Uint8Array | null, b: Uint8Array | null): boolean {
	if (!a || !b) return !a && !b;
	return Buffer.compare(a, b) === 0;
}

async function isKecamatan(tx: Tx, digits: string): Promise<boolean> {
	const [row] = await tx.$queryRaw<[{ ada: boolean }]>`
		select exists (select from wilayah where code = ${digits.slice(0, 6)}) as ada`;
	return row.ada;
}

/** What is to be noticed about a NIK as typed, its region looked up; nothing for an empty one. */
export async function findingsOfNik(tx: Tx, text: string, facts: Facts): Promise<Finding[]> {
	const digits = normalizeNik(text);
	if (!digits) return [];
	const known = await isKecamatan(tx, digits);
	return checkNik(text, { ...facts, isKecamatan: () => known });
}

/** The same of a No. KK. */
export async function findingsOfNoKk(tx: Tx, text: string, today: Tanggal): Promise<Finding[]> {
	const digits = normalizeNik(text);
	if (!digits) return [];
	const known = await isKecamatan(tx, digits);
	return checkNoKk(text, { today, isKecamatan: () => known });
}
