import { setTimeout as sleep } from "node:timers/promises";
import { alone, beside, type Figure, insist, median, quantile } from "./angka";
import { ask, paced, Tally } from "./kirim";
import { p95, watchMemory } from "./muat";
import { type Panggung, rowsOf } from "./orang";
import { PESERTA, type Peserta, type Rapat } from "./rapat-bahan";

/** All of them within ten minutes. */
export const PER_SECOND = PESERTA / 600;
/** The same request without a cookie, in between: the route answers, and nothing asks the database. */
const EMPTY_EVERY = 5;
/** Phones whose answer got lost send again what was taken. */
const AGAIN_EVERY = 20;
const SCREEN_MS = 5_000;
const NOTES_MS = 4_000;
const TRIES_MAX = 20;
const RETRY_MS = 2_000;
const AFTER_S = 30;

const hadir = (rapat: Rapat, cookie: string, isi: Record<string, string>) => ({
	path: `/api/rapat/${rapat.alamat}/hadir`,
	headers: { "content-type": "application/json", ...(cookie && { cookie }) },
	body: JSON.stringify(isi),
});

type Layar = { kode: string; hitungan: { hadir: number; luring: number; daring: number } };

async function readLayar(stage: Panggung, rapat: Rapat): Promise<Layar> {
	const url = `${stage.baseUrl}/api/rapat/${rapat.alamat}/hadir`;
	const answer = await fetch(url, { headers: { cookie: rapat.pencatat } });
	insist(answer.status === 200, `the screen was answered ${answer.status}`);
	return (await answer.json()) as Layar;
}

/** The hall: its screen asks for code and counts, whoever takes notes asks for what the others wrote. */
async function openHall(stage: Panggung, rapat: Rapat) {
	let layar = await readLayar(stage, rapat);
	const latencies: number[] = [];
	const stopped = new AbortController();
	const { signal } = stopped;
	const every = async (ms: number, turn: () => Promise<void>) => {
		while (!signal.aborted) {
			await turn();
			await sleep(ms, undefined, { signal }).catch(() => {});
		}
	};
	const notes = {
		path: `/api/rapat/${rapat.alamat}/catatan`,
		headers: { cookie: rapat.pencatat },
	};
	const running = [
		every(SCREEN_MS, async () => {
			const from = performance.now();
			layar = await readLayar(stage, rapat);
			latencies.push(performance.now() - from);
		}),
		every(NOTES_MS, async () => {
			const { status } = await ask(stage.baseUrl, notes);
			insist(status === 200, `the notes were answered ${status}`);
		}),
	];
	const ended = Promise.all(running);
	ended.catch(() => stopped.abort());
	return {
		kode: () => layar.kode,
		stop: async () => {
			stopped.abort();
			await ended;
			return latencies;
		},
	};
}

type Hall = Awaited<ReturnType<typeof openHall>>;
const isiOf = ({ cara }: Peserta, hall: Hall): Record<string, string> =>
	cara === "KODE" ? { cara, kode: hall.kode() } : { cara };

/** One person taps "Saya hadir" until it is taken; what counts is the time until then, with every wait. */
async function join(stage: Panggung, rapat: Rapat, one: Peserta, hall: Hall, tally: Tally) {
	const from = performance.now();
	for (let left = TRIES_MAX; left > 0; left--) {
		const answer = await ask(stage.baseUrl, hadir(rapat, one.cookie, isiOf(one, hall)));
		tally.note(answer);
		if (answer.status === 200) return performance.now() - from;
		insist(answer.status === 503 || answer.status === 0, `somebody was answered ${answer.status}`);
		await sleep((answer.retryAfter * 1_000 || RETRY_MS) * (1 + Math.random()));
	}
	throw new Error(`somebody never came in: ${tally.said}`);
}

type Came = { peran: string; mode: string; n: number };

/** Nobody lost, nobody twice, and the counts by mode and role those of who was sent in. */
async function insistWhole(stage: Panggung, rapat: Rapat, came: readonly Peserta[]) {
	const modeOf = ({ cara }: Peserta) => (cara === "KODE" ? "LURING" : "DARING");
	const wanted = new Map<string, number>();
	for (const one of came) {
		const key = `${one.peran} ${modeOf(one)}`;
		wanted.set(key, (wanted.get(key) ?? 0) + 1);
	}
	const rows = await rowsOf<Came>(
		stage,
		"select peran, mode, count(*)::int as n from rapat_hadir where rapat_id = $1 and batal_at is null group by 1, 2",
		[rapat.id],
	);
	const found = Object.fromEntries(rows.map(({ peran, mode, n }) => [`${peran} ${mode}`, n]));
	const told = (of: Record<string, number>) => JSON.stringify(Object.entries(of).toSorted());
	const asked = Object.fromEntries(wanted);
	insist(told(found) === told(asked), `came ${told(found)}, sent in ${told(asked)}`);
	const [people] = await rowsOf<{ n: number }>(
		stage,
		"select count(distinct akun_id)::int as n from rapat_hadir where rapat_id = $1 and akun_id = any($2::uuid[])",
		[rapat.id, came.map(({ akun }) => akun)],
	);
	insist(people?.n === came.length, `${people?.n} of ${came.length} people are on the list`);
	const luring = came.filter(({ cara }) => cara === "KODE").length;
	const { hitungan } = await readLayar(stage, rapat);
	const shown = [hitungan.hadir, hitungan.luring, hitungan.daring];
	insist(
		shown.join() === [came.length, luring, came.length - luring].join(),
		`the screen shows ${shown}`,
	);
}

/** Everybody comes in at the pace of 31,000 in ten minutes, the hall looking on; afterwards every line is counted. */
export async function measureMasuk(
	stage: Panggung,
	rapat: Rapat,
	peserta: readonly Peserta[],
): Promise<Figure[]> {
	const hall = await openHall(stage, rapat);
	const memory = watchMemory(stage.webPid);
	const tally = new Tally();
	const floor: number[] = [];
	const taken: number[] = [];
	const from = performance.now();
	await paced([...peserta.entries()], PER_SECOND, async ([i, one]) => {
		if (i % EMPTY_EVERY === 0) {
			const { status, ms } = await ask(stage.baseUrl, hadir(rapat, "", isiOf(one, hall)));
			insist(status === 401 || status === 503, `nobody in particular was answered ${status}`);
			if (status === 401) floor.push(ms);
		}
		taken.push(await join(stage, rapat, one, hall, tally));
		if (i % AGAIN_EVERY === 0) await join(stage, rapat, one, hall, tally);
	});
	const seconds = (performance.now() - from) / 1_000;
	const screen = await hall.stop();
	const peak = memory.stop();
	await insistWhole(stage, rapat, peserta);
	const n = peserta.length;
	return [
		beside("join_p95", "ms", p95(taken), p95(floor), n),
		beside("join_p50", "ms", median(taken), median(floor), n),
		beside("join_p99", "ms", quantile(taken, 0.99), quantile(floor, 0.99), n),
		beside("join_per_s", "per s", n / seconds, PER_SECOND, n),
		alone("join_turned_away", "answers", tally.of(503, 0), tally.all),
		alone("meeting_screen_p95", "ms", p95(screen), screen.length),
		alone("join_web_peak_mib", "MiB", peak, n),
	];
}

/** When they are in: the page of the door opened at the same pace, and signs of life of those on line. */
export async function measureSesudah(
	stage: Panggung,
	rapat: Rapat,
	peserta: readonly Peserta[],
): Promise<Figure[]> {
	const most = Math.ceil(PER_SECOND * AFTER_S);
	const some = peserta.slice(0, most);
	const online = peserta.filter(({ cara }) => cara === "DARING").slice(0, most);
	await rowsOf(
		stage,
		"update rapat_hadir set terlihat_at = terlihat_at - interval '20 minutes' where rapat_id = $1 and mode = 'DARING'",
		[rapat.id],
	);
	const signs = new Tally();
	await paced(online, PER_SECOND, async ({ cookie }) => {
		signs.note(await ask(stage.baseUrl, hadir(rapat, cookie, { cara: "DETAK" })));
	});
	const doors = new Tally();
	await paced(some, PER_SECOND, async ({ cookie }) => {
		const page = { path: `/hadir/${rapat.alamat}`, headers: { cookie } };
		doors.note(await ask(stage.baseUrl, page));
	});
	insist(signs.of(200) === signs.all, `signs of life: ${signs.said}`);
	insist(doors.of(200) + doors.of(503) === doors.all, `the page of the door: ${doors.said}`);
	return [
		alone("presence_p95", "ms", p95(signs.latencies), signs.all),
		alone("door_page_p95", "ms", p95(doors.latencies), doors.all),
		alone("door_page_turned_away", "answers", doors.of(503), doors.all),
	];
}
