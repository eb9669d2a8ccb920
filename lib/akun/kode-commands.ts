import { hashPassword } from "../auth/password";
import { fieldsOf } from "../command";
import { hashToken } from "../crypto";
import { atDoor } from "../db";
import { newId } from "../db/ids";
import { env } from "../env";
import { conflict, invalid, type Outcome, ok } from "../outcome";
import { findKode } from "./kode-queries";
import { passwordFault } from "./sandi";
import { Aktivasi } from "./schema";

const GONE =
	"Tautan ini sudah dipakai atau sudah lewat waktunya. Minta tautan baru kepada pengelola akun Anda.";

/** Sets the first or a new password with a one-time code, which is worth nothing afterwards; whose account it is. */
export async function activate(raw: unknown): Promise<Outcome<{ username: string }>> {
	const parsed = Aktivasi.safeParse(raw);
	if (!parsed.success) return invalid(fieldsOf(parsed.error));
	const { kode, sandiBaru } = parsed.data;
	const found = await findKode(kode);
	if (!found) return conflict(GONE);
	const fault = passwordFault(sandiBaru, { username: found.username, demo: env().PANTAU_DEMO });
	if (fault) return invalid({ sandiBaru: fault });
	const hash = await hashPassword(sandiBaru);
	const username = await atDoor({ tokenHash: hashToken(kode) }, async (tx) => {
		const [row] = await tx.$queryRaw<{ nama: string | null }[]>`
			select pakai_kode(${newId()}::uuid, ${hash}) nama`;
		return row?.nama ?? null;
	});
	return username ? ok({ username }) : conflict(GONE);
}
