import { alone, beside, type Figure, insist, interleaved } from "./angka";
import {
	actionFields,
	actionId,
	type Fields,
	type Kiriman,
	kirimanJs,
	kirimanOf,
	readFormulir,
	refusalIn,
	sendAll,
} from "./formulir";
import { countSent, type Naskah, resetNaskah } from "./naskah";
import type { Panggung } from "./orang";
import { countSesi, plan, prepareKelompok, rosterOf, sesiFields, sesiKiriman } from "./sesi";

const SESSIONS = 192;
/** Many, for a group seldom meets twice in a month and its month is counted afresh each time. */
const GROUPS = 600;
const CONNECTIONS = 16;
const WARM = 64;
const SEE_OTHER = 303;
/** With JavaScript the page that follows comes in the same answer. */
const OK = 200;

/** Sends forms and insists that each one is taken. */
async function taken(stage: Panggung, kiriman: Kiriman[]): Promise<number> {
	let refused = "";
	const { perSecond } = await sendAll(stage.baseUrl, kiriman, CONNECTIONS, ({ status, body }) => {
		const isPageAfter = status === OK && /^\d+:/.test(body) && !body.includes('"ok":false');
		if (status !== SEE_OTHER && !isPageAfter) refused ||= `${status} ${refusalIn(body)}`;
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
export async function submissionHttp(stage: Panggung, naskah: Naskah[]): Promise<Figure[]> {
	const [first] = naskah;
	insist(first, "no draft");
	const path = (bulan: string) => `/laporan/${bulan}/kirim`;
	const form = await readFormulir(stage, first.cookie, path(first.bulan), "version");
	const action = actionFields(form);
	const kiriman = naskah.map(({ bulan, version, cookie }) =>
		kirimanOf(stage, path(bulan), cookie, { ...action, bulan, version: String(version) }),
	);
	const withScript = naskah.map(({ bulan, version, cookie }) =>
		kirimanJs(stage, path(bulan), cookie, actionId(form), { bulan, version: String(version) }),
	);
	const all = async (list: Kiriman[]) => {
		const perSecond = await taken(stage, list);
		const { sent } = await countSent(stage, naskah);
		insist(sent === naskah.length, `${sent} of ${naskah.length} reports arrived`);
		await resetNaskah(stage, naskah);
		return perSecond;
	};
	const rates = await interleaved({
		empty: () => unknown(stage, kiriman),
		whole: () => all(kiriman),
		script: () => all(withScript),
	});
	return [
		beside("submit_over_empty", "per s", rates.whole, rates.empty, naskah.length),
		alone("reports_per_s", "per s", rates.whole),
		// With JavaScript the answer carries the page that follows, so its making is in the same request.
		beside("reports_with_script_per_s", "per s", rates.script, rates.whole, naskah.length),
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
export async function sessionHttp(stage: Panggung): Promise<Figure[]> {
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
