import { type ConstructorOptions, fromPrisma, PgBoss, type QueueOptions } from "pg-boss";
import { env } from "../env";
import type { Tx } from "./index";

/** The migration made it, and a later version of the library brings its changes as one: nothing is created at run time. */
const SCHEMA = "antrean";
/** Sees jobs and nothing else. */
const ROLE = "app_antrean";

function open(options: ConstructorOptions): PgBoss {
	const boss = new PgBoss({
		connectionString: env().DATABASE_URL,
		options: `-c role=${ROLE} -c jit=off -c timezone=UTC`,
		schema: SCHEMA,
		migrate: false,
		createSchema: false,
		reindex: false, // only the owner of an index may rebuild it
		openTelemetry: { enabled: false },
		...options,
	});
	boss.on("error", () => {}); // a lost connection: the next round makes another
	return boss;
}

const MINUTE = 60;
const DAY = 24 * 60 * MINUTE;
/** Jobs that were given up stay for a month, so that somebody may look; nobody works on this queue. */
const GAGAL = "gagal";
/** Tried again after half a minute, then later and later; what is finished is forgotten after two weeks. */
const USUAL: QueueOptions = {
	retryLimit: 5,
	retryDelay: 30,
	retryBackoff: true,
	retryDelayMax: 30 * MINUTE,
	expireInSeconds: 15 * MINUTE,
	deleteAfterSeconds: 14 * DAY,
	retentionSeconds: 14 * DAY,
};

/** Makes a queue, or brings it to what this version wants. One job at a time of each key: asked for twice, done once. */
export async function prepareQueue(boss: PgBoss, name: string): Promise<void> {
	await boss.createQueue(GAGAL, { policy: "standard", retentionSeconds: 30 * DAY });
	await boss.createQueue(name, { ...USUAL, policy: "exclusive", deadLetter: GAGAL });
	await boss.updateQueue(name, { ...USUAL, deadLetter: GAGAL });
}

const WORKER_CONNECTIONS = 4;

/** The queue as its worker has it: it fetches, plans, retries and forgets. Not started yet. */
export function workerQueue(options: ConstructorOptions = {}): PgBoss {
	return open({ max: WORKER_CONNECTIONS, application_name: "pantau-jobs", ...options });
}

const kept = globalThis as { pantauSender?: Promise<PgBoss>; pantauQueues?: Set<string> };

async function startSender(): Promise<PgBoss> {
	const boss = open({
		max: 1,
		supervise: false,
		schedule: false,
		registerInstance: false,
		queueCacheIntervalSeconds: DAY / 2, // it only asks what it needs: a sender is silent between two jobs
	});
	try {
		return await boss.start();
	} catch (error) {
		kept.pantauSender = undefined; // the next one tries again
		throw error;
	}
}

/** One sender a process; a queue that no worker has made yet is made by whoever asks first. */
async function senderTo(name: string): Promise<PgBoss> {
	kept.pantauSender ??= startSender();
	const boss = await kept.pantauSender;
	kept.pantauQueues ??= new Set();
	if (!kept.pantauQueues.has(name)) await prepareQueue(boss, name);
	kept.pantauQueues.add(name);
	return boss;
}

/** A job: for whom, with what. `key`: one that waits or runs under the same key is the same job. */
export type Wanted = { name: string; akun: string; input: unknown; key: string };

/** Puts a job into the queue in this very transaction; false when the same one is there already. */
export async function sendIn(tx: Tx, { name, akun, input, key }: Wanted): Promise<boolean> {
	const boss = await senderTo(name);
	return (
		null !== (await boss.send(name, { akun, input }, { singletonKey: key, db: fromPrisma(tx) }))
	);
}

/** Takes waiting jobs out of a queue, by their input: for a load of data whose past needs no work any more. */
export async function dropWaiting(
	name: string,
	isUnwanted: (input: unknown) => boolean,
): Promise<void> {
	const boss = await senderTo(name);
	const jobs = await boss.findJobs<{ input: unknown }>(name, { queued: true });
	const unwanted = jobs.filter(({ data }) => isUnwanted(data.input)).map(({ id }) => id);
	if (unwanted.length) await boss.deleteJob(name, unwanted);
}

/** Ends the connections of the sender: for scripts and tests. */
export async function closeSender(): Promise<void> {
	const boss = await kept.pantauSender;
	kept.pantauSender = undefined;
	kept.pantauQueues = undefined;
	await boss?.stop({ graceful: false });
}
