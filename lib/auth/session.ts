import { cookies, headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { decode, encode } from "next-auth/jwt";
import { cache } from "react";
import { hashToken } from "../crypto";
import { byToken } from "../db";
import { env } from "../env";
import { type AccountRow, type Actor, actorOf, can } from "./actor";
import { SESSION_SECONDS } from "./limits";
import type { Permission } from "./permissions";

const isHttps = () => env().NEXTAUTH_URL.startsWith("https:");
const cookieName = () => `${isHttps() ? "__Secure-" : ""}next-auth.session-token`;

/** Puts the session into the sealed token of next-auth: it holds the account and the session, nothing else. */
export async function writeSessionCookie(accountId: string, sessionToken: string): Promise<void> {
	const sealed = await encode({
		token: { sub: accountId, sid: sessionToken },
		secret: env().NEXTAUTH_SECRET,
		maxAge: SESSION_SECONDS,
	});
	(await cookies()).set(cookieName(), sealed, {
		httpOnly: true,
		sameSite: "lax",
		secure: isHttps(),
		path: "/",
		maxAge: SESSION_SECONDS,
	});
}

/** The secret in a sealed cookie, and when the seal ends, in seconds since 1970. */
type Opened = { sid: string; exp: number };
const OPENED_MAX = 5_000;
const opened = new Map<string, Opened>();

/**
 * Opens a cookie's seal, once a cookie: its key would be derived anew with every request. Whether
 * the session still lives is asked of the database each time.
 */
async function openSeal(sealed: string): Promise<Opened | null> {
	const known = opened.get(sealed);
	if (known && known.exp * 1_000 > Date.now()) return known;
	const token = await decode({ token: sealed, secret: env().NEXTAUTH_SECRET });
	if (typeof token?.sid !== "string" || typeof token.exp !== "number") return null;
	const [oldest] = opened.keys();
	if (oldest !== undefined && opened.size >= OPENED_MAX) opened.delete(oldest);
	const found = { sid: token.sid, exp: token.exp };
	opened.set(sealed, found);
	return found;
}

/** The secret of the session in this request's cookie, or null. */
export async function readSessionToken(): Promise<string | null> {
	const sealed = (await cookies()).get(cookieName())?.value;
	if (!sealed) return null;
	try {
		return (await openSeal(sealed))?.sid ?? null;
	} catch {
		return null; // altered, or sealed with an older secret: the same as no cookie
	}
}

/** Removes the cookie; the session itself is ended in the database. */
export async function clearSessionCookie(): Promise<void> {
	(await cookies()).delete(cookieName());
}

/** Whose session a token is, as the account stands at this moment; null when it has ended. */
export async function actorOfToken(sessionToken: string): Promise<Actor | null> {
	const [row] = await byToken<AccountRow>(hashToken(sessionToken));
	return row ? actorOf(row) : null;
}

/** Who makes this request, or null. Read from the database once a request: changes by an administrator hold at once. */
export const currentActor = cache(async (): Promise<Actor | null> => {
	const token = await readSessionToken();
	return token ? actorOfToken(token) : null;
});

/** Who makes this request and has no duty open, or null: for addresses that are no page and so lead nowhere. */
export async function readyActor(): Promise<Actor | null> {
	const actor = await currentActor();
	return actor && !actor.mustChangePassword && !actor.mustSetUpTotp ? actor : null;
}

/** The path of this request, as the proxy noted it; only ever a path of our own. */
export async function currentPath(): Promise<string> {
	return (await headers()).get("x-pantau-path") ?? "/";
}

const DUTIES = { password: "/akun/sandi", totp: "/akun/pengaman" };

/**
 * The person behind a signed-in page. Nobody: to the sign-in page and back. A duty open (password to change, second
 * factor to set up): there first. Not allowed: the page does not exist for them.
 */
export async function requireActor(permission?: Permission): Promise<Actor> {
	const actor = await currentActor();
	const path = await currentPath();
	if (!actor) redirect(`/masuk?kembali=${encodeURIComponent(path)}`);
	if (actor.mustChangePassword && !path.startsWith(DUTIES.password)) redirect(DUTIES.password);
	if (!actor.mustChangePassword && actor.mustSetUpTotp && !path.startsWith(DUTIES.totp))
		redirect(DUTIES.totp);
	if (permission && !can(actor, permission)) notFound();
	return actor;
}

/** A path of this application to return to after signing in; anything else is the start page. */
export function safeReturn(path: string | undefined): string {
	return path && /^\/(?![/\\])[\w\-./?=&%,:+~]*$/.test(path) && !path.startsWith("/masuk")
		? path
		: "/";
}
