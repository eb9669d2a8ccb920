import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type AccountRow, actorOf } from "@/lib/auth/actor";
import { hashToken, newToken } from "@/lib/crypto";
import { getDasbor } from "@/lib/dasbor/queries";
import { atDoor, inScope } from "@/lib/db";
import { countInbox } from "@/lib/kotak-masuk/queries";
import { evaluasiBulan } from "@/lib/time";
import { findWilayah } from "@/lib/wilayah/queries";
import { freePort } from "../../scripts/lib/ports.mjs";
import { endChild } from "../../scripts/lib/processes.mjs";
import { serve } from "../../scripts/lib/web.mjs";
import { alone, beside, type Figure, median, timed } from "./angka";
import { pagesOf } from "./halaman";
import { load } from "./muat";
import { actorFor, type Panggung, rowsOf } from "./orang";
import { record } from "./rekam";
import { chooseSiapa, type Siapa } from "./siapa";
import { questions } from "./soal";
import { replayEach } from "./ulang";

const REPEATS = 60;
const TOP = 12;
const MICROSECONDS = 1_000;

async function medianOf(work: () => Promise<unknown>): Promise<number> {
	for (let i = 0; i < REPEATS / 3; i++) await work();
	const seen: number[] = [];
	for (let i = 0; i < REPEATS; i++) seen.push(await timed(work));
	return median(seen);
}

async function tokenOf(stage: Panggung, accountId: string): Promise<string> {
	const token = newToken();
	await rowsOf(
		stage,
		"insert into sesi (token_hash, akun_id, expires_at, peranti) values ($1, $2, now() + interval '1 hour', 'ukur')",
		[hashToken(token), accountId],
	);
	return token;
}

/** What every request begins with (`actorOfToken`), apart from the cookie's seal. */
async function checkSession(token: string) {
	const rows = await atDoor(
		{ tokenHash: hashToken(token) },
		(tx) => tx.$queryRaw<AccountRow[]>`select * from sesi_hidup()`,
	);
	return rows[0] ? actorOf(rows[0]) : null;
}

/** What a signed-in dashboard asks the database, step by step, one after another. */
async function steps(stage: Panggung, siapa: Siapa): Promise<Figure[]> {
	const token = await tokenOf(stage, siapa.kabidBesar);
	const actor = await actorFor(siapa.kabidBesar);
	const bulan = evaluasiBulan(actor.scope.now(), actor.zona);
	const parts = {
		empty_transaction: () => inScope(actor.scope, async () => null),
		session_check: () => checkSession(token),
		menu_inbox: () => countInbox(actor),
		page_title: () => findWilayah(actor, siapa.kabBesar),
		dashboard_queries: () => getDasbor(actor, siapa.kabBesar, bulan),
	};
	const figures: Figure[] = [];
	for (const [name, work] of Object.entries(parts))
		figures.push(alone(`profile_${name}`, "ms", await medianOf(work)));
	return figures;
}

/** Each statement of each question alone, printed for whoever looks for the slow one. */
async function statements(stage: Panggung, siapa: Siapa): Promise<void> {
	for (const { name, ask } of await questions(stage, siapa)) {
		await ask();
		const times = await replayEach(stage, await record(ask));
		process.stdout.write(`  ${name}\n`);
		for (const { text, ms } of times)
			process.stdout.write(`    ${ms.toFixed(2).padStart(8)} ms  ${text.slice(0, 110)}\n`);
	}
}

type Profile = {
	nodes: { id: number; callFrame: { functionName: string; url: string; lineNumber: number } }[];
	samples: number[];
	timeDeltas: number[];
};

/** Whose code it is, by where the code lies. */
const OWNERS: [string, RegExp][] = [
	["idle", /^\(idle\)$/],
	["garbage_collection", /^\(garbage collector\)$/],
	["program", /^\((program|root)\)$/],
	["prisma", /prisma|query_compiler/i],
	["driver", /node_modules[\\/](pg|pg-|postgres-)/],
	["next_and_react", /node_modules[\\/]next/],
	["node", /^node:|^$/],
	["application_chunks", /server[\\/]/],
];

function ownerOf({ functionName, url }: Profile["nodes"][number]["callFrame"]): string {
	const text = functionName.startsWith("(") && url === "" ? functionName : url;
	return OWNERS.find(([, pattern]) => pattern.test(text))?.[0] ?? "other";
}

function summarise(profile: Profile) {
	const frames = new Map(profile.nodes.map(({ id, callFrame }) => [id, callFrame]));
	const owners = new Map<string, number>();
	const functions = new Map<string, number>();
	profile.samples.forEach((id, i) => {
		const frame = frames.get(id);
		const ms = (profile.timeDeltas[i] ?? 0) / MICROSECONDS;
		if (!frame) return;
		const owner = ownerOf(frame);
		owners.set(owner, (owners.get(owner) ?? 0) + ms);
		const name = `${frame.functionName || "(anonymous)"} ${frame.url.split(/[\\/]/).slice(-3).join("/")}:${frame.lineNumber}`;
		functions.set(name, (functions.get(name) ?? 0) + ms);
	});
	const most = [...functions].sort((a, b) => b[1] - a[1]).slice(0, TOP);
	return { owners, most };
}

/** Loads one page of a server of its own that keeps a profile; which code the processor was in, per answer. */
async function processor(stage: Panggung, page: "dashboard" | "lookup" | "report", siapa: Siapa) {
	const folder = mkdtempSync(join(tmpdir(), "pantau-profil-"));
	const port = await freePort();
	const options = `${process.env.NODE_OPTIONS ?? ""} --cpu-prof --cpu-prof-dir=${folder}`;
	const env = { ...process.env, NODE_OPTIONS: options, NEXT_DIST_DIR: stage.distDir };
	const child = await serve("start", { port, env, output: "keep" });
	const place = { ...stage, baseUrl: `http://127.0.0.1:${port}` };
	const target = (await pagesOf(place, siapa))[page];
	await load(target, 16);
	const beban = await load(target, 16);
	await endChild(child);
	const files = readdirSync(folder).filter((name) => name.endsWith(".cpuprofile"));
	const profiles = files.map(
		(name) => JSON.parse(readFileSync(join(folder, name), "utf8")) as Profile,
	);
	rmSync(folder, { recursive: true, force: true });
	const [largest] = profiles.sort((a, b) => b.samples.length - a.samples.length);
	if (!largest) throw new Error("the server left no profile");
	const { owners, most } = summarise(largest);
	const busy = [...owners].filter(([name]) => name !== "idle" && name !== "program");
	const whole = busy.reduce((sum, [, ms]) => sum + ms, 0);
	for (const [name, ms] of most)
		process.stdout.write(`    ${((ms / whole) * 100).toFixed(1).padStart(5)} %  ${name}\n`);
	return [
		alone(`profile_${page}_server_time`, "ms", beban.serverMs),
		...busy.map(([name, ms]) => beside(`profile_${page}_cpu_${name}`, "ms", ms, whole)),
	];
}

/** Where the time of a signed-in page goes: its questions one by one, and whose code keeps the processor busy. */
export async function measure(stage: Panggung): Promise<Figure[]> {
	const siapa = await chooseSiapa(stage);
	await statements(stage, siapa);
	return [
		...(await steps(stage, siapa)),
		...(await processor(stage, "lookup", siapa)),
		...(await processor(stage, "dashboard", siapa)),
		...(await processor(stage, "report", siapa)),
	];
}
