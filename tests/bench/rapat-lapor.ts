import { alone, beside, type Figure, insist, interleaved, timed } from "./angka";
import { take } from "./ekspor";
import { residentMib, watchMemory } from "./muat";
import { master, type Panggung } from "./orang";
import type { Rapat } from "./rapat-bahan";

const PDF = "application/pdf";
const SPREADSHEET = "spreadsheetml";
const WATCH_MS = 50;
/** A paper or a table that says nothing is smaller. */
const BYTES_MIN = 10_000;
/** Names above the rows, and the line below that says who took them and when. */
const LINES_AROUND = 2;

type Berkas = { path: string; type: string; lines: number };

/** Takes one file as a browser would and looks whether it is what it should be; seconds. */
async function takeFile(stage: Panggung, cookie: string, { path, type, lines }: Berkas) {
	const from = performance.now();
	const taken = await take(`${stage.baseUrl}${path}`, cookie);
	insist(taken.type.includes(type), `${path} is ${taken.type}`);
	insist(taken.bytes > (lines ? 0 : BYTES_MIN), `${path} has ${taken.bytes} bytes`);
	insist(taken.lines >= lines, `${path}: ${taken.lines} lines instead of ${lines}`);
	return (performance.now() - from) / 1_000;
}

/** The report of a meeting: its minutes on paper, and the whole attendance list beside them, also as text. */
export async function measureLaporan(
	stage: Panggung,
	{ id, alamat, pencatat }: Rapat,
	hadir: number,
): Promise<Figure[]> {
	const list = `/api/rapat/${alamat}/daftar-hadir`;
	const paper = { path: `/api/rapat/${alamat}/berita-acara.pdf`, type: PDF, lines: 0 };
	const sheet = { path: `${list}?format=xlsx`, type: SPREADSHEET, lines: 0 };
	const text = { path: list, type: "text/csv", lines: hadir + LINES_AROUND };
	const peaks: number[] = [];
	const watched = (file: Berkas) => async () => {
		const before = residentMib(stage.webPid);
		const memory = watchMemory(stage.webPid, WATCH_MS);
		const seconds = await takeFile(stage, pencatat, file);
		peaks.push(memory.stop() - before);
		return seconds;
	};
	/** The same lines, whole and in order, from the driver alone. */
	const bare = async () => {
		const ask = () =>
			master(stage).query(
				"select id, nama, peran, instansi, area_code, mode, cara, masuk_at from rapat_hadir where rapat_id = $1 order by id",
				[id],
			);
		let rows = 0;
		const ms = await timed(async () => {
			rows = (await ask()).rowCount ?? 0;
		});
		insist(rows === hadir, `${rows} of ${hadir} lines`);
		return ms / 1_000;
	};
	const seconds = await interleaved({
		bare,
		paper: watched(paper),
		sheet: watched(sheet),
		text: watched(text),
	});
	const report = seconds.paper + seconds.sheet;
	return [
		beside("meeting_report_seconds", "s", report, seconds.bare, hadir),
		alone("meeting_minutes_pdf_seconds", "s", seconds.paper, hadir),
		alone("meeting_attendance_xlsx_seconds", "s", seconds.sheet, hadir),
		alone("meeting_attendance_csv_seconds", "s", seconds.text, hadir),
		alone("meeting_report_peak_mib", "MiB", Math.max(...peaks), hadir),
	];
}

/** The lists that an office pages through, beside the page of the same meeting without any. */
export async function measureDaftar(
	stage: Panggung,
	{ id, alamat, pencatat }: Rapat,
): Promise<Figure[]> {
	const [deep] = (
		await master(stage).query<{ kursor: string }>(
			"select id || '_' || nama as kursor from rapat_undangan where rapat_id = $1 order by nama, id offset (select count(*) / 2 from rapat_undangan where rapat_id = $1) limit 1",
			[id],
		)
	).rows;
	insist(deep, "nobody was asked");
	const page = (path: string, row: string) => async () => {
		const from = performance.now();
		const answer = await fetch(`${stage.baseUrl}/rapat/${alamat}${path}`, {
			headers: { cookie: pencatat },
		});
		const html = await answer.text();
		insist(answer.status === 200 && html.includes(row), `${path} answered ${answer.status}`);
		return performance.now() - from;
	};
	const undangan = `/undangan?kursor=${encodeURIComponent(deep.kursor)}`;
	const ms = await interleaved({
		bare: page("", "<h1"),
		first: page("/undangan", "<tr"),
		deep: page(undangan, "<tr"),
		came: page("/hadir", "<tr"),
		search: page("/undangan?cari=siti", "<h1"),
	});
	return [
		beside("invitations_page_ms", "ms", ms.first, ms.bare),
		beside("invitations_deep_page_ms", "ms", ms.deep, ms.bare),
		beside("invitations_search_ms", "ms", ms.search, ms.bare),
		beside("attendance_page_ms", "ms", ms.came, ms.bare),
	];
}
