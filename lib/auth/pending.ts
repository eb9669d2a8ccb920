import { cookies } from "next/headers";
import { decode, encode } from "next-auth/jwt";
import { env } from "../env";
import { STEP_SECONDS } from "./limits";

const PURPOSE = "masuk:kode";
const isHttps = () => env().NEXTAUTH_URL.startsWith("https:");
const cookieName = () => `${isHttps() ? "__Secure-" : ""}pantau.kode`;

/** Remembers for some minutes, sealed, whose password was right: nobody types it twice. */
export async function writePending(username: string): Promise<void> {
	const sealed = await encode({
		token: { sub: username, purpose: PURPOSE },
		secret: env().NEXTAUTH_SECRET,
		salt: PURPOSE,
		maxAge: STEP_SECONDS,
	});
	(await cookies()).set(cookieName(), sealed, {
		httpOnly: true,
		sameSite: "lax",
		secure: isHttps(),
		path: "/masuk",
		maxAge: STEP_SECONDS,
	});
}

/** The username whose password was right a moment ago, or null. */
export async function readPending(): Promise<string | null> {
	const token = (await cookies()).get(cookieName())?.value;
	if (!token) return null;
	try {
		const read = await decode({ token, secret: env().NEXTAUTH_SECRET, salt: PURPOSE });
		return read?.purpose === PURPOSE && typeof read.sub === "string" ? read.sub : null;
	} catch {
		return null;
	}
}

/** Forgets it. */
export async function clearPending(): Promise<void> {
	(await cookies()).delete({ name: cookieName(), path: "/masuk" });
}
