// Child processes, each in a group of its own, that never outlive the script.
import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { atEnd } from "./lifetime.mjs";
import { ROOT } from "./paths.mjs";
import { complain } from "./say.mjs";

const PATIENCE_MS = 5_000;
const TETHER = fileURLToPath(new URL("./tether.mjs", import.meta.url));
const require = createRequire(import.meta.url);
const isWindows = process.platform === "win32";

/** The JavaScript file behind a package's command, so that no shell and no shim stands between. */
export function commandFile(packageName, command = packageName) {
	const manifest = join(ROOT, "node_modules", packageName, "package.json");
	const { bin } = require(manifest);
	return join(dirname(manifest), typeof bin === "string" ? bin : bin[command]);
}

function signalGroup(child, signal) {
	try {
		if (isWindows) child.kill(signal);
		else process.kill(-child.pid, signal);
	} catch {
		// The group is gone already.
	}
}

/** Ends a child and all that it started: politely first, then not. */
export async function endChild(child) {
	child.isUnwanted = true;
	if (child.exitCode === null && child.signalCode === null) {
		const gone = new Promise((resolve) => child.once("exit", resolve));
		signalGroup(child, "SIGTERM");
		const timer = setTimeout(() => signalGroup(child, "SIGKILL"), PATIENCE_MS);
		await gone;
		clearTimeout(timer);
	}
	signalGroup(child, "SIGKILL");
}

/** Starts a Node program. `output` is "show", or "keep" to collect it in `child.output`. */
export function launchNode(args, { env = process.env, output = "show", nodeArgs = [] } = {}) {
	const stream = output === "show" ? "inherit" : "pipe";
	const child = spawn(process.execPath, ["--import", TETHER, ...nodeArgs, ...args], {
		cwd: ROOT,
		env: { ...env, PANTAU_TETHER: "1" },
		detached: !isWindows,
		stdio: ["ignore", stream, stream, "pipe"],
	});
	child.output = "";
	child.isUnwanted = false;
	for (const source of [child.stdout, child.stderr])
		source?.setEncoding("utf8").on("data", (text) => {
			child.output += text;
		});
	child.stdio[3].on("error", () => {});
	atEnd(() => endChild(child));
	return child;
}

/** Resolves with the exit code once the program and its output are finished. */
export function finished(child) {
	return new Promise((resolve, reject) => {
		child.once("error", reject);
		child.once("close", (code) => resolve(code ?? 1));
	});
}

/** Runs a Node program to its end and gives its code: 0, or the `expected` other; any other shows what it printed. */
export async function runNode(what, args, options = {}) {
	const child = launchNode(args, { output: "keep", ...options });
	const code = await finished(child);
	if (code !== 0 && code !== options.expected)
		complain(`${child.output.trim()}\n\n${what} gagal (kode ${code}).`);
	return code;
}
