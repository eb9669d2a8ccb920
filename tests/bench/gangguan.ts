import { connect } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { alone, type Figure, insist, timed } from "./angka";
import {
	actionFields,
	type Kiriman,
	kirimanOf,
	readFormulir,
	refusalIn,
	sendAll,
} from "./formulir";
import { lookAt } from "./muat";
import { countSent, type Naskah, prepareNaskah, resetNaskah } from "./naskah";
import type { Panggung } from "./orang";
import { countDeadlocks, countIdleInTransaction, insistExact } from "./periksa";
import { countSesi, plan, prepareKelompok, sesiFields, sesiKiriman } from "./sesi";
import { chooseSiapa } from "./siapa";

const CUTS = 100;
const AT_ONCE = 64;
const SEE_OTHER = 303;
const SETTLE_MS = 200;

async function answerTo(stage: Panggung, { path, headers, body }: Kiriman) {
	const url = `${stage.baseUrl}${path}`;
	const response = await fetch(url, { method: "POST", headers, body, redirect: "manual" });
	return { status: response.status, body: await response.text() };
}

/** Sends the head of a form and half of its body, and hangs up. */
function cutOff(stage: Panggung, { path, headers, body }: Kiriman): Promise<void> {
	const { hostname, port } = new URL(stage.baseUrl);
	const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
	const head = `POST ${path} HTTP/1.1\r\nhost: ${hostname}:${port}\r\ncontent-length: ${Buffer.byteLength(body)}\r\n${lines.join("")}\r\n`;
	return new Promise((resolve, reject) => {
		const socket = connect(Number(port), hostname, () => {
			socket.write(head + body.slice(0, Math.floor(body.length / 2)), async () => {
				await sleep(5);
				socket.destroy();
				resolve();
			});
		});
		socket.once("error", reject);
	});
}

/** A resend adds nothing, other words under the same key are refused, a cut line leaves nothing behind. */
async function sessionsGoneWrong(stage: Panggung): Promise<Figure[]> {
	const groups = await prepareKelompok(stage, 2);
	const next = await plan(stage, groups);
	const { group, day } = next();
	const form = await readFormulir(
		stage,
		group.cookie,
		`/p2k2/baru?kelompok=${group.id}`,
		"kelompokId",
	);
	const action = actionFields(form);
	const fields = sesiFields(group, day);
	const ids = [fields.id as string];
	const once = sesiKiriman(stage, group.cookie, action, fields);
	const first = await answerTo(stage, once);
	insist(first.status === SEE_OTHER, `a session was refused: ${refusalIn(first.body)}`);
	const resent = await answerTo(stage, once);
	insist(resent.status === SEE_OTHER, `the same session again was refused: ${resent.status}`);
	insist((await countSesi(stage, ids)) === 1, "a resend added a session");
	const other = await answerTo(
		stage,
		sesiKiriman(stage, group.cookie, action, { ...fields, rangkuman: "Lain." }),
	);
	insist(
		other.status !== SEE_OTHER && /isi yang berbeda/.test(other.body),
		`another session under the same key was not refused: ${other.status}`,
	);
	const later = next();
	const fresh = sesiFields(later.group, later.day);
	const broken = sesiKiriman(stage, later.group.cookie, action, {
		...fresh,
		rangkuman: "x".repeat(3_000),
	});
	await Promise.all(Array.from({ length: CUTS }, () => cutOff(stage, broken)));
	const page = {
		url: `${stage.baseUrl}/p2k2/baru?kelompok=${group.id}`,
		headers: { cookie: group.cookie },
	};
	const ms = await timed(() => lookAt(page));
	await sleep(SETTLE_MS);
	const idle = await countIdleInTransaction(stage);
	insist(idle === 0, `${idle} connections are left idle in a transaction`);
	insist(
		(await countSesi(stage, [fresh.id as string])) === 0,
		"half a form was taken for a whole one",
	);
	return [
		alone("read_after_cut_uploads_ms", "ms", ms, CUTS),
		alone("idle_in_transaction", "connections", idle),
	];
}

const reportOf = (
	stage: Panggung,
	action: Record<string, string>,
	{ bulan, version, cookie }: Naskah,
) =>
	kirimanOf(stage, `/laporan/${bulan}/kirim`, cookie, {
		...action,
		bulan,
		version: String(version),
	});

/** Sixty-four reports of one kabupaten in the same moment, then each of them once more. */
async function manyAtOnce(stage: Panggung): Promise<Figure[]> {
	const { kabBesar } = await chooseSiapa(stage);
	const naskah = await prepareNaskah(stage, AT_ONCE, kabBesar);
	insist(naskah.length === AT_ONCE, `only ${naskah.length} reports in one kabupaten`);
	const [first] = naskah as [Naskah, ...Naskah[]];
	const form = await readFormulir(stage, first.cookie, `/laporan/${first.bulan}/kirim`, "version");
	const action = actionFields(form);
	const deadlocks = await countDeadlocks(stage);
	const before = await countSent(stage, naskah);
	const all = naskah.map((one) => reportOf(stage, action, one));
	const statuses = new Map<number, number>();
	const note = ({ status }: { status: number }) => {
		statuses.set(status, (statuses.get(status) ?? 0) + 1);
	};
	const { perSecond } = await sendAll(stage.baseUrl, all, AT_ONCE, note);
	await sendAll(stage.baseUrl, all, AT_ONCE, note);
	insist(statuses.get(SEE_OTHER) === 2 * AT_ONCE, `answers: ${JSON.stringify([...statuses])}`);
	const after = await countSent(stage, naskah);
	const added = after.revisions - before.revisions;
	insist(after.sent === AT_ONCE && added === AT_ONCE, `${after.sent} sent, ${added} on record`);
	const [{ version }] = [first];
	const other = await answerTo(
		stage,
		kirimanOf(stage, `/laporan/${first.bulan}/kirim`, first.cookie, {
			...action,
			bulan: first.bulan,
			version: String(version + 7),
		}),
	);
	insist(other.status !== SEE_OTHER, "a report of another version was taken");
	const met = (await countDeadlocks(stage)) - deadlocks;
	insist(met === 0, `${met} deadlocks`);
	await insistExact(stage);
	await resetNaskah(stage, naskah);
	return [
		alone("reports_64_at_once_per_s", "per s", perSecond, AT_ONCE),
		alone("reports_64_at_once_lost", "reports", AT_ONCE - after.sent),
	];
}

export async function interruptions(stage: Panggung): Promise<Figure[]> {
	return [...(await sessionsGoneWrong(stage)), ...(await manyAtOnce(stage))];
}
