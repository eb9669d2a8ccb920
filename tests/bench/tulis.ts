import { createHash } from "node:crypto";
import pg from "pg";
import { execute } from "@/lib/command";
import { newId } from "@/lib/db/ids";
import { kirimLaporan } from "@/lib/laporan/kirim-commands";
import { alone, beside, type Figure, insist, interleaved } from "./angka";
import {
	actionFields,
	type Fields,
	type Kiriman,
	kirimanOf,
	readFormulir,
	refusalIn,
	sendAll,
} from "./formulir";
import { interruptions } from "./gangguan";
import { countSent, type Naskah, prepareNaskah, resetNaskah } from "./naskah";
import { actorFor, type Panggung } from "./orang";
import { type Pernyataan, type Rekaman, record } from "./rekam";
import { countSesi, plan, prepareKelompok, rosterOf, sesiFields, sesiKiriman } from "./sesi";

const REPORTS = 120;
const SESSIONS = 192;
/** Many, for a group seldom meets twice in a month and its month is counted afresh each time. */
const GROUPS = 600;
const AT_ONCE = 8;
const CONNECTIONS = 16;
const WARM = 64;
const SEE_OTHER = 303;

/** Works through a list with so many hands; pieces a second. */
async function rate<T>(
	items: readonly T[],
	hands: number,
	work: (item: T, hand: number) => Promise<void>,
) {
	const queue = [...items];
	const from = performance.now();
	const one = async (hand: number) => {
		for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item, hand);
	};
	await Promise.all(Array.from({ length: hands }, (_, hand) => one(hand)));
	return (items.length * 1_000) / (performance.now() - from);
}

async function submit(naskah: Naskah): Promise<void> {
	const { bulan, version, akun } = naskah;
	const outcome = await execute(kirimLaporan, await actorFor(akun), { bulan, version });
	insist(outcome.ok && !outcome.value.ulang, `a report was refused: ${JSON.stringify(outcome)}`);
}

const nameOf = (text: string) => createHash("md5").update(text).digest("hex");
const IS_AUDIT = /insert into audit\b/;
const AUDIT_ID = 1;

/** The same statements again; only the key of the audit line must be a new one. */
function again({ text, values }: Pernyataan) {
	const own = IS_AUDIT.test(text) ? values.with(AUDIT_ID, newId()) : values;
	return { name: nameOf(text), text, values: own };
}

async function replay(client: pg.Client, { settings, statements }: Rekaman<unknown>) {
	await client.query("begin");
	await client.query(again(settings));
	for (const statement of statements) await client.query(again(statement));
	await client.query("commit");
}

/** The submission through the product's door to the database, beside its own statements from the driver alone. */
async function submissionSql(stage: Panggung, naskah: Naskah[]): Promise<Figure[]> {
	const tapes: Rekaman<unknown>[] = [];
	const actors = new Map<string, Awaited<ReturnType<typeof actorFor>>>();
	for (const { akun } of naskah) if (!actors.has(akun)) actors.set(akun, await actorFor(akun));
	const send = async ({ akun, bulan, version }: Naskah) => {
		const actor = actors.get(akun);
		insist(actor, "nobody sends this");
		const outcome = await execute(kirimLaporan, actor, { bulan, version });
		insist(outcome.ok && !outcome.value.ulang, `refused: ${JSON.stringify(outcome)}`);
	};
	for (const one of naskah) tapes.push(await record(() => send(one)));
	await resetNaskah(stage, naskah);
	const options = { connectionString: stage.webUrl, options: "-c jit=off -c timezone=UTC" };
	const clients = Array.from({ length: AT_ONCE }, () => new pg.Client(options));
	await Promise.all(clients.map((client) => client.connect()));
	const round = (work: () => Promise<number>) => async () => {
		const before = await countSent(stage, naskah);
		insist(before.sent === 0, "drafts were sent before the round");
		const perSecond = await work();
		const { sent } = await countSent(stage, naskah);
		insist(sent === naskah.length, `${sent} of ${naskah.length} reports arrived`);
		await resetNaskah(stage, naskah);
		return perSecond;
	};
	const rates = await interleaved({
		driver: round(() =>
			rate(tapes, AT_ONCE, (tape, hand) => replay(clients[hand] as pg.Client, tape)),
		),
		product: round(() => rate(naskah, AT_ONCE, send)),
	});
	await Promise.all(clients.map((client) => client.end()));
	return [beside("submit_sql_over_pg", "per s", rates.product, rates.driver, naskah.length)];
}

/** Sends forms and insists that each one is taken. */
async function taken(stage: Panggung, kiriman: Kiriman[]): Promise<number> {
	let refused = "";
	const { perSecond } = await sendAll(stage.baseUrl, kiriman, CONNECTIONS, ({ status, body }) => {
		if (status !== SEE_OTHER) refused ||= `${status} ${refusalIn(body)}`;
	});
	insist(refused === "", `a form was refused: ${refused}`);
	return perSecond;
}

/** The same forms without a session: the route answers, and nothing asks the database. */
async function unknown(stage: Panggung, kiriman: Kiriman[]): Promise<number> {
	const nobody = kiriman.map(({ headers: { cookie: _cookie, ...headers }, ...rest }) => ({
		...rest,
		headers,
	}));
	let strange = "";
	const { perSecond } = await sendAll(stage.baseUrl, nobody, CONNECTIONS, ({ status }) => {
		if (status >= 500) strange ||= String(status);
	});
	insist(strange === "", `the empty route answered ${strange}`);
	return perSecond;
}

/** Reports through HTTP, from the form of the page, beside the route that answers without the database. */
async function submissionHttp(stage: Panggung, naskah: Naskah[]): Promise<Figure[]> {
	const [first] = naskah;
	insist(first, "no draft");
	const path = (bulan: string) => `/laporan/${bulan}/kirim`;
	const form = await readFormulir(stage, first.cookie, path(first.bulan), "version");
	const action = actionFields(form);
	const kiriman = naskah.map(({ bulan, version, cookie }) =>
		kirimanOf(stage, path(bulan), cookie, { ...action, bulan, version: String(version) }),
	);
	const rates = await interleaved({
		empty: () => unknown(stage, kiriman),
		whole: async () => {
			const perSecond = await taken(stage, kiriman);
			const { sent } = await countSent(stage, naskah);
			insist(sent === naskah.length, `${sent} of ${naskah.length} reports arrived`);
			await resetNaskah(stage, naskah);
			return perSecond;
		},
	});
	return [
		beside("submit_over_empty", "per s", rates.whole, rates.empty, naskah.length),
		alone("reports_per_s", "per s", rates.whole),
	];
}

type Bodies = { url: string; body: string };

async function bareRate(stage: Panggung, bodies: Bodies[]): Promise<number> {
	const kiriman = bodies.map(({ url, body }) => ({
		path: url,
		body,
		headers: { "content-type": "application/json" },
	}));
	let wrong = "";
	const { perSecond } = await sendAll(stage.polosUrl, kiriman, CONNECTIONS, ({ status, body }) => {
		if (status !== 200) wrong ||= body;
	});
	insist(wrong === "", `the bare server failed: ${wrong}`);
	return perSecond;
}

/** Sessions of thirty members through HTTP, beside the bare insert and beside the route without the database. */
async function sessionHttp(stage: Panggung): Promise<Figure[]> {
	const groups = await prepareKelompok(stage, GROUPS);
	const next = await plan(stage, groups);
	const [first] = groups;
	insist(first, "no group");
	const form = await readFormulir(
		stage,
		first.cookie,
		`/p2k2/baru?kelompok=${first.id}`,
		"kelompokId",
	);
	const action = actionFields(form);
	const make = (count: number) =>
		Array.from({ length: count }, () => {
			const { group, day } = next();
			return { group, day, fields: sesiFields(group, day) };
		});
	const post = async (count: number) => {
		const made = make(count);
		const perSecond = await taken(
			stage,
			made.map(({ group, fields }) => sesiKiriman(stage, group.cookie, action, fields)),
		);
		const arrived = await countSesi(
			stage,
			made.map(({ fields }) => fields.id as string),
		);
		insist(arrived === count, `${arrived} of ${count} sessions arrived`);
		return perSecond;
	};
	await post(groups.length); // every group has its roster from here on
	const rosters = new Map<string, string>();
	for (const group of groups) rosters.set(group.id, await rosterOf(stage, group));
	const bare = (count: number) => {
		const bodies = make(count).map(({ group, day, fields }) => {
			const { kabupaten, kecamatan, id, sdmId, settings } = group;
			const at = [day.tanggal, day.kurikulum, day.modul, day.sesi];
			const absen = `I${"H".repeat(group.kpm.length - 1)}`;
			const values = [kabupaten, fields.id, kecamatan, id, rosters.get(id), sdmId, ...at];
			return {
				url: "/sesi",
				body: JSON.stringify({ settings, values: [...values, fields.tempat, absen] }),
			};
		});
		return bareRate(stage, bodies);
	};
	const empty = (count: number) =>
		unknown(
			stage,
			make(count).map(({ fields }) => sesiKiriman(stage, "", action, fields as Fields)),
		);
	await bare(WARM);
	const rates = await interleaved({
		bare: () => bare(SESSIONS),
		empty: () => empty(SESSIONS),
		whole: () => post(SESSIONS),
	});
	return [
		beside("session_over_bare", "per s", rates.whole, rates.bare, SESSIONS),
		beside("session_over_empty", "per s", rates.whole, rates.empty, SESSIONS),
		alone("sessions_per_s", "per s", rates.whole),
	];
}

/** What the field writes: reports and sessions, alone and through the web, and what happens when it goes wrong. */
export async function measure(stage: Panggung): Promise<Figure[]> {
	const naskah = await prepareNaskah(stage, REPORTS);
	await submit(naskah[0] as Naskah);
	await resetNaskah(stage, naskah);
	return [
		...(await submissionSql(stage, naskah)),
		...(await submissionHttp(stage, naskah)),
		...(await sessionHttp(stage)),
		...(await interruptions(stage)),
	];
}
