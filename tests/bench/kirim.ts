import { Agent, request } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import type { Kiriman } from "./formulir";

const SOCKETS_MAX = 512;
const TIMEOUT_MS = 60_000;
const TRIES_MAX = 40;
const RETRY_MS = 2_000;
const SEE_OTHER = 303;
const agent = new Agent({ keepAlive: true, maxSockets: SOCKETS_MAX });

type Answer = { status: number; ms: number; retryAfter: number };

/** One request, from its first byte to the last of the answer; a broken line is status 0. */
export function ask(base: string, { path, headers, body }: Partial<Kiriman> & { path: string }) {
	const { hostname, port } = new URL(base);
	const from = performance.now();
	return new Promise<Answer>((resolve) => {
		const done = (status: number, retryAfter = 0) =>
			resolve({ status, retryAfter, ms: performance.now() - from });
		const length = body === undefined ? {} : { "content-length": String(Buffer.byteLength(body)) };
		const out = request({
			hostname,
			port,
			path,
			agent,
			method: body === undefined ? "GET" : "POST",
			headers: { ...headers, ...length },
			timeout: TIMEOUT_MS,
		});
		out.on("response", (answer) => {
			answer.on("end", () =>
				done(answer.statusCode ?? 0, Number(answer.headers["retry-after"]) || 0),
			);
			answer.on("error", () => done(0));
			answer.resume();
		});
		out.on("timeout", () => out.destroy());
		out.on("error", () => done(0));
		out.end(body);
	});
}

/** What became of many deliveries. */
export class Tally {
	readonly latencies: number[] = [];
	readonly statuses = new Map<number, number>();

	/** How often each answer came, for a sentence that says what went wrong. */
	get said(): string {
		return JSON.stringify(Object.fromEntries(this.statuses));
	}

	note({ status, ms }: Answer): void {
		this.latencies.push(ms);
		this.statuses.set(status, (this.statuses.get(status) ?? 0) + 1);
	}

	of(...statuses: number[]): number {
		return statuses.reduce((sum, status) => sum + (this.statuses.get(status) ?? 0), 0);
	}

	get all(): number {
		return this.latencies.length;
	}
}

/** Sends a form until it is taken, as a phone does: turned away or cut off, it waits a while and comes again. */
export async function deliver(base: string, kiriman: Kiriman, tally: Tally): Promise<boolean> {
	for (let left = TRIES_MAX; left > 0; left--) {
		const answer = await ask(base, kiriman);
		tally.note(answer);
		if (answer.status === SEE_OTHER) return true;
		if (answer.status !== 503 && answer.status !== 0) return false;
		await sleep((answer.retryAfter * 1_000 || RETRY_MS) * (1 + Math.random()));
	}
	return false;
}

/** Starts a piece of work so many times a second until the list ends, whatever became of those before. */
export async function paced<T>(
	items: readonly T[],
	perSecond: number,
	work: (item: T) => Promise<void>,
): Promise<void> {
	const running: Promise<void>[] = [];
	const from = performance.now();
	for (const [i, item] of items.entries()) {
		const wait = (i * 1_000) / perSecond - (performance.now() - from);
		if (wait > 0) await sleep(wait);
		running.push(work(item));
	}
	await Promise.all(running);
}
