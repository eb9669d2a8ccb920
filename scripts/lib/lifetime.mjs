// Whatever a script starts is ended with it: on success, on failure, on Ctrl-C and on TERM.
import { Complaint } from "./say.mjs";

const SIGNALS = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 };
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

/** Runs a script's work and ends the process with the exit code that it returns. */
export async function main(work) {
	for (const [signal, number] of Object.entries(SIGNALS))
		process.on(signal, () => end(128 + number));
	try {
		await end((await work()) ?? 0);
	} catch (error) {
		if (isEnding()) return ending;
		console.error(error instanceof Complaint ? `\n${error.message}` : error);
		await end(1);
	}
}
