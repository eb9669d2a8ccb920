import { createHash } from "node:crypto";
import pg from "pg";
import { insist, median, ROUNDS, timed } from "./angka";
import { type Panggung, rowsOf } from "./orang";
import type { Pernyataan, Rekaman } from "./rekam";

const REPEATS_MAX = 60;
const ROUND_MS = 400;

/** The floor: one row by its key, on the same connection and in the same transaction. */
async function floorOf(stage: Panggung, settings: Pernyataan): Promise<Pernyataan> {
	const text = `select basis, graduasi, tarif from peringkat_tahun where kabupaten_code = $1::smallint and tahun = $2::smallint and pendamping_id = $3::uuid`;
	const [names, given] = settings.values as [string[], string[]];
	const of = (name: string) => given[names.indexOf(name)] ?? "";
	const kabupaten = of("app.kabupaten").slice(1, -1).split(",")[0] || null;
	const [row] = await rowsOf<{ k: number; t: number; p: string }>(
		stage,
		`select kabupaten_code as k, tahun as t, pendamping_id as p from peringkat_tahun
			where tarif is not null and ($1::smallint is null or kabupaten_code = $1) and ($2::uuid is null or pendamping_id = $2) limit 1`,
		[kabupaten, of("app.pendamping") || null],
	);
	insist(row, "no row for the floor");
	return { text, values: [row.k, row.t, row.p] };
}

const nameOf = (text: string) => createHash("md5").update(text).digest("hex");

async function send(client: pg.ClientBase, { text, values }: Pernyataan, prepared: boolean) {
	return client.query(prepared ? { name: nameOf(text), text, values } : { text, values });
}

/** The median of as many repetitions as fit into a short while. */
export async function repeated(work: () => Promise<unknown>): Promise<number> {
	const seen: number[] = [];
	const until = performance.now() + ROUND_MS;
	while (seen.length < REPEATS_MAX && (seen.length === 0 || performance.now() < until))
		seen.push(await timed(work));
	return median(seen);
}

/** Opens a transaction with the role and settings of a recording; nothing of it stays. */
async function inRecordedScope<T>(
	stage: Panggung,
	{ settings }: Rekaman<unknown>,
	work: (client: pg.Client) => Promise<T>,
): Promise<T> {
	const client = new pg.Client({
		connectionString: stage.webUrl,
		options: "-c jit=off -c timezone=UTC",
	});
	await client.connect();
	try {
		await client.query("begin");
		await client.query(settings.text, settings.values);
		await client.query("set local statement_timeout = 60000");
		return await work(client);
	} finally {
		await client.query("rollback");
		await client.end();
	}
}

/** Times several things in turn, one after another, as often as fits into a round; the medians of the rounds' medians. */
async function turnByTurn<K extends string>(
	work: Record<K, () => Promise<number>>,
): Promise<Record<K, number>> {
	const names = Object.keys(work) as K[];
	const all = names.map((name) => [name, [] as number[]] as const);
	for (let round = 0; round < ROUNDS; round++) {
		const seen = names.map(() => [] as number[]);
		const until = performance.now() + names.length * ROUND_MS;
		while (
			(seen[0] as number[]).length < REPEATS_MAX &&
			((seen[0] as number[]).length === 0 || performance.now() < until)
		)
			for (const [i, name] of names.entries()) seen[i]?.push(await work[name]());
		for (const [i, [, medians]] of all.entries()) medians.push(median(seen[i] ?? []));
	}
	return Object.fromEntries(all.map(([name, medians]) => [name, median(medians)])) as Record<
		K,
		number
	>;
}

/** Times what was recorded: the floor, the statements that answer, all of them, and all of them as they come unprepared. */
export function replay(stage: Panggung, rekaman: Rekaman<unknown>, core: RegExp) {
	return inRecordedScope(stage, rekaman, async (client) => {
		const floor = await floorOf(stage, rekaman.settings);
		const answering = rekaman.statements.filter(({ text }) => core.test(text));
		insist(answering.length > 0, `nothing of what was sent answers: ${core}`);
		const { rowCount } = await send(client, floor, true);
		insist(rowCount === 1, "the floor reads no row");
		const all = (list: Pernyataan[], prepared: boolean) => () =>
			timed(async () => {
				for (const statement of list) await send(client, statement, prepared);
			});
		const times = await turnByTurn({
			floor: all([floor], true),
			core: all(answering, true),
			whole: all(rekaman.statements, true),
			unprepared: all(rekaman.statements, false),
		});
		return { ...times, answering: answering.length, sent: rekaman.statements.length };
	});
}

/** Times each statement alone. */
export function replayEach(stage: Panggung, rekaman: Rekaman<unknown>) {
	return inRecordedScope(stage, rekaman, async (client) => {
		const times: { text: string; ms: number }[] = [];
		for (const statement of rekaman.statements)
			times.push({
				text: statement.text.replace(/\s+/g, " ").trim(),
				ms: await repeated(() => send(client, statement, true)),
			});
		return times;
	});
}
