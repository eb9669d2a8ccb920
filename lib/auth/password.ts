import { hash, verify } from "@node-rs/argon2";

/** Argon2id with the parameters that OWASP recommends: 19 MiB, two passes, one lane. */
const OPTIONS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** A hash that no password has: compared with when the account does not exist, so that the answer takes as long. */
const NOBODY =
	"$argon2id$v=19$m=19456,t=2,p=1$c2FsdHNhbHRzYWx0c2FsdA$Zm9yIG5vYm9keSBhdCBhbGwsIGFuZCBuZXZlciBhbnlvbmU";

/** What is stored of a password. */
export function hashPassword(password: string): Promise<string> {
	return hash(password, OPTIONS);
}

/** Whether the password is the one of this hash; without a hash, no, and it takes as long. */
export async function isPassword(password: string, stored: string | null): Promise<boolean> {
	try {
		return (await verify(stored ?? NOBODY, password)) && stored !== null;
	} catch {
		return false;
	}
}
