import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL(".", import.meta.url));
const key = (letter: string) => Buffer.alloc(32, letter).toString("base64");

/** Settings of the tests; the data project adds the address of each file's own database. */
const env = {
	TZ: "UTC",
	NEXTAUTH_SECRET: "rahasia-untuk-pengujian-saja-0123456789",
	NEXTAUTH_URL: "http://localhost:3000",
	DATA_KEY: key("d"),
	INDEX_KEY: key("i"),
	SLOW_QUERY_MS: "60000", // a busy machine would fill the output with them
};

const resolve = { alias: [{ find: /^@\//, replacement: root }] };

export default defineConfig({
	test: {
		maxWorkers: availableParallelism(), // one less than that would be one on a machine of two
		projects: [
			{
				resolve,
				test: {
					name: "unit",
					env,
					isolate: false, // values in, values out: nothing to keep apart, and modules are read once
					testTimeout: 60_000,
					include: [
						"{app,components,lib,prisma,scripts}/**/*.test.{ts,tsx}",
						"tests/architecture/**/*.test.ts",
					],
				},
			},
			{
				resolve,
				test: {
					name: "data",
					env,
					include: ["tests/data/**/*.test.ts"],
					globalSetup: "tests/data/setup/global.ts",
					setupFiles: "tests/data/setup/each-file.ts",
					pool: "forks",
					testTimeout: 60_000,
					hookTimeout: 120_000,
				},
			},
		],
	},
});
