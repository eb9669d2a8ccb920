import { alone, beside, type Figure, insist, interleaved, median, timed } from "./angka";
import { master, type Panggung, rowsOf } from "./orang";
import { record } from "./rekam";
import { chooseSiapa } from "./siapa";
import { questions, type Soal } from "./soal";
import { repeated, replay } from "./ulang";

const RAW_TIMEOUT_MS = 240_000;

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
	const figures: Figure[] = [];
	for (const one of await questions(stage, siapa)) figures.push(...(await measureOne(stage, one)));
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
