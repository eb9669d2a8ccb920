// The people who look at dashboards while others write.
import { setTimeout as sleep } from "node:timers/promises";
import { formatKode } from "@/lib/format";
import { ask, Tally } from "./kirim";
import { accountOf, cookieOf, cookiesOf, type Panggung, rowsOf } from "./orang";
import { chooseSiapa } from "./siapa";

const PEOPLE = 300;
const THINK_MS = [10_000, 20_000] as const;

export type Reader = { path: string; cookie: string };

/** Dashboards of every kabupaten and of the nation, spread over the people who look at them. */
export async function readersOf(stage: Panggung): Promise<Reader[]> {
	const siapa = await chooseSiapa(stage);
	const places = await rowsOf<{ kode: string }>(
		stage,
		"select kabupaten_code::text as kode from peringkat_tahun where tahun = $1 group by 1 having sum(basis) > 0 order by md5(kabupaten_code::text) limit $2",
		[siapa.tahun, PEOPLE],
	);
	const heads: string[] = [];
	for (const { kode } of places)
		heads.push(
			await accountOf(stage, { peran: "DINSOS_KAB_HEAD", lingkup: "kabupaten", wilayah: kode }),
		);
	const cookies = await cookiesOf(stage, heads);
	const own = places.map(({ kode }, i) => ({
		path: `/wilayah/${formatKode(kode)}`,
		cookie: cookies[i] as string,
	}));
	const nation = { path: "/wilayah/nasional", cookie: await cookieOf(stage, siapa.kemensos) };
	const kinds = [...own, nation];
	return Array.from({ length: PEOPLE }, (_, i) => kinds[i % kinds.length] as Reader);
}

/** People who open their page, read it, and open it again, until they are told to stop. */
export function startReading(stage: Panggung, readers: readonly Reader[]) {
	const tally = new Tally();
	const stopped = new AbortController();
	const [least, most] = THINK_MS;
	const pause = (ms: number) => sleep(ms, undefined, { signal: stopped.signal }).catch(() => {});
	const person = async ({ path, cookie }: Reader) => {
		await pause(Math.random() * most);
		while (!stopped.signal.aborted) {
			tally.note(await ask(stage.baseUrl, { path, headers: { cookie } }));
			await pause(least + Math.random() * (most - least));
		}
	};
	const people = readers.map(person);
	const stop = async () => {
		stopped.abort();
		await Promise.all(people);
		return tally;
	};
	return { tally, stop };
}
