import { formatKode } from "@/lib/format";
import { alone, type Figure, insist, interleaved, median } from "./angka";
import { residentMib, watchMemory } from "./muat";
import { cookieOf, type Panggung, rowsOf } from "./orang";
import { chooseSiapa } from "./siapa";

const SPREADSHEET = "spreadsheetml";
const NEWLINE = 10;
/** Names above the rows, and the line below that says who took them and when. */
const LINES_AROUND = 2;
const WATCH_MS = 50;

export type Taken = { bytes: number; lines: number; firstMs: number; type: string };

/** Takes a file as a browser would, without keeping it. */
export async function take(url: string, cookie: string): Promise<Taken> {
	const from = performance.now();
	const response = await fetch(url, { headers: { cookie } });
	insist(response.ok && response.body, `${url} answered ${response.status}`);
	const taken = {
		bytes: 0,
		lines: 0,
		firstMs: 0,
		type: response.headers.get("content-type") ?? "",
	};
	for await (const chunk of response.body as AsyncIterable<Uint8Array>) {
		taken.firstMs ||= performance.now() - from;
		taken.bytes += chunk.length;
		for (const byte of chunk) if (byte === NEWLINE) taken.lines += 1;
	}
	return taken;
}

async function countRanked(stage: Panggung, tahun: number): Promise<number> {
	const [row] = await rowsOf<{ n: number }>(
		stage,
		"select count(*)::int as n from peringkat_tahun where tahun = $1",
		[tahun],
	);
	return row?.n ?? 0;
}

type Berkas = { name: string; url: string; cookie: string; rows: number; sheet: boolean };

/** Takes a file five times: how long, and by how much the web process grew meanwhile. */
async function measureFile(stage: Panggung, { name, url, cookie, rows, sheet }: Berkas) {
	const peaks: number[] = [];
	const once = async () => {
		const before = residentMib(stage.webPid);
		const memory = watchMemory(stage.webPid, WATCH_MS);
		const from = performance.now();
		const { lines, bytes } = await take(url, cookie);
		const seconds = (performance.now() - from) / 1_000;
		await new Promise((resolve) => setTimeout(resolve, 2 * WATCH_MS));
		insist(bytes > 0, `${name} is empty`);
		insist(sheet || lines >= rows + LINES_AROUND, `${name}: ${lines} lines for ${rows} rows`);
		peaks.push(memory.stop() - before);
		return seconds;
	};
	const { seconds } = await interleaved({ seconds: once });
	return { seconds, peak: median(peaks) };
}

/** The files that leave the house, streamed: how long, and what they cost the web process in memory. */
export async function measure(stage: Panggung): Promise<Figure[]> {
	const siapa = await chooseSiapa(stage);
	const rows = await countRanked(stage, siapa.tahun);
	const nation = await cookieOf(stage, siapa.kemensos);
	const kabid = await cookieOf(stage, siapa.kabidBesar);
	const ranking = `${stage.baseUrl}/api/ekspor/peringkat?tingkat=pendamping&tahun=${siapa.tahun}`;
	const dashboard = `${stage.baseUrl}/api/ekspor/dasbor?wilayah=${formatKode(siapa.kabBesar)}`;
	const asSheet = (url: string) => `${url}&format=xlsx`;
	const files: Berkas[] = [
		{ name: "export_ranking", url: ranking, cookie: nation, rows, sheet: false },
		{ name: "export_dashboard", url: dashboard, cookie: kabid, rows: 1, sheet: false },
	];
	if ((await take(asSheet(ranking), nation)).type.includes(SPREADSHEET))
		files.push({
			name: "export_ranking_xlsx",
			url: asSheet(ranking),
			cookie: nation,
			rows,
			sheet: true,
		});
	if ((await take(asSheet(dashboard), kabid)).type.includes(SPREADSHEET))
		files.push({
			name: "export_dashboard_xlsx",
			url: asSheet(dashboard),
			cookie: kabid,
			rows: 1,
			sheet: true,
		});
	const figures: Figure[] = [];
	let most = 0;
	for (const file of files) {
		const { seconds, peak } = await measureFile(stage, file);
		most = Math.max(most, peak);
		figures.push(alone(`${file.name}_seconds`, "s", seconds, file.rows));
	}
	return [...figures, alone("export_peak_mib", "MiB", most, rows)];
}
