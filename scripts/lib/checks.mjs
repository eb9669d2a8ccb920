// The steps of `npm run check`. Each throws with what is wrong; all run, whatever the others found.
import { join } from "node:path";
import { generateClient, plainEnv } from "./build.mjs";
import { ROOT } from "./paths.mjs";
import { commandFile, runNode } from "./processes.mjs";
import { openTestServer } from "./test-server.mjs";

const env = plainEnv({ NO_COLOR: "1" });

function runTool(what, args) {
	return runNode(what, args, { env });
}

async function types() {
	await generateClient();
	await runTool("next typegen", [commandFile("next"), "typegen"]);
	await runTool("tsc", [commandFile("typescript", "tsc"), "--noEmit"]);
}

/** The migrations, applied from nothing, must make exactly the schema: else a deployment differs from the code. */
async function schemaIsMigrations() {
	await runTool("prisma validate", [commandFile("prisma"), "validate"]);
	const server = await openTestServer();
	const difference = [
		"--from-migrations",
		"prisma/migrations",
		"--to-schema",
		"prisma/schema.prisma",
	];
	try {
		await runNode(
			"prisma migrate diff",
			[commandFile("prisma"), "migrate", "diff", ...difference, "--exit-code"],
			{
				env: { ...env, DATABASE_OWNER_URL: server.ownerUrl },
			},
		);
	} finally {
		await server.close();
	}
}

function architecture() {
	return runTool("vitest", [
		commandFile("vitest"),
		"run",
		"--project",
		"unit",
		"tests/architecture",
	]);
}

/** Runs when asked alone; `npm test` runs the same tests among the unit tests. */
export const ARCHITECTURE = { name: "panah dan ukuran berkas", run: architecture };

export const CHECKS = [
	{
		name: "format dan lint (biome)",
		run: () =>
			runTool("biome", [
				commandFile("@biomejs/biome", "biome"),
				"check",
				"--error-on-warnings",
				".",
			]),
	},
	{ name: "tipe (tsc)", run: types },
	{ name: "kode mati (knip)", run: () => runTool("knip", [commandFile("knip"), "--no-progress"]) },
	{ name: "skema = migrasi", run: schemaIsMigrations },
	{
		name: "berkas kunci npm",
		run: () => runTool("lock-audit", [join(ROOT, "scripts/lock-audit.mjs")]),
	},
];

/** Runs the checks one after another; returns how many passed and failed. */
export async function runChecks(checks) {
	const tally = { passed: 0, failed: 0 };
	for (const { name, run } of checks) {
		const from = Date.now();
		let complaint;
		try {
			await run();
			tally.passed += 1;
		} catch (error) {
			complaint = error.message;
			tally.failed += 1;
		}
		const seconds = ((Date.now() - from) / 1000).toFixed(1).padStart(6);
		console.log(`${seconds} s  ${complaint === undefined ? "✓" : "✗"} ${name}`);
		if (complaint !== undefined) console.log(complaint);
	}
	return tally;
}
