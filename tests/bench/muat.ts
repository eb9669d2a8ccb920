import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import autocannon, { type Asked } from "autocannon";
import { insist, quantile } from "./angka";

/** One address as somebody asks for it, and how its answer is known to be whole. */
export type Sasaran = {
	url: string;
	method?: "GET" | "POST";
	headers?: Record<string, string>;
	body?: string;
	/** What every row of the answer begins with; without it the answer need not have any. */
	row?: RegExp;
};

export type Beban = {
	/** Time of the server per answer: with every connection busy, elapsed over answers. */
	serverMs: number;
	perSecond: number;
	latencies: number[];
};

const SECONDS = 2;
const SECONDS_MAX = 8;
/** A shorter answer than the first one by more than this is not the same page. */
const SHORTER_MAX = 0.8;
const TIMEOUT_S = 30;

/** Asks once and looks at the answer: its size, and how many rows it shows. */
export async function lookAt({ url, row, ...init }: Sasaran) {
	const from = performance.now();
	const response = await fetch(url, { redirect: "manual", ...init });
	const body = await response.text();
	const ms = performance.now() - from;
	insist(response.status === 200, `${url} answered ${response.status}`);
	const rows = row ? (body.match(new RegExp(row, "g"))?.length ?? 0) : 0;
	insist(!row || rows > 0, `${url} shows no row`);
	return { bytes: Buffer.byteLength(body), rows, ms };
}

/** Long enough that every connection is answered, also where one answer takes long. */
const secondsFor = (ms: number, connections: number) =>
	Math.min(Math.max(SECONDS, Math.ceil((ms * connections) / 1_000)), SECONDS_MAX);

/** Loads one address from so many connections; any error, other status or shorter page ends the run. */
export async function load(sasaran: Sasaran, connections: number): Promise<Beban> {
	const { row: _row, url, method, headers, body } = sasaran;
	const first = await lookAt(sasaran);
	const latencies: number[] = [];
	let wrong = 0;
	let last = 0;
	const asked: Asked = { method: method ?? "GET", headers: headers ?? {}, body };
	const from = performance.now();
	const run = autocannon({
		url,
		connections,
		duration: secondsFor(first.ms, connections),
		timeout: TIMEOUT_S,
		...asked,
	});
	run.on("response", (_client: unknown, status: number, bytes: number, ms: number) => {
		if (status !== 200 || bytes < first.bytes * SHORTER_MAX) wrong += 1;
		latencies.push(ms);
		last = performance.now();
	});
	const { errors, timeouts } = await run;
	insist(
		wrong + errors + timeouts === 0,
		`${url}: ${wrong} wrong, ${errors} errors, ${timeouts} late`,
	);
	insist(latencies.length > 0, `${url} did not answer once under load`);
	const elapsed = last - from;
	return {
		serverMs: elapsed / latencies.length,
		perSecond: (latencies.length * 1_000) / elapsed,
		latencies,
	};
}

export const p95 = (latencies: readonly number[]) => quantile(latencies, 0.95);

const KIB_PER_MIB = 1_024;

/** Memory of one process in MiB: from the kernel's own file where there is one, else from `ps`. */
function residentOf(pid: number): number {
	try {
		const status = readFileSync(`/proc/${pid}/status`, "utf8");
		return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / KIB_PER_MIB;
	} catch {
		const { stdout } = spawnSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" });
		return Number(stdout) / KIB_PER_MIB;
	}
}

function childrenOf(pid: number): number[] {
	try {
		const text = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8");
		return text.split(" ").filter(Boolean).map(Number);
	} catch {
		return [];
	}
}

const USER_TIME = 11; // of /proc/<pid>/stat, counted after the command's closing bracket
const TICK_MS = 10;

/** Processor time that a process has used, in ms; not a number where the kernel does not tell. */
export function processorMs(pid: number): number {
	try {
		const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
		const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
		return (Number(fields[USER_TIME]) + Number(fields[USER_TIME + 1])) * TICK_MS;
	} catch {
		return Number.NaN;
	}
}

/** Memory of a process and of all that it started, in MiB. */
export function residentMib(pid: number): number {
	return childrenOf(pid).reduce((sum, child) => sum + residentMib(child), residentOf(pid));
}

/** Watches the memory of a process and all that it started; `stop` gives the most that it held. */
export function watchMemory(pid: number, everyMs = 500): { stop: () => number } {
	let most = residentMib(pid);
	const timer = setInterval(() => {
		most = Math.max(most, residentMib(pid));
	}, everyMs);
	return {
		stop: () => {
			clearInterval(timer);
			insist(most > 0, "the memory of the web process could not be read");
			return most;
		},
	};
}
