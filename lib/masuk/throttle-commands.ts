import { hashAddress } from "../crypto";
import { atDoor, type Tx } from "../db";
import {
	ACCOUNT_FREE,
	ADDRESS_FREE,
	forgetAddress,
	type Gate,
	gateAfter,
	waitMinutes,
} from "./rules";

/** An account as the door sees it: found by the name that was typed. */
export type DoorAccount = {
	id: string;
	nama_masuk: string;
	sandi_hash: string | null;
	totp: Uint8Array | null;
	totp_langkah: bigint;
	kode_cadangan: string[];
	open: boolean;
	gagal: number;
	terkunci_sampai: Date | null;
};

export type Attempt = { name: string; address: string; now: Date };
/** Minutes to wait, or the account (null: there is none) with one more failure on its count. */
export type Counted = { wait: number } | { wait: 0; account: DoorAccount | null };

const iso = (date: Date | null) => date?.toISOString() ?? null;

type AddressRow = { gagal: number; terkunci_sampai: Date | null; updated_at: Date };

async function gateOfAddress(tx: Tx, hash: Buffer) {
	await tx.$executeRaw`insert into percobaan_masuk (alamat) values (${hash}) on conflict (alamat) do nothing`;
	const [row] = await tx.$queryRaw<AddressRow[]>`
		select gagal, terkunci_sampai, updated_at from percobaan_masuk where alamat = ${hash} for update`;
	return {
		gate: { failures: row?.gagal ?? 0, lockedUntil: row?.terkunci_sampai ?? null },
		lastAt: row?.updated_at ?? new Date(0),
	};
}

function keepAddress(tx: Tx, hash: Buffer, gate: Gate, now: Date) {
	return tx.$executeRaw`
		update percobaan_masuk set gagal = ${gate.failures}, terkunci_sampai = ${iso(gate.lockedUntil)}::timestamptz, updated_at = ${iso(now)}::timestamptz
		where alamat = ${hash}`;
}

/** The account of a name, locked so that attempts at once are counted one after another. */
export async function lockAccount(tx: Tx, name: string): Promise<DoorAccount | null> {
	const rows = await tx.$queryRaw<DoorAccount[]>`
		select id::text, nama_masuk, sandi_hash, totp, totp_langkah, kode_cadangan, gagal::int, terkunci_sampai,
			aktif and coalesce(berlaku_sampai, 'infinity') > now() open
		from akun where nama_masuk = ${name} for update`;
	return rows[0] ?? null;
}

async function keepAccount(tx: Tx, account: DoorAccount, gate: Gate) {
	await tx.$executeRaw`
		update akun set gagal = ${gate.failures}, terkunci_sampai = ${iso(gate.lockedUntil)}::timestamptz where nama_masuk = ${account.nama_masuk}`;
}

const keyOfName = (name: string) => hashAddress(`nama:${name}`);

/** A name that nobody has is counted as an account is, so that nobody can tell them apart. */
function countName({ name, now }: Attempt, exists: boolean): Promise<number> {
	const hash = keyOfName(name);
	return atDoor({ addressHash: hash }, async (tx) => {
		const { gate } = await gateOfAddress(tx, hash);
		if (exists) return 0;
		const wait = waitMinutes(gate, now);
		if (!wait) await keepAddress(tx, hash, gateAfter(gate, ACCOUNT_FREE, now), now);
		return wait;
	});
}

/** Counts one attempt at both gates before anything is compared; a shut gate counts nothing further. */
export async function countAttempt(attempt: Attempt): Promise<Counted> {
	const { name, address, now } = attempt;
	const hash = hashAddress(address);
	const counted = await atDoor({ name, addressHash: hash }, async (tx): Promise<Counted> => {
		const { gate, lastAt } = await gateOfAddress(tx, hash);
		const atAddress = forgetAddress(gate, lastAt, now);
		const account = await lockAccount(tx, name);
		const atAccount = {
			failures: account?.gagal ?? 0,
			lockedUntil: account?.terkunci_sampai ?? null,
		};
		const wait = waitMinutes(atAddress, now);
		if (wait) return { wait };
		await keepAddress(tx, hash, gateAfter(atAddress, ADDRESS_FREE, now), now);
		const shut = waitMinutes(atAccount, now);
		if (shut) return { wait: shut };
		if (account) await keepAccount(tx, account, gateAfter(atAccount, ACCOUNT_FREE, now));
		return { wait: 0, account };
	});
	const known = !("account" in counted) || counted.account !== null;
	const wait = await countName(attempt, known);
	return wait ? { wait } : counted;
}

/** Takes the count back after a right answer: all of the account's, one of the address's. */
export async function settleAttempt({ name, address, now }: Attempt, whole: boolean) {
	const hash = hashAddress(address);
	await atDoor({ name, addressHash: hash }, async (tx) => {
		const { gate } = await gateOfAddress(tx, hash);
		const failures = Math.max(gate.failures - 1, 0);
		await keepAddress(tx, hash, { failures, lockedUntil: null }, now);
		const account = await lockAccount(tx, name);
		if (account)
			await keepAccount(tx, account, {
				failures: whole ? 0 : Math.max(account.gagal - 1, 0),
				lockedUntil: null,
			});
	});
}

/**
 * For a secret other than a password, such as the code of a hall: minutes to wait at its gate, 0 while it is open. A
 * failure is counted before anybody learns of it; a right answer only reads.
 */
export function passGate(key: string, isRight: boolean, free: number, now: Date): Promise<number> {
	const hash = hashAddress(key);
	return atDoor({ addressHash: hash }, async (tx) => {
		if (isRight) {
			const [row] = await tx.$queryRaw<{ terkunci_sampai: Date | null }[]>`
				select terkunci_sampai from percobaan_masuk where alamat = ${hash}`;
			return waitMinutes({ failures: 0, lockedUntil: row?.terkunci_sampai ?? null }, now);
		}
		const { gate, lastAt } = await gateOfAddress(tx, hash);
		const wait = waitMinutes(gate, now);
		const known = forgetAddress(gate, lastAt, now);
		if (!wait) await keepAddress(tx, hash, gateAfter(known, free, now), now);
		return wait;
	});
}
