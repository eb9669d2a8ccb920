import autocannon, { type Asked } from "autocannon";
import { insist } from "./angka";
import type { Tempat } from "./orang";

const BOUNDARY = "----pantau-ukur";

export type Fields = Record<string, string>;

/** What the page puts into its form so that the server finds the action, before any JavaScript. */
export type Formulir = { path: string; hidden: Fields };

/** A form as a browser without JavaScript would send it. */
export type Kiriman = { path: string; headers: Record<string, string>; body: string };

const INPUT = /<input type="hidden"[^>]*>/g;
const ENTITIES: Record<string, string> = { quot: '"', amp: "&", "#x27": "'", lt: "<", gt: ">" };

function attribute(tag: string, name: string): string {
	const text = new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? "";
	return text.replace(/&(quot|amp|#x27|lt|gt);/g, (_all, entity: string) => ENTITIES[entity] ?? "");
}

/** Reads the hidden fields of the form that holds a field of this name. */
export async function readFormulir(
	place: Tempat,
	cookie: string,
	path: string,
	field: string,
): Promise<Formulir & { html: string }> {
	const response = await fetch(`${place.baseUrl}${path}`, {
		headers: { cookie },
		redirect: "manual",
	});
	const html = await response.text();
	insist(response.status === 200, `${path} answered ${response.status}`);
	const forms = html.match(/<form[\s\S]*?<\/form>/g) ?? [];
	const form = forms.find((text) => text.includes(`name="${field}"`));
	insist(form, `${path} has no form with ${field}`);
	const hidden: Fields = {};
	for (const tag of form.match(INPUT) ?? [])
		hidden[attribute(tag, "name")] = attribute(tag, "value");
	return { path, hidden, html };
}

/** The action's own fields: the same for everybody who opens this form. */
export const actionFields = ({ hidden }: Formulir): Fields =>
	Object.fromEntries(Object.entries(hidden).filter(([name]) => name.startsWith("$ACTION")));

/** By what the action is found when JavaScript sends the form. */
export function actionId({ hidden }: Formulir): string {
	const bound = Object.entries(hidden).find(([name]) => /^\$ACTION_\d+:0$/.test(name))?.[1];
	const { id } = JSON.parse(bound ?? "{}") as { id?: string };
	insist(id, "the form names no action");
	return id;
}

/** The request that the form makes with JavaScript: its fields as a form of their own, then the arguments that name it. */
export function kirimanJs(place: Tempat, path: string, cookie: string, id: string, fields: Fields) {
	const own = Object.entries(fields).map(([name, value]) => [`_1_${name}`, value] as const);
	const kiriman = requestOf(place, path, cookie, [...own, ["0", '[null,"$K1"]']]);
	const more = { accept: "text/x-component", "next-action": id };
	return { ...kiriman, headers: { ...kiriman.headers, ...more } };
}

/** The request that such a form makes. */
export function kirimanOf(place: Tempat, path: string, cookie: string, fields: Fields): Kiriman {
	return requestOf(place, path, cookie, Object.entries(fields));
}

function requestOf(
	place: Tempat,
	path: string,
	cookie: string,
	fields: readonly (readonly [string, string])[],
): Kiriman {
	const parts = fields.map(
		([name, value]) =>
			`--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
	);
	return {
		path,
		body: `${parts.join("")}--${BOUNDARY}--\r\n`,
		headers: {
			...(cookie && { cookie }),
			origin: place.baseUrl,
			"content-type": `multipart/form-data; boundary=${BOUNDARY}`,
		},
	};
}

/** What a refused form says at its head. */
export function refusalIn(html: string): string {
	const said = /role="alert"[^>]*>([\s\S]{0,2000})/.exec(html)?.[1] ?? html;
	return said
		.replace(/<[^>]*>/g, " ")
		.replace(/\s+/g, " ")
		.trim()
		.slice(0, 200);
}

export type Jawaban = { status: number; body: string };

/** Sends forms from so many connections at once, each one once; answers, and how many a second. */
export async function sendAll(
	baseUrl: string,
	kiriman: readonly Kiriman[],
	connections: number,
	onAnswer: (answer: Jawaban) => void,
): Promise<{ perSecond: number; latencies: number[] }> {
	const queue = [...kiriman];
	const latencies: number[] = [];
	const from = performance.now();
	let last = from;
	const next = (request: Asked): Asked => ({ ...request, ...queue.shift() });
	const run = autocannon({
		url: baseUrl,
		connections: Math.min(connections, kiriman.length),
		amount: kiriman.length,
		timeout: 60,
		requests: [
			{
				method: "POST",
				setupRequest: next,
				onResponse: (status, body) => onAnswer({ status, body }),
			},
		],
	});
	run.on("response", (_client: unknown, _status: number, _bytes: number, ms: number) => {
		latencies.push(ms);
		last = performance.now();
	});
	const { errors, timeouts } = await run;
	insist(errors + timeouts === 0, `${errors} errors, ${timeouts} late answers`);
	insist(latencies.length === kiriman.length, `${latencies.length} of ${kiriman.length} answered`);
	return { perSecond: (latencies.length * 1_000) / (last - from), latencies };
}
