// The gate of the web process: so many requests at a time, a bounded queue before them, and beyond it a calm "come back in
// a moment" instead of a server that answers nobody.
import PQueue from "p-queue";

const AT_A_TIME = 48;
const WAITING_MAX = 400;
const PATIENCE_MS = 5_000;
const RETRY_SECONDS = [5, 15];
/** Files of the build and the sign of life cost nothing and are never turned away. */
const FREE = /^\/(_next\/static\/|(icon\.svg|robots\.txt|api\/health)$)/;
/** What somebody sends goes before what somebody looks at. */
const PRIORITY = { GET: 0, HEAD: 0 };
const SENDING = 1;

const PAGE = `<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Server sibuk · PantauPKH</title>
<style>body{font:16px/1.5 system-ui,sans-serif;max-width:32rem;margin:15vh auto;padding:0 1rem;color-scheme:light dark}a{display:inline-block;padding:.75rem 1rem;border:1px solid;border-radius:.4rem;color:inherit}</style></head>
<body><h1>Server sedang sangat sibuk</h1><p>Banyak yang mengirim laporan pada saat yang sama. Tidak ada yang hilang: tunggu beberapa detik, lalu coba lagi.</p><p><a href="">Coba lagi</a></p></body></html>`;

function refuse(res) {
	if (res.headersSent || res.destroyed) return;
	const [least, most] = RETRY_SECONDS;
	res.writeHead(503, {
		"retry-after": String(least + Math.floor(Math.random() * (most - least + 1))), // not all at once again
		"content-type": "text/html; charset=utf-8",
		"cache-control": "no-store",
		"content-security-policy":
			"default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
		"x-content-type-options": "nosniff",
		connection: "close",
	});
	res.end(PAGE);
}

/** Until the answer is out, or whoever asked has gone. */
const gone = (res) => new Promise((resolve) => res.once("close", resolve));

/**
 * `handle(req, res, serve)` serves now, after waiting, or never. `state` has what stands and what was turned away, for
 * whoever measures.
 */
export function createGate({
	atATime = AT_A_TIME,
	waitingMax = WAITING_MAX,
	patienceMs = PATIENCE_MS,
} = {}) {
	const queue = new PQueue({ concurrency: atATime });
	const state = {
		turnedAway: 0,
		get running() {
			return queue.pending;
		},
		get waiting() {
			return queue.size;
		},
	};
	function turnAway(res) {
		state.turnedAway++;
		refuse(res);
	}
	async function handle(req, res, serve) {
		if (FREE.test(req.url)) return serve(req, res);
		if (queue.size >= waitingMax) return turnAway(res);
		let isServed = false;
		const waiting = new AbortController();
		const giveUp = () => {
			if (!isServed) waiting.abort();
		};
		const timer = setTimeout(giveUp, patienceMs);
		const closed = gone(res).then(giveUp);
		const turn = async () => {
			isServed = true;
			clearTimeout(timer);
			await Promise.all([serve(req, res), closed]);
		};
		try {
			await queue.add(turn, { priority: PRIORITY[req.method] ?? SENDING, signal: waiting.signal });
		} catch (error) {
			if (isServed) throw error;
		} finally {
			clearTimeout(timer);
		}
		if (!isServed && !res.destroyed) turnAway(res);
	}
	return { handle, state };
}
