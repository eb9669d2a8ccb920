import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { NextConfig } from "next";

/** The newest migration that this build knows: /api/ready compares it with the database's. */
function newestMigration() {
	const folder = fileURLToPath(new URL("prisma/migrations", import.meta.url));
	const entries = readdirSync(folder, { withFileTypes: true });
	const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
	return names.sort().at(-1) ?? "";
}

/** On every answer, files included; what differs by request stands in proxy.ts. */
const SECURITY_HEADERS = [
	{ key: "x-content-type-options", value: "nosniff" },
	{ key: "x-frame-options", value: "DENY" },
	{ key: "referrer-policy", value: "same-origin" },
	{ key: "cross-origin-opener-policy", value: "same-origin" },
	{ key: "cross-origin-resource-policy", value: "same-origin" },
	{
		key: "permissions-policy",
		value: "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
	},
];

const config: NextConfig = {
	distDir: process.env.NEXT_DIST_DIR || ".next",
	poweredByHeader: false,
	typedRoutes: false,
	compress: false, // the reverse proxy does it: inside Next it costs a third of the throughput
	env: { PANTAU_SCHEMA: newestMigration() },
	// The most that a form may send: one file of two MiB and what is typed beside it; more is ended while it comes.
	experimental: { serverActions: { bodySizeLimit: "2200kb" } },
	headers: async () => [{ source: "/:path*", headers: SECURITY_HEADERS }],
	serverExternalPackages: ["@node-rs/argon2", "pg", "pg-boss", "pino", "pdfmake"],
};

export default config;
