import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";
import { env } from "../env";

const HEADER = "x-pantau-alamat";
const GROUPS_OF_NETWORK = 4;

/** Writes the address of the connection into each request, over whatever the caller may have put there. */
export function noteAddresses(): void {
	subscribe("http.server.request.start", (message) => {
		const { request } = message as { request: IncomingMessage };
		request.headers[HEADER] = request.socket.remoteAddress ?? "";
	});
}

/** One household or office: the IPv4 address, or the /64 network of an IPv6 address. */
function networkOf(address: string): string {
	const plain = address.trim().replace(/^::ffff:(?=\d+\.)/i, "");
	if (!plain.includes(":")) return plain;
	const [head = "", tail = ""] = plain.split("::");
	const [front, back] = [head.split(":").filter(Boolean), tail.split(":").filter(Boolean)];
	const gap = Array.from({ length: Math.max(8 - front.length - back.length, 0) }, () => "0");
	return [...front, ...gap, ...back].slice(0, GROUPS_OF_NETWORK).join(":").toLowerCase();
}

/**
 * Whose attempts are counted together. Behind a proxy of ours, the last address of X-Forwarded-For is the one it saw;
 * without one that header is anybody's invention.
 */
export function addressOf(headers: Headers, trustProxy = env().TRUST_PROXY): string {
	const forwarded = trustProxy ? headers.get("x-forwarded-for")?.split(",").at(-1) : undefined;
	return networkOf(forwarded ?? headers.get(HEADER) ?? "") || "tidak-diketahui";
}
