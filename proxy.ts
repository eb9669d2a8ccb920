import { type NextRequest, NextResponse } from "next/server";

function contentPolicy(nonce: string): string {
	const isDev = process.env.NODE_ENV === "development";
	return [
		"default-src 'self'",
		`script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDev ? " 'unsafe-eval'" : ""}`,
		`style-src 'self' ${isDev ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
		"style-src-attr 'unsafe-inline'", // widths of bars and the like
		"img-src 'self' data: blob:",
		"font-src 'self'",
		`connect-src 'self'${isDev ? " ws:" : ""}`,
		"object-src 'none'",
		"base-uri 'none'",
		"form-action 'self'",
		"frame-ancestors 'none'",
	].join("; ");
}

/** Two years; only where the site is served over https, or a browser would never reach it again. */
const TRANSPORT = "max-age=63072000; includeSubDomains";
const isHttps = process.env.NEXTAUTH_URL?.startsWith("https:") ?? false;

/** An address that is no text, such as "/%E0", is no page; left alone, the router would fail on it. */
function isReadable(path: string): boolean {
	try {
		return decodeURIComponent(path) !== "";
	} catch {
		return false;
	}
}

/** Every page gets its own nonce and content policy, and knows the path it was asked by. */
export function proxy(request: NextRequest) {
	const nonce = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))));
	const policy = contentPolicy(nonce);
	const headers = new Headers(request.headers);
	headers.set("x-nonce", nonce);
	headers.set("x-pantau-path", request.nextUrl.pathname + request.nextUrl.search);
	headers.set("content-security-policy", policy);
	const response = isReadable(request.nextUrl.pathname)
		? NextResponse.next({ request: { headers } })
		: NextResponse.rewrite(new URL("/tidak-ditemukan", request.url), { request: { headers } });
	response.headers.set("content-security-policy", policy);
	if (isHttps) response.headers.set("strict-transport-security", TRANSPORT);
	return response;
}

export const config = {
	matcher: [{ source: "/((?!_next/static|_next/image|icon.svg|robots.txt).*)" }],
};
