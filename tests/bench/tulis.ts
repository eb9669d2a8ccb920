import { createHash } from "node:crypto";
import pg from "pg";
import { execute } from "@/lib/command";
import { newId } from "@/lib/db/ids";
import { kirimLaporan } from "@/lib/laporan/kirim-commands";
import { beside, type Figure, insist, interleaved } from "./angka";
import { interruptions } from "./gangguan";
import { countSent, type Naskah, prepareNaskah, resetNaskah } from "./naskah";
import { actorFor, type Panggung } from "./orang";
import { type Pernyataan, type Rekaman, record } from "./rekam";
import { sessionHttp, submissionHttp } from "./tulis-web";

const REPORTS = 120;
const AT_ONCE = 8;

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
