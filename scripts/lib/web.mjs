// Starts the web server as a child that never outlives us, and waits until it answers.
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { plainEnv } from "./build.mjs";
import { end, isEnding } from "./lifetime.mjs";
import { ROOT } from "./paths.mjs";
import { commandFile, launchNode } from "./processes.mjs";
import { complain } from "./say.mjs";

/** The program of `npm start` and the demo. */
export const SERVE = join(ROOT, "scripts/serve.mjs");
const LOOPBACK = "127.0.0.1";
const HEAP_MB = 1_024;
const PATIENCE_MS = 90_000;
const PAUSE_MS = 100;

/** Without a limit the server's heap grows to gigabytes under load. */
export function withHeapLimit(options = "") {
	return options.includes("--max-old-space-size")
		? options
		: `${options} --max-old-space-size=${HEAP_MB}`.trim();
}

/** The settings of a web process over an embedded database. */
export function webEnv({ keys, webUrl, port, extra = {} }) {
	return {
		...plainEnv(),
		DATABASE_URL: webUrl,
		NEXTAUTH_SECRET: keys.NEXTAUTH_SECRET,
		NEXTAUTH_URL: `http://localhost:${port}`,
		DATA_KEY: keys.DATA_KEY,
		INDEX_KEY: keys.INDEX_KEY,
		PORT: String(port),
		NODE_OPTIONS: withHeapLimit(process.env.NODE_OPTIONS),
		...extra,
	};
}

async function answers(port) {
	try {
		const response = await fetch(`http://127.0.0.1:${port}/api/health`, { redirect: "manual" });
		await response.arrayBuffer();
		return true;
	} catch {
		return false;
	}
}

/** The web process: our own before a production build, Next's while developing. */
function commandOf(command, port) {
	return command === "start"
		? [SERVE, String(port), LOOPBACK]
		: [commandFile("next"), command, "-H", LOOPBACK, "-p", String(port)];
}

/** Runs the web server ("start" or "dev") on loopback. If it ends by itself, so do we. */
export async function serve(command, { port, env, output = "show" }) {
	const child = launchNode(commandOf(command, port), { env, output });
	child.once("exit", () => {
		if (child.isUnwanted || isEnding()) return;
		console.error(`${child.output}\nServer web berhenti sendiri.`);
		end(1);
	});
	for (let waited = 0; waited < PATIENCE_MS; waited += PAUSE_MS) {
		if (await answers(port)) return child;
		await sleep(PAUSE_MS);
	}
	return complain(`${child.output}\nServer web tidak menjawab di port ${port}.`);
}
