import { noteAtDoor } from "../auth/door";
import {
	hashRecoveryCode,
	newRecoveryCodes,
	openTotp,
	pendingTotpSecret,
	sealTotp,
	totpStep,
} from "../auth/totp";
import { fieldsOf } from "../command";
import { lockAccount } from "../masuk/throttle-commands";
import { conflict, invalid, missing, type Outcome, ok } from "../outcome";
import { asMe, type Me, passwordRefused } from "./saya-commands";
import { LepasTotp, PasangTotp } from "./schema";

const WRONG =
	"Kode itu tidak cocok. Pastikan jam HP Anda benar, lalu ketik kode yang sedang tampak.";

/** Sets up the second factor with the first code from the app; the recovery codes, to be shown this once. */
export async function enableTotp(me: Me, raw: unknown): Promise<Outcome<{ codes: string[] }>> {
	const parsed = PasangTotp.safeParse(raw);
	if (!parsed.success) return invalid(fieldsOf(parsed.error));
	const { accountId, username, scope } = me.actor;
	return asMe(me, async (tx) => {
		const account = await lockAccount(tx, username);
		if (!account) return missing();
		if (account.totp) return conflict("Pengaman dua langkah sudah terpasang di akun ini.");
		const secret = pendingTotpSecret(me.sessionToken, accountId, account.totp_langkah);
		const step = totpStep(secret, parsed.data.kode, account.totp_langkah, scope.now());
		if (step === null) return invalid({ kode: WRONG });
		const codes = newRecoveryCodes();
		await tx.$executeRaw`
			update akun set totp = ${sealTotp(secret, accountId)}, totp_langkah = ${step},
				kode_cadangan = ${codes.map(hashRecoveryCode)}::text[] where nama_masuk = ${username}`;
		await noteAtDoor(tx, { action: "akun.pasang_totp", accountId });
		return ok({ codes });
	});
}

/** Takes the second factor away again; asks for the password, for a telephone left open is not enough. */
export async function disableTotp(me: Me, raw: unknown): Promise<Outcome> {
	const parsed = LepasTotp.safeParse(raw);
	if (!parsed.success) return invalid(fieldsOf(parsed.error));
	const refusal = await passwordRefused(me, parsed.data.sandi);
	if (refusal) return invalid({ sandi: refusal });
	const { accountId, username } = me.actor;
	return asMe(me, async (tx) => {
		await tx.$executeRaw`update akun set totp = null, kode_cadangan = '{}' where nama_masuk = ${username}`;
		await noteAtDoor(tx, { action: "akun.lepas_totp", accountId });
		return ok();
	});
}

/** New recovery codes, shown this once; the old ones are void. */
export async function renewRecoveryCodes(
	me: Me,
	raw: unknown,
): Promise<Outcome<{ codes: string[] }>> {
	const parsed = PasangTotp.safeParse(raw);
	if (!parsed.success) return invalid(fieldsOf(parsed.error));
	const { accountId, username, scope } = me.actor;
	return asMe(me, async (tx) => {
		const account = await lockAccount(tx, username);
		if (!account?.totp) return missing();
		const secret = openTotp(account.totp, accountId);
		const step = totpStep(secret, parsed.data.kode, account.totp_langkah, scope.now());
		if (step === null) return invalid({ kode: WRONG });
		const codes = newRecoveryCodes();
		await tx.$executeRaw`
			update akun set totp_langkah = ${step}, kode_cadangan = ${codes.map(hashRecoveryCode)}::text[] where nama_masuk = ${username}`;
		await noteAtDoor(tx, { action: "akun.kode_cadangan", accountId });
		return ok({ codes });
	});
}
