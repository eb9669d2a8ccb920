import type { PgBoss, Job as Waiting } from "pg-boss";
import { prepareQueue, workerQueue } from "../db/queue";
import { PEKERJAAN, RUTIN } from "./daftar-commands";
import { type Akhir, type Isi, workOff, workOffChore } from "./kerja-commands";

/** What a plan hands to its chore. */
type Jam = { zona: string };
type Options = { pollingIntervalSeconds: number };

/** Plans that this version does not have any more are taken down. */
async function plan(boss: PgBoss) {
	const wanted = RUTIN.flatMap(({ name, jadwal }) =>
		jadwal.map(({ cron, zona }) => ({ name, cron, zona })),
	);
	for (const { name, key } of await boss.getSchedules())
		if (!wanted.some((one) => one.name === name && one.zona === key))
			await boss.unschedule(name, key);
	for (const { name, cron, zona } of wanted)
		await boss.schedule(name, cron, { zona }, { tz: zona, key: zona, missed: "once" });
}

async function listen<T>(
	boss: PgBoss,
	name: string,
	options: Options,
	run: (data: T) => Promise<Akhir>,
) {
	await prepareQueue(boss, name);
	await boss.work(
		name,
		{ ...options, perJobResults: true as const },
		async (jobs: Waiting<T>[]) => {
			const ends: ({ id: string } & Akhir)[] = [];
			for (const { id, data } of jobs) ends.push({ id, ...(await run(data)) });
			return ends;
		},
	);
}

/** Starts the worker of this process: queues, hands and plans. Gives what ends it, once the jobs in hand are done. */
export async function startWorker(
	options: Options = { pollingIntervalSeconds: 2 },
): Promise<() => Promise<void>> {
	const boss = workerQueue();
	await boss.start();
	for (const job of PEKERJAAN)
		await listen<Isi>(boss, job.name, options, (data) => workOff(job, data));
	for (const chore of RUTIN)
		await listen<Jam>(boss, chore.name, options, ({ zona }) =>
			workOffChore(chore, zona, ({ name, akun, input, key }) =>
				boss.send(name, { akun, input }, { singletonKey: key }),
			),
		);
	await plan(boss);
	return () => boss.stop({ timeout: 4_000 });
}
