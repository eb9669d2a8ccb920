import { fileURLToPath } from "node:url";
import { defineConfig } from "prisma/config";

// Prisma's own schema engine is a download. Unless PRISMA_ENGINE=native, the same engine from npm is used.
if (process.env.PRISMA_ENGINE !== "native")
	process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= fileURLToPath(
		new URL("./scripts/prisma/schema-engine-wasm.mjs", import.meta.url),
	);

export default defineConfig({
	schema: "prisma/schema.prisma",
	migrations: { path: "prisma/migrations" },
	// Migrations only: the web process never has this address.
	datasource: {
		url: process.env.DATABASE_OWNER_URL ?? "postgresql://nobody@127.0.0.1:1/none",
	},
});
