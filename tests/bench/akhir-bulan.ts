import { setTimeout as sleep } from "node:timers/promises";
import { alone, beside, type Figure, insist, median, quantile } from "./angka";
import { actionFields, type Kiriman, kirimanOf, readFormulir } from "./formulir";
import { ask, deliver, paced, Tally } from "./kirim";
import { p95 } from "./muat";
import { countSent, type Naskah, prepareNaskah } from "./naskah";
import type { Panggung } from "./orang";
import { type Reader, readersOf, startReading } from "./pembaca";
import { countDeadlocks, insistExact } from "./periksa";
import { countSesi, plan, prepareKelompok, sesiFields, sesiKiriman } from "./sesi";

/** The nation's month within an hour: 37,000 reports and 370,000 sessions. */
const NEED = { reports: 37_000 / 3_600, sessions: 370_000 / 3_600 };
const TRIAL = 200;
const TRIAL_AT_ONCE = 24;
/** Of what the machine did in the trial, with nobody reading, the parts that are tried with people reading, most first. */
const HELD = [0.5, 0.35, 0.25, 0.15, 0.08];
const PROBE_S = 30;
/** The highest of them at which pages still open within this is held for minutes. */
const READ_P95_MS = 500;
const OVERLOAD_S = 20;
const OVERLOAD_AT_ONCE = 400;
const RECOVERY_MAX_S = 60;
const GROUPS = 4_000;

type Bahan = {
	stage: Panggung;
	naskah: Naskah[];
	reportForms: Kiriman[];
	nextSession: () => { id: string; kiriman: Kiriman };
	readers: Reader[];
};

async function gather(stage: Panggung, reports: number): Promise<Bahan> {
	const readers = await readersOf(stage);
	const naskah = await prepareNaskah(stage, reports);
	const [first] = naskah as [Naskah, ...Naskah[]];
	const path = (bulan: string) => `/laporan/${bulan}/kirim`;
	const report = actionFields(
		await readFormulir(stage, first.cookie, path(first.bulan), "version"),
	);
	const reportForms = naskah.map(({ bulan, version, cookie }) =>
		kirimanOf(stage, path(bulan), cookie, { ...report, bulan, version: String(version) }),
	);
	const groups = await prepareKelompok(stage, GROUPS);
	const [group] = groups as [(typeof groups)[number]];
	const page = `/p2k2/baru?kelompok=${group.id}`;
	const session = actionFields(await readFormulir(stage, group.cookie, page, "kelompokId"));
	const next = await plan(stage, groups);
	const nextSession = () => {
		const { group, day } = next();
		const fields = sesiFields(group, day);
		return {
			id: fields.id as string,
			kiriman: sesiKiriman(stage, group.cookie, session, fields),
		};
	};
	return { stage, naskah, reportForms, nextSession, readers };
}

/** How many sessions a second this machine takes when nobody reads: what it can be asked to hold. */
async function trial({ stage, nextSession }: Bahan): Promise<number> {
	const queue = Array.from({ length: TRIAL }, nextSession);
	const tally = new Tally();
	const from = performance.now();
	const hand = async () => {
		for (let one = queue.shift(); one; one = queue.shift())
			await deliver(stage.baseUrl, one.kiriman, tally);
	};
	await Promise.all(Array.from({ length: TRIAL_AT_ONCE }, hand));
	insist(tally.of(303) === TRIAL, `the trial was refused: ${tally.said}`);
	return (TRIAL * 1_000) / (performance.now() - from);
}

type Putaran = {
	read: Tally;
	written: Tally;
	arrived: number;
	sent: number;
	lost: number;
	twice: number;
	took: number;
};

/** So many seconds at a part of the nation's rate, with people reading; every record is counted afterwards. */
async function replay(bahan: Bahan, part: number, seconds: number): Promise<Putaran> {
	const { stage, nextSession, readers } = bahan;
	const due = Math.max(1, Math.floor(NEED.reports * part * seconds));
	// Each report can be sent once: whoever comes next takes others.
	const naskah = bahan.naskah.splice(0, due);
	const reportForms = bahan.reportForms.splice(0, due);
	const perSecond = NEED.sessions * part;
	const sessions = Array.from(
		{ length: Math.max(1, Math.floor(perSecond * seconds)) },
		nextSession,
	);
	const before = await countSent(stage, naskah);
	const deadlocks = await countDeadlocks(stage);
	const reading = startReading(stage, readers);
	const written = new Tally();
	const from = performance.now();
	await Promise.all([
		paced(reportForms, reportForms.length / seconds, async (form) => {
			await deliver(stage.baseUrl, form, written);
		}),
		paced(sessions, perSecond, async ({ kiriman }) => {
			await deliver(stage.baseUrl, kiriman, written);
		}),
	]);
	const took = (performance.now() - from) / 1_000;
	const read = await reading.stop();
	const after = await countSent(stage, naskah);
	const arrived = await countSesi(
		stage,
		sessions.map(({ id }) => id),
	);
	const lost = naskah.length - after.sent + (sessions.length - arrived);
	const twice = after.revisions - before.revisions - naskah.length;
	insist(lost === 0 && twice === 0, `${lost} lost, ${twice} twice: ${written.said}`);
	insist((await countDeadlocks(stage)) === deadlocks, "there were deadlocks");
	insist(read.of(200) + read.of(503) === read.all, `reads: ${read.said}`);
	return { read, written, arrived, sent: after.sent, lost, twice, took };
}

/** The highest part of the nation's rate at which pages still open in time, and how they opened at each that was tried. */
async function findPart(bahan: Bahan, capacity: number) {
	const tried: Figure[] = [];
	let part = 0;
	for (const held of HELD) {
		part = Math.min(1, (capacity * held) / (NEED.sessions + NEED.reports));
		const { read } = await replay(bahan, part, PROBE_S);
		const slow = p95(read.latencies);
		tried.push(alone(`month_end_read_p95_at_${held * 100}_percent`, "ms", slow, read.all));
		if (slow <= READ_P95_MS) break;
	}
	return { part, tried };
}

/** The rate held for minutes. */
async function hold(bahan: Bahan, part: number, seconds: number): Promise<Figure[]> {
	const { read, written, arrived, sent, lost, twice, took } = await replay(bahan, part, seconds);
	await insistExact(bahan.stage);
	return [
		beside("month_end_sessions_per_s", "per s", arrived / took, NEED.sessions, arrived),
		beside("month_end_reports_per_s", "per s", sent / took, NEED.reports, sent),
		alone("month_end_lost", "records", lost),
		alone("month_end_twice", "records", twice),
		alone("month_end_read_p95", "ms", p95(read.latencies), read.all),
		alone("month_end_read_median", "ms", median(read.latencies), read.all),
		alone("month_end_write_p95", "ms", p95(written.latencies), written.all),
		alone("month_end_turned_away", "answers", written.of(503) + read.of(503)),
	];
}

/** Far more than the machine holds, then nothing: who was turned away and how, and when a page is quick again. */
async function overload({ stage, nextSession, readers }: Bahan): Promise<Figure[]> {
	const [reader] = readers as [Reader];
	const look = () => ask(stage.baseUrl, { path: reader.path, headers: { cookie: reader.cookie } });
	const calm: number[] = [];
	for (let i = 0; i < 10; i++) calm.push((await look()).ms);
	const usual = median(calm);
	const tally = new Tally();
	const until = performance.now() + OVERLOAD_S * 1_000;
	const hand = async (i: number) => {
		while (performance.now() < until) {
			const answer = i % 4 === 0 ? await look() : await ask(stage.baseUrl, nextSession().kiriman);
			tally.note(answer);
			if (answer.status === 503) await sleep(100);
		}
	};
	await Promise.all(Array.from({ length: OVERLOAD_AT_ONCE }, (_, i) => hand(i)));
	const from = performance.now();
	let quick = false;
	while (!quick && performance.now() - from < RECOVERY_MAX_S * 1_000) {
		const { ms, status } = await look();
		quick = status === 200 && ms < Math.max(3 * usual, 100);
		if (!quick) await sleep(100);
	}
	insist(quick, `after ${RECOVERY_MAX_S} s a page is still slow`);
	await insistExact(stage);
	const good = tally.of(200, 303);
	return [
		alone("overload_answered_per_s", "per s", good / OVERLOAD_S, tally.all),
		alone("overload_turned_away", "answers", tally.of(503), tally.all),
		alone("overload_failed", "answers", tally.all - good - tally.of(503), tally.all),
		alone("overload_p95", "ms", quantile(tally.latencies, 0.95)),
		alone("overload_recovery_s", "s", (performance.now() - from) / 1_000),
	];
}

/** The end of the month: the rate that the nation needs or this machine holds, people reading, and what lies beyond. */
export async function measure(stage: Panggung): Promise<Figure[]> {
	const seconds = stage.minutes * 60;
	const bahan = await gather(stage, Math.ceil(NEED.reports * (seconds + HELD.length * PROBE_S)));
	await trial(bahan); // rosters and code are warm from here on
	const capacity = await trial(bahan);
	const { part, tried } = await findPart(bahan, capacity);
	return [
		alone("month_end_trial_sessions_per_s", "per s", capacity, TRIAL),
		...tried,
		...(await hold(bahan, part, seconds)),
		...(await overload(bahan)),
	];
}
