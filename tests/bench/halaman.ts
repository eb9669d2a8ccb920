import { formatKode } from "@/lib/format";
import { bulanOf } from "@/lib/time";
import { alone, beside, type Figure, insist, interleaved, median } from "./angka";
import { type Beban, load, lookAt, p95, processorMs, type Sasaran, watchMemory } from "./muat";
import { actorFor, cookieOf, type Panggung, rowsOf, type Tempat } from "./orang";
import { chooseSiapa, type Siapa } from "./siapa";

const CONNECTIONS = [1, 16, 64] as const;
const MEASURED = ["dashboard", "ranking", "families", "report"] as const;
const TABLE_ROW = /<tr/;

type Measured = (typeof MEASURED)[number];
type Pages = Record<Measured | "lookup", Sasaran>;

async function kegiatanOf(place: Tempat, kabupaten: string) {
	const [row] = await rowsOf<{ id: string }>(
		place,
		"select id from kegiatan where kabupaten_code = $1::smallint and cancelled_at is null limit 1",
		[kabupaten],
	);
	insist(row, "no activity to look up");
	return row.id;
}

/** The pages of one data set as the people see them whose daily work they are. */
export async function pagesOf(place: Tempat, siapa: Siapa): Promise<Pages> {
	const as = async (accountId: string) => ({
		headers: { cookie: await cookieOf(place, accountId) },
	});
	const url = (path: string) => `${place.baseUrl}${path}`;
	const bulan = bulanOf(new Date(), "Asia/Jakarta");
	const kabid = await as(siapa.kabidBesar);
	return {
		// One activity, looked up by its key, as the APD of the kabupaten sees it: menu and session are those of any page.
		lookup: {
			url: url(`/kegiatan/${await kegiatanOf(place, siapa.kabBesar)}`),
			...(await as(siapa.apdBesar)),
			row: /<dt/,
		},
		dashboard: { url: url(`/wilayah/${formatKode(siapa.kabBesar)}`), ...kabid, row: TABLE_ROW },
		ranking: { url: url("/peringkat"), ...(await as(siapa.kemensos)), row: TABLE_ROW },
		families: { url: url("/kpm"), ...kabid, row: TABLE_ROW },
		report: {
			url: url(`/laporan/${bulan}`),
			...(await as(siapa.pendamping.akun)),
			row: /<textarea/,
		},
	};
}

async function bareLookup(stage: Panggung, siapa: Siapa): Promise<Sasaran> {
	const actor = await actorFor(siapa.apdBesar);
	const values = [Number(siapa.kabBesar), await kegiatanOf(stage, siapa.kabBesar)];
	return {
		url: `${stage.polosUrl}/satu`,
		method: "POST",
		headers: { "content-type": "application/json" },
		body: JSON.stringify({ settings: actor.scope.settings(), values }),
		row: /"id"/,
	};
}

/** Loads every target in turn and keeps the answers' times; the medians of the server's time by name. */
async function loadAll(targets: Record<string, Sasaran>, connections: number, pid: number) {
	const latencies: Record<string, number[]> = {};
	const processor: Record<string, number[]> = {};
	const one = (name: string, target: Sasaran) => async () => {
		const before = processorMs(pid);
		const beban: Beban = await load(target, connections);
		const used = (processorMs(pid) - before) / (beban.latencies.length + 1); // one look before the load
		processor[name] = [...(processor[name] ?? []), used];
		latencies[name] = [...(latencies[name] ?? []), ...beban.latencies];
		return beban.serverMs;
	};
	const entries = Object.entries(targets).map(([name, target]) => [name, one(name, target)]);
	const times = await interleaved<string>(Object.fromEntries(entries));
	return { times, latencies, processor };
}

function figuresAt(
	connections: number,
	{ times, latencies, processor }: Awaited<ReturnType<typeof loadAll>>,
	rows: Record<string, number>,
): Figure[] {
	const time = (name: string) => times[name] ?? Number.NaN;
	const at = connections === 16 ? "" : `_at_${connections}`;
	const pages = MEASURED.map((name) =>
		beside(`page_${name}_over_lookup${at}`, "ms", time(name), time("lookup"), rows[name]),
	);
	const late = [...MEASURED, "lookup"].map((name) =>
		alone(`page_${name}_p95${at}`, "ms", p95(latencies[name] ?? [])),
	);
	// What the web process itself worked: a busy machine does not change it.
	const worked = (name: string) => median(processor[name] ?? []);
	const cpu = MEASURED.map((name) =>
		beside(`page_${name}_cpu_over_lookup${at}`, "ms", worked(name), worked("lookup")),
	);
	return [
		...pages,
		...late,
		...cpu,
		beside(`lookup_over_nodb${at}`, "per s", 1_000 / time("lookup"), 1_000 / time("nodb")),
		beside(`lookup_over_bare${at}`, "per s", 1_000 / time("lookup"), 1_000 / time("bare")),
	];
}

/** The pages whose growth is looked at: those above, and of dashboards the nation's, which has the same 38 rows in any data set. */
async function growingPages(place: Tempat, siapa: Siapa): Promise<Record<Measured, Sasaran>> {
	const headers = { cookie: await cookieOf(place, siapa.kemensos) };
	const nation = { url: `${place.baseUrl}/wilayah/nasional`, headers, row: TABLE_ROW };
	return { ...(await pagesOf(place, siapa)), dashboard: nation };
}

/** How much slower the same pages are over the larger of two data sets. */
async function growth(stage: Panggung, other: Tempat): Promise<Figure[]> {
	const few = await chooseSiapa(other);
	const there = await growingPages(other, few);
	// A report grows with its caseload: both are of as many families as the heaviest one of the smaller data set.
	const here = await growingPages(stage, await chooseSiapa(stage, few.pendamping.basis));
	const figures: Figure[] = [];
	for (const name of MEASURED) {
		const rows = (await lookAt(here[name])).rows;
		const { times } = await loadAll({ here: here[name], there: there[name] }, 1, stage.webPid);
		figures.push(beside(`growth_${name}`, "ms", times.here ?? 0, times.there ?? 0, rows));
	}
	const worst = figures.reduce((a, b) => ((a.ratio ?? 0) > (b.ratio ?? 0) ? a : b));
	return [...figures, { ...worst, name: "growth_100k_to_10m" }];
}

/** Signed-in pages of the production build beside a page with one look-up, one without a database, and a bare server. */
export async function measure(stage: Panggung): Promise<Figure[]> {
	const siapa = await chooseSiapa(stage);
	const targets: Record<string, Sasaran> = {
		...(await pagesOf(stage, siapa)),
		nodb: { url: `${stage.baseUrl}/masuk`, row: /<form/ },
		bare: await bareLookup(stage, siapa),
	};
	const rows: Record<string, number> = {};
	for (const [name, target] of Object.entries(targets)) rows[name] = (await lookAt(target)).rows;
	for (const target of Object.values(targets)) await load(target, 16);
	const memory = watchMemory(stage.webPid);
	const figures: Figure[] = [];
	for (const connections of CONNECTIONS)
		figures.push(
			...figuresAt(connections, await loadAll(targets, connections, stage.webPid), rows),
		);
	figures.push(alone("web_rss_mib", "MiB", memory.stop()));
	return stage.other ? [...figures, ...(await growth(stage, stage.other))] : figures;
}
