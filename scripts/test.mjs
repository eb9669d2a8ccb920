// npm test: check, unit, data and end-to-end tests, with one plain line at the end.
// usage: node scripts/test.mjs [check] [unit] [data] [e2e] [-- arguments for the runner]
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureBrowser } from "./lib/browser.mjs";
import { generateClient, plainEnv } from "./lib/build.mjs";
import { CHECKS, runChecks } from "./lib/checks.mjs";
import { atEnd, isEnding, main } from "./lib/lifetime.mjs";
import { ROOT } from "./lib/paths.mjs";
import { commandFile, endChild, finished, launchNode } from "./lib/processes.mjs";
import { complain, say } from "./lib/say.mjs";
import { openStage } from "./lib/stage.mjs";
import { playwrightTally, vitestTally } from "./lib/tally.mjs";
import { sweepDeadRuns } from "./lib/test-server.mjs";

const SERVER_LINES_MAX = 60;

function reportFile(part) {
	const folder = mkdtempSync(join(tmpdir(), "pantau-uji-"));
	atEnd(() => rmSync(folder, { recursive: true, force: true }));
	return join(folder, `${part}.json`);
}

async function vitest(part, args) {
	await generateClient();
	const report = reportFile(part);
	const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
	const options = ["run", "--project", part, ...reporters, ...args];
	const code = await finished(launchNode([commandFile("vitest"), ...options], { env: plainEnv() }));
	return vitestTally(report, code);
}

async function playwright(args) {
	const browser = await ensureBrowser();
	const { servers, settings } = await openStage();
	const report = reportFile("e2e");
	const env = {
		...plainEnv(settings),
		CHROMIUM_PATH: browser,
		PLAYWRIGHT_JSON_OUTPUT_NAME: report,
	};
	const options = ["test", "--reporter=list,json", ...args];
	const code = await finished(
		launchNode([commandFile("@playwright/test", "playwright"), ...options], { env }),
	);
	const tally = playwrightTally(report, code);
	for (const server of servers) {
		if (tally.failed > 0)
			console.log(server.output.split("\n").slice(-SERVER_LINES_MAX).join("\n"));
		await endChild(server);
	}
	if (tally.failed === 0) rmSync(join(ROOT, "test-results"), { recursive: true, force: true });
	return tally;
}

const PARTS = {
	check: () => runChecks(CHECKS),
	unit: (args) => vitest("unit", args),
	data: (args) => vitest("data", args),
	e2e: playwright,
};

function readArguments(argv) {
	const split = argv.indexOf("--");
	const names = split < 0 ? argv : argv.slice(0, split);
	const unknown = names.find((name) => !(name in PARTS));
	if (unknown)
		complain(`Bagian "${unknown}" tidak dikenal. Pilihannya: ${Object.keys(PARTS).join(", ")}.`);
	return {
		names: names.length ? names : Object.keys(PARTS),
		args: split < 0 ? [] : argv.slice(split + 1),
	};
}

async function runPart(name, args) {
	say(`== ${name} ==`);
	try {
		return await PARTS[name](args);
	} catch (error) {
		console.error(error.message);
		return { passed: 0, failed: 1 };
	}
}

main(async () => {
	const { names, args } = readArguments(process.argv.slice(2));
	atEnd(sweepDeadRuns); // a runner that was interrupted has not removed its own database server
	const tallies = [];
	for (const name of names) {
		const tally = await runPart(name, args);
		if (isEnding()) return 1;
		say(`== ${name}: ${tally.passed} passed, ${tally.failed} failed ==`);
		tallies.push(tally);
	}
	const sum = (key) => tallies.reduce((total, tally) => total + tally[key], 0);
	console.log(`${sum("passed")} passed, ${sum("failed")} failed`);
	return sum("failed") > 0 ? 1 : 0;
});
