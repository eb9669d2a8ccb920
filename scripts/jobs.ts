// npm run jobs: the worker of the job queue. `npm start` and the demo start one beside the web server; JOBS=0 leaves it to this.
import { startWorker } from "../lib/antrean/pekerja-commands";
import { closeDatabase } from "../lib/db";
import { env } from "../lib/env";

try {
	env();
} catch (error) {
	process.stderr.write(`${error instanceof Error ? error.message : "Pengaturan salah."}\n`);
	process.exit(1);
}
const stop = await startWorker();
process.stdout.write("Pekerja antrean siap.\n");

/** The jobs in hand are done first; what is not done in time is tried again by the next worker. */
async function end() {
	await stop();
	await closeDatabase();
	process.exit(0);
}
process.once("SIGTERM", end);
process.once("SIGINT", end);
