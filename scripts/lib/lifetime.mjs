// Whatever a script starts is ended with it: on success, on failure, on Ctrl-C and on TERM.
import { birthOf, describe, isAlive } from "./alive.mjs";
import { Complaint } from "./say.mjs";

const SIGNALS = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 };
const ANCESTORS_MAX = 4;
const LOOK_MS = 250;
const tasks = [];
let ending;

/** Tasks run in reverse order: what was started last is ended first. */
export function atEnd(task) {
	tasks.push(task);
}

export function isEnding() {
	return ending !== undefined;
}

async function runTasks() {
	for (let task = tasks.pop(); task; task = tasks.pop())
		try {
			await task();
		} catch (error) {
			console.error(error.message);
		}
}

export function end(code) {
	ending ??= runTasks().then(() => process.exit(code));
	return ending;
}

/** The npm that runs us and the shell between: a signal sent to npm may reach neither that shell nor us. */
function npmAncestors() {
	const ancestors = [];
	for (let pid = process.ppid; pid > 1 && ancestors.length < ANCESTORS_MAX; ) {
		const found = describe(pid);
		if (found === null) break;
		ancestors.push({ pid, birth: birthOf(pid) });
		if (/^npm |\bnpm-cli\.js\b|\/npm /.test(found.command)) return ancestors;
		pid = found.parent;
	}
	return ancestors.slice(0, 1);
}

/** Under npm, its death is ours, however it died. */
function followNpm() {
	if (!process.env.npm_lifecycle_event) return;
	const ancestors = npmAncestors();
	const look = () =>
		ancestors.every(({ pid, birth }) => isAlive(pid, birth)) || end(128 + SIGNALS.SIGTERM);
	setInterval(look, LOOK_MS).unref();
}

/** Runs a script's work and ends the process with the exit code that it returns. */
export async function main(work) {
	for (const [signal, number] of Object.entries(SIGNALS))
		process.on(signal, () => end(128 + number));
	followNpm();
	try {
		await end((await work()) ?? 0);
	} catch (error) {
		if (isEnding()) return ending;
		console.error(error instanceof Complaint ? `\n${error.message}` : error);
		await end(1);
	}
}
