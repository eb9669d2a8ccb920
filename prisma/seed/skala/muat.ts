import { Client } from "pg";
import { hashPassword } from "@/lib/auth/password";
import { inJob } from "@/lib/db";
import type { Tanggal } from "@/lib/time";
import { kalenderOf } from "@/prisma/seed/demo/kalender";
import { markReady, readState } from "@/prisma/seed/demo/tulis-lain";
import { writeOffices } from "@/prisma/seed/demo/tulis-orang";
import { writeTarget } from "@/prisma/seed/demo/tulis-rapat";
import type { Rencana, Umum } from "./kabupaten";
import { naskah } from "./naskah";
import { bagikan, bukaRegu } from "./regu";
import { bedaSkema, bongkar, pasang, rapikan, sidikSkema } from "./skema";
import { KATA } from "./teks";
import { KHUSUS } from "./ukuran";

export type Muatan = {
	ownerUrl: string;
	hariIni: Tanggal;
	/** The part of each kabupaten's families: 1 for the whole nation. */
	bagian: number;
	keluarga: number;
	pendamping: number;
	/** Only these kabupaten; all when empty. */
	hanya: readonly number[];
	/** Worker processes; 0 for none beside this one. */
	pekerja: number;
	say(line: string): void;
};

const PASSWORD = "pantau-demo";
const ZONA = "Asia/Jakarta";
const SAY_MS = 10_000;

const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;
const ribu = (count: number) => count.toLocaleString("id-ID");

async function stage<T>(muatan: Muatan, name: string, work: () => Promise<T>): Promise<T> {
	const from = performance.now();
	const result = await work();
	muatan.say(`${name}: ${seconds(performance.now() - from)}`);
	return result;
}

/** Where a load stands, kept in the database itself; null before it has begun. */
async function keadaan(client: Client): Promise<Map<string, string> | null> {
	const { rows: found } = await client.query("select to_regclass('skala.keadaan') is not null ada");
	if (!found[0].ada) return null;
	const { rows } = await client.query<{ nama: string; nilai: string }>(
		"select nama, nilai from skala.keadaan",
	);
	return new Map(rows.map(({ nama, nilai }) => [nama, nilai]));
}

const note = (client: Client, nama: string, nilai: string) =>
	client.query("insert into skala.keadaan (nama, nilai) values ($1, $2)", [nama, nilai]);

/** Sizes of all kabupaten, decided once; the schema as it was is kept beside them. */
async function rencanakan(client: Client, muatan: Muatan) {
	const sidik = await sidikSkema(client);
	await client.query("begin");
	await client.query("alter table wilayah no force row level security");
	await client.query("alter table kabupaten no force row level security");
	await client.query("create schema skala");
	for (const statement of naskah("fungsi", KATA)) await client.query(statement);
	const isian = {
		khusus: JSON.stringify(KHUSUS),
		total: muatan.keluarga,
		orang: muatan.pendamping,
		bagian: muatan.bagian,
		hanya: muatan.hanya.join(","),
	};
	for (const statement of naskah("rencana", isian)) await client.query(statement);
	await client.query("alter table wilayah force row level security");
	await client.query("alter table kabupaten force row level security");
	await note(client, "hari_ini", muatan.hariIni);
	await note(client, "sidik", JSON.stringify(sidik));
	await client.query("commit");
}

/** The accounts above the kabupaten and the nation's targets, as in the demo. */
async function writeUmum(hariIni: Tanggal, sandi: string): Promise<string> {
	const kalender = kalenderOf(new Date(`${hariIni}T03:00:00Z`), ZONA);
	const umum = await writeOffices([], kalender, sandi);
	await writeTarget([], kalender, umum);
	return umum.sysadmin;
}

/** What no kabupaten owns: the parameters of both years, and the meetings of provinces and nation. */
async function writeAtas(client: Client, hariIni: Tanggal) {
	const { awal, tahun } = kalenderOf(new Date(`${hariIni}T03:00:00Z`), ZONA);
	await client.query(`set timezone = '${ZONA}'`);
	await client.query("begin");
	await client.query(
		"insert into param_tahun (tahun) select unnest($1::smallint[]) on conflict do nothing",
		[[tahun - 1, tahun]],
	);
	for (const statement of naskah("umum", { ...KATA, awal, hari_ini: hariIni }))
		await client.query(statement);
	await note(client, "atas", "ya");
	await client.query("commit");
}

async function measuresOf(client: Client): Promise<string[]> {
	const { rows } = await client.query<{ attname: string }>(
		"select attname from pg_attribute where attrelid = 'pendamping_bulan'::regclass and attnum > 4 and not attisdropped order by attnum",
	);
	return rows.map(({ attname }) => attname);
}

async function listRencana(client: Client): Promise<Rencana[]> {
	const { rows } = await client.query<Rencana>(
		"select * from skala.rencana where dimuat_at is null order by keluarga desc, kab",
	);
	return rows;
}

/** Loads the kabupaten that are still missing, and says how far it has come. */
async function isi(muatan: Muatan, umum: Umum, rencana: readonly Rencana[]) {
	const from = performance.now();
	const total = rencana.reduce((sum, { keluarga }) => sum + keluarga, 0);
	const parts: Record<string, number> = {};
	let [done, families, said] = [0, 0, from];
	const regu = await bukaRegu(muatan.ownerUrl, muatan.pekerja, umum);
	await bagikan(regu, rencana, (one, bagian) => {
		done++;
		families += one.keluarga;
		for (const [part, ms] of Object.entries(bagian)) parts[part] = (parts[part] ?? 0) + ms;
		if (performance.now() - said < SAY_MS && done < rencana.length) return;
		said = performance.now();
		const rest = ((said - from) * (total - families)) / families;
		muatan.say(
			`${done} dari ${rencana.length} kabupaten/kota, ${ribu(families)} dari ${ribu(total)} keluarga, ${seconds(said - from)}, sisa kira-kira ${seconds(rest)}`,
		);
	});
	await Promise.all(regu.map((pekerja) => pekerja.tutup()));
	const spent = Object.entries(parts).map(([part, ms]) => `${part} ${seconds(ms)}`);
	muatan.say(`waktu pekerja: ${spent.join(", ")}`);
}

async function dropWork(client: Client, pekerja: number) {
	for (let nomor = 1; nomor <= Math.max(1, pekerja); nomor++)
		await client.query(`drop schema if exists skala_${nomor} cascade`);
}

/** What the load has left is the schema of before, without its own: fails loudly otherwise. */
async function assertSchema(client: Client, sidik: readonly string[]) {
	const beda = bedaSkema(sidik, await sidikSkema(client));
	if (beda.length) throw new Error(`Skema tidak kembali seperti semula:\n${beda.join("\n")}`);
}

/**
 * Loads a data set of the nation's size into a database with regions and nothing else, or goes on with a load that
 * was cut short. Whether there was anything to do.
 */
export async function muat(muatan: Muatan): Promise<boolean> {
	const owner = new Client(muatan.ownerUrl);
	const second = new Client(muatan.ownerUrl);
	await owner.connect();
	await second.connect();
	try {
		const isNew = (await readState()) !== "siap";
		if (isNew) await muatDengan(muatan, owner, second);
		await owner.query("drop schema if exists skala cascade");
		return isNew;
	} finally {
		await owner.end();
		await second.end();
	}
}

/** The measures of the roll-ups, as the folds of the nation use them. */
const kelasOf = (ukuran: readonly string[]) => ({
	ukuran: ukuran.join(", "),
	jumlah_b: ukuran.map((one) => `sum(b.${one})`).join(", "),
	ganti: ukuran.map((one) => `${one} = excluded.${one}`).join(", "),
});

async function muatDengan(muatan: Muatan, owner: Client, second: Client) {
	if ((await keadaan(owner)) === null)
		await stage(muatan, "rencana", () => rencanakan(owner, muatan));
	const known = async (nama: string) => (await keadaan(owner))?.get(nama);
	const hariIni = ((await known("hari_ini")) ?? muatan.hariIni) as Tanggal;
	const sandi = await hashPassword(PASSWORD);
	if (!(await known("sysadmin"))) await note(owner, "sysadmin", await sysadminOf(hariIni, sandi));
	if (!(await known("dibongkar")))
		await stage(muatan, "indeks dan pemicu dilepas", () => bongkar(owner));
	if (!(await known("atas"))) await writeAtas(owner, hariIni);
	const umum = { hariIni, sandi, ukuran: await measuresOf(owner) };
	await stage(muatan, "isi", async () => isi(muatan, umum, await listRencana(owner)));
	await dropWork(owner, muatan.pekerja);
	for (const statement of naskah("kelas", kelasOf(umum.ukuran))) await owner.query(statement);
	await stage(muatan, "indeks dan rujukan dipasang", () =>
		pasang([owner, second], (what, count, ms) => muatan.say(`${what}: ${count}, ${seconds(ms)}`)),
	);
	await stage(muatan, "rapikan", () => rapikan([owner, second]));
	const sidik = JSON.parse((await known("sidik")) ?? "[]") as string[];
	const sysadmin = (await known("sysadmin")) ?? "";
	await assertSchema(owner, sidik);
	await markReady(sysadmin, new Date(`${hariIni}T03:00:00Z`));
}

/** The accounts of an attempt that was cut short right after it wrote them are the same ones. */
async function sysadminOf(hariIni: Tanggal, sandi: string): Promise<string> {
	const [row] = await inJob(
		(tx) => tx.$queryRaw<{ id: string }[]>`select id from akun where nama_masuk = 'sysadmin'`,
	);
	return row?.id ?? (await writeUmum(hariIni, sandi));
}
