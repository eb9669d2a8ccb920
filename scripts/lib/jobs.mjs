// Starts the worker of the job queue as a child that never outlives us. One that ends by itself is started again.
import { join } from "node:path";
import { isEnding } from "./lifetime.mjs";
import { ROOT } from "./paths.mjs";
import { launchNode } from "./processes.mjs";

const WORKER = join(ROOT, "scripts/jobs.ts");
const PAUSE_MS = 5_000;

/** Runs the worker with these settings for as long as we live. */
export function keepWorker(env, output = "show") {
	const nodeArgs = ["--conditions=react-server", "--import", "tsx"];
	const worker = launchNode([WORKER], { env, output, nodeArgs });
	worker.once("exit", () => {
		if (worker.isUnwanted || isEnding()) return;
		console.error(`${worker.output}\nPekerja antrean berhenti sendiri; dinyalakan lagi.`);
		setTimeout(() => isEnding() || keepWorker(env, output), PAUSE_MS).unref();
	});
}
