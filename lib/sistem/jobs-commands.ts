import pino from "pino";
import { sqlState } from "../db/errors";
import { foldDeltas, openMonth } from "./commands";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
/** The first requests go first. */
const FIRST_MS = 5_000;

const log = pino({ name: "pekerjaan" });

type Job = { name: string; everyMs: number; run: () => Promise<number> };

const JOBS: Job[] = [
	{ name: "lipat", everyMs: MINUTE_MS, run: foldDeltas },
	{ name: "buka_bulan", everyMs: HOUR_MS, run: openMonth },
];

/** One job, one at a time. A failure is logged without what it was about, and the next round tries again. */
function start({ name, everyMs, run }: Job): void {
	let busy = false;
	const round = async () => {
		if (busy) return;
		busy = true;
		try {
			await run();
		} catch (error) {
			const kind = error instanceof Error ? error.name : "unknown";
			log.error({ job: name, kind, sqlState: sqlState(error) }, "job failed");
		} finally {
			busy = false;
		}
	};
	setTimeout(round, FIRST_MS).unref();
	setInterval(round, everyMs).unref();
}

const kept = globalThis as { pantauJobs?: boolean };

/** Starts the jobs of this process once, over reloads of the development server too. */
export function startJobs(): void {
	if (kept.pantauJobs) return;
	kept.pantauJobs = true;
	for (const job of JOBS) start(job);
}
