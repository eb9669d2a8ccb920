import { createHash } from "node:crypto";
import pg from "pg";
import { getDasbor } from "@/lib/dasbor/queries";
import { getPeringkat } from "@/lib/peringkat/queries";
import { bacaPeringkat } from "@/lib/peringkat/schema";
import { findPeringkatSaya } from "@/lib/peringkat/tempat-queries";
import { evaluasiBulan, firstDay } from "@/lib/time";
import { alone, beside, type Figure, insist, interleaved, median, timed } from "./angka";
import { RAW_DEEP, RAW_FIRST, RAW_PLACE, RAW_SEARCH, rawDasbor } from "./mentah";
import { actorFor, master, type Panggung, rowsOf } from "./orang";
import { type Pernyataan, type Rekaman, record } from "./rekam";
import { chooseSiapa, type Siapa } from "./siapa";

type Soal = {
	name: string;
	/** One call of the product. */
	ask: () => Promise<unknown>;
	/** How many rows the answer holds; an empty one fails the run. */
	count: (value: never) => number;
	/** The statements that answer the question; the others fetch names, targets, parameters and what stands around it. */
	core: RegExp;
	raw: { text: string; values: unknown[] };
};

const IS_RANKING = /select r\.\*, s\.nama|select nilai, setara/;
const IS_PLACE = /tempatku\(|from peringkat_tahun/;
const IS_DASHBOARD = /\bas tempat\b/;
const REPEATS_MAX = 60;
const ROUND_MS = 400;
const RAW_TIMEOUT_MS = 240_000;

async function deepCursor(stage: Panggung, { tahun }: Siapa) {
	const [row] = await rowsOf<{ nilai: number; kunci: string; urut: number }>(
		stage,
		`select tarif as nilai, kabupaten_code || ':' || pendamping_id as kunci, n::int / 2 as urut from (
			select *, count(*) over () as n, row_number() over (order by tarif desc, pendamping_id, kabupaten_code) as i
			from peringkat_tahun where tahun = $1 and tarif is not null) x where i = n / 2`,
		[tahun],
	);
	insist(row, "too few pendamping for a deep page");
	return row;
}

async function rankingSoal(stage: Panggung, siapa: Siapa): Promise<Soal[]> {
	const { tahun, kata } = siapa;
	const nation = await actorFor(siapa.kemensos);
	const own = await actorFor(siapa.pendamping.akun);
	const deep = await deepCursor(stage, siapa);
	const ask = (more: object) => () => {
		const tanya = bacaPeringkat({ tingkat: "pendamping", tahun, ...more });
		insist(tanya, "the ranking's address is wrong");
		return getPeringkat(nation, { ...tanya, ...("kursor" in more ? { kursor: deep } : {}) });
	};
	const count = (value: { rows: unknown[] } | null) => value?.rows.length ?? 0;
	const ranked = { count, core: IS_RANKING };
	return [
		{
			name: "ranking_first_page",
			...ranked,
			ask: ask({}),
			raw: { text: RAW_FIRST, values: [tahun] },
		},
		{
			name: "ranking_deep_page",
			...ranked,
			ask: ask({ kursor: deep }),
			raw: { text: RAW_DEEP, values: [tahun, deep.urut] },
		},
		{
			name: "ranking_search",
			...ranked,
			ask: ask({ q: kata }),
			raw: { text: RAW_SEARCH, values: [tahun, kata] },
		},
		{
			name: "ranking_my_place",
			core: IS_PLACE,
			ask: () => findPeringkatSaya(own, tahun),
			count: (value: { tempat: unknown[] } | null) => value?.tempat.length ?? 0,
			raw: { text: RAW_PLACE, values: [tahun, siapa.pendamping.sdmId] },
		},
	];
}

async function dasborSoal(siapa: Siapa): Promise<Soal[]> {
	const levels = [
		["kabupaten_dashboard", siapa.kabidMedian, siapa.kabMedian, "kabupaten"],
		["kabupaten_largest_dashboard", siapa.kabidBesar, siapa.kabBesar, "kabupaten"],
		["province_dashboard", siapa.dinsosProvinsi, siapa.provinsi, "provinsi"],
		["national_dashboard", siapa.kemensos, "0", "nasional"],
	] as const;
	return Promise.all(
		levels.map(async ([name, account, code, tingkat]) => {
			const actor = await actorFor(account);
			const bulan = evaluasiBulan(actor.scope.now(), actor.zona);
			return {
				name,
				core: IS_DASHBOARD,
				ask: () => getDasbor(actor, code, bulan),
				count: (value: { anak: unknown[]; tren: unknown[] } | null) =>
					(value?.anak.length ?? 0) * (value?.tren.length ?? 0),
				raw: { text: rawDasbor(tingkat), values: [firstDay(bulan), code] },
			};
		}),
	);
}

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
async function repeated(work: () => Promise<unknown>): Promise<number> {
	const seen: number[] = [];
	const until = performance.now() + ROUND_MS;
	while (seen.length < REPEATS_MAX && (seen.length === 0 || performance.now() < until))
		seen.push(await timed(work));
	return median(seen);
}

async function replay(stage: Panggung, rekaman: Rekaman<unknown>, core: RegExp) {
	const client = new pg.Client({
		connectionString: stage.webUrl,
		options: "-c jit=off -c timezone=UTC",
	});
	await client.connect();
	try {
		await client.query("begin");
		await client.query(rekaman.settings.text, rekaman.settings.values);
		await client.query("set local statement_timeout = 60000");
		const floor = await floorOf(stage, rekaman.settings);
		const answering = rekaman.statements.filter(({ text }) => core.test(text));
		insist(answering.length > 0, `nothing of what was sent answers: ${core}`);
		const { rowCount } = await send(client, floor, true);
		insist(rowCount === 1, "the floor reads no row");
		const all = (list: Pernyataan[], prepared: boolean) =>
			repeated(async () => {
				for (const statement of list) await send(client, statement, prepared);
			});
		const times = await interleaved({
			floor: () => all([floor], true),
			core: () => all(answering, true),
			whole: () => all(rekaman.statements, true),
			unprepared: () => all(rekaman.statements, false),
		});
		return { ...times, answering: answering.length, sent: rekaman.statements.length };
	} finally {
		await client.query("rollback");
		await client.end();
	}
}

/** A raw query is asked once, and again only where it is quick. */
async function rawTime(stage: Panggung, { text, values }: Soal["raw"]) {
	const client = await master(stage).connect();
	try {
		await client.query(`set statement_timeout = ${RAW_TIMEOUT_MS}`);
		let rows = 0;
		const ask = async () => {
			rows = (await client.query(text, values)).rows.length;
		};
		const seen = [await timed(ask)];
		while (seen.length < 5 && (seen[0] as number) < 2_000) seen.push(await timed(ask));
		insist(rows > 0, "the raw query answered with nothing");
		return { ms: median(seen), rows };
	} finally {
		client.release();
	}
}

async function measureOne(stage: Panggung, soal: Soal): Promise<Figure[]> {
	const rekaman = await record(soal.ask);
	const rows = soal.count(rekaman.value as never);
	insist(rows > 0, `${soal.name} answered with nothing`);
	const times = await replay(stage, rekaman, soal.core);
	const product = await interleaved({ whole: () => repeated(soal.ask) });
	const raw = await rawTime(stage, soal.raw);
	return [
		beside(`${soal.name}_sql`, "ms", times.core, times.floor, rows),
		beside(`${soal.name}_whole_sql`, "ms", times.whole, times.floor, times.sent),
		beside(`${soal.name}_unprepared_sql`, "ms", times.unprepared, times.floor, times.sent),
		beside(`${soal.name}_product`, "ms", product.whole, times.floor, rows),
		beside(`raw_${soal.name}_sql`, "ms", raw.ms, times.floor, raw.rows),
	];
}

/** The questions of dashboards and rankings: as SQL alone, through the product, and over base tables. */
export async function measure(stage: Panggung): Promise<Figure[]> {
	const siapa = await chooseSiapa(stage);
	const soal = [...(await rankingSoal(stage, siapa)), ...(await dasborSoal(siapa))];
	const figures: Figure[] = [];
	for (const one of soal) figures.push(...(await measureOne(stage, one)));
	const [size] = await rowsOf<{ kpm: number; pendamping: number }>(
		stage,
		`select (select sum(basis)::int from peringkat_tahun where tahun = $1) as kpm, (select count(*)::int from peringkat_tahun where tahun = $1) as pendamping`,
		[siapa.tahun],
	);
	insist(size, "nothing to count");
	return [
		...figures,
		alone("rows_families_ranked", "rows", size.kpm),
		alone("rows_pendamping_ranked", "rows", size.pendamping),
	];
}
