import { hashPassword } from "@/lib/auth/password";
import { inJob } from "@/lib/db";
import { kalenderOf } from "./kalender";
import { type Daerah, daerahOf } from "./orang";
import { writeOffices, writePeople } from "./tulis-orang";
import { DEMO, type KabupatenUraian } from "./uraian";

const PASSWORD = "pantau-demo";
const ZONA = "Asia/Jakarta";

/** The villages of the kecamatan that are described, by kecamatan. */
async function readDesa(uraian: readonly KabupatenUraian[]) {
	const codes = uraian.flatMap(({ kecamatan }) => kecamatan.map(({ code }) => code));
	const rows = await inJob(
		(tx) => tx.$queryRaw<{ kecamatan: number; desa: string[] }[]>`
			select kecamatan_code kecamatan, array_agg(code order by code) desa from wilayah
			where kecamatan_code = any(${codes}::int[]) and length(code) = 10 group by 1`,
	);
	return new Map(rows.map(({ kecamatan, desa }) => [kecamatan, desa]));
}

const seconds = (from: number) => `${((Date.now() - from) / 1000).toFixed(1)} s`;

/** Does one stage and says how long it took. */
async function stage<T>(name: string, work: () => Promise<T>): Promise<T> {
	const from = Date.now();
	const result = await work();
	console.log(`  ${name}: ${seconds(from)}`);
	return result;
}

/** Whether somebody has accounts already: then nothing is loaded. */
export async function isEmpty(): Promise<boolean> {
	const [row] = await inJob((tx) => tx.$queryRaw<[{ ada: boolean }]>`select ada_akun() ada`);
	return !row.ada;
}

/** Loads the demo data as of that instant into a database with regions and nothing else. */
export async function seedDemo(
	now: Date,
	uraian: readonly KabupatenUraian[] = DEMO,
): Promise<Daerah[]> {
	const kalender = kalenderOf(now, ZONA);
	const desa = await readDesa(uraian);
	const daerah = uraian.map((one) => daerahOf(one, kalender, desa));
	await stage("akun dan petugas", async () => {
		const hash = await hashPassword(PASSWORD);
		await writeOffices(daerah, kalender, hash);
		for (const one of daerah) await writePeople(one, hash);
	});
	return daerah;
}
