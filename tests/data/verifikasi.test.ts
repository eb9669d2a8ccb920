import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { closeDatabase, inJob, inScope } from "@/lib/db";
import type { Beda } from "@/scripts/lib/verifikasi/catatan";
import { kalimatBeda } from "@/scripts/lib/verifikasi/catatan";
import { verifikasi } from "@/scripts/lib/verifikasi/periksa";
import { HARI_INI, layBenih, pelaku, rowsAs } from "./benih-dunia";
import { testDatabase } from "./setup/database";

let owner: pg.Client;
const { ownerUrl, webUrl: url } = testDatabase();
const periksa = () => verifikasi({ url, kini: HARI_INI });
const lipat = (maks: number) => inJob((tx) => tx.$executeRaw`select lipat(${maks}::int)`);

let penulis: Actor;
let keluarga: Keluarga[];
type Keluarga = { id: string; kec: number };

beforeAll(async () => {
	await layBenih();
	penulis = await pelaku("pendamping.ciseeng");
	keluarga = await rowsAs<Keluarga>(
		penulis,
		"select id, kecamatan_code as kec from kpm where status = 'AKTIF'",
	);
	await kunjungi(0); // a delta that is not folded yet
	owner = new pg.Client({ connectionString: ownerUrl });
	await owner.connect();
});
afterAll(async () => {
	await owner.end();
	await closeDatabase();
});

/** One visit of one of the families. */
async function kunjungi(n: number) {
	const { id, kec } = keluarga[n % keluarga.length] as Keluarga;
	await inScope(
		penulis.scope,
		(tx) => tx.$executeRaw`
		insert into kunjungan (kabupaten_code, id, kecamatan_code, kpm_id, pendamping_id, visited_on, tujuan)
		values (3201, ${randomUUID()}::uuid, ${kec}::int, ${id}::uuid, ${penulis.sdmId}::uuid, '2026-11-20', 'PEMANTAUAN')`,
	);
}

/** Writes past the triggers and row security, as nobody but the owner of the tables could. */
async function paksa(table: string, statement: string): Promise<Record<string, string>> {
	await owner.query("begin");
	await owner.query(`alter table ${table} no force row level security`);
	await owner.query(`alter table ${table} disable trigger user`);
	const { rows } = await owner.query(statement);
	await owner.query(`alter table ${table} enable trigger user`);
	await owner.query(`alter table ${table} force row level security`);
	await owner.query("commit");
	expect(rows, "one row was changed").toHaveLength(1);
	return rows[0];
}

const satu = (table: string, where: string) =>
	`ctid = (select ctid from ${table} where ${where} order by 1 desc limit 1)`;

/** A stored figure made wrong by so much; what names its place; and where the difference has to be reported. */
type Rusak = { table: string; column: string; where: string; bulan: string; ukuran: string };
const rusak = (
	table: string,
	column: string,
	where: string,
	bulan: string,
	ukuran = "",
): Rusak => ({
	...{ table, column, where, bulan: `${bulan} as bulan` },
	ukuran: ukuran || `${table}.${column}`,
});
/** Tables whose rows belong to more than the one kabupaten of this world. */
const LEBIH_LUAS: Record<string, RegExp> = {
	peringkat_kelas: /nasional/,
	provinsi_bulan: /provinsi 32/,
	tindak_bulan: /provinsi \d+/,
};
const BULAN = "to_char(bulan, 'YYYY-MM')";
const RUSAK: Rusak[] = [
	rusak("pendamping_bulan", "kunjungan", "kunjungan > 0", BULAN),
	rusak("pendamping_bulan", "materi", "materi > 0", BULAN),
	rusak("pendamping_tahun", "basis", "basis > 0", "tahun::text"),
	rusak("pendamping_tahun", "g_mandiri", "true", "tahun::text"),
	rusak("peringkat_tahun", "basis", "basis > 0", "tahun::text"),
	rusak("peringkat_tahun", "g_pemberdayaan", "true", "tahun::text", "peringkat_tahun.graduasi"),
	rusak("kabupaten_bulan", "laporan_masuk", "true", BULAN),
	rusak("kabupaten_tahun", "basis", "true", "tahun::text"),
	rusak("kecamatan_bulan", "kegiatan", "true", BULAN),
	rusak("provinsi_bulan", "kunjungan", "true", BULAN),
	rusak("kpi_delta", "hadir", "true", BULAN, "kabupaten_bulan.hadir"),
	rusak("peringkat_kelas", "jumlah", "ukuran = 'tarif'", "tahun::text", "peringkat_kelas.tarif"),
	rusak("peringkat_rekap", "bertempat", "true", "tahun::text"),
	rusak("peringkat_rekap", "basis", "true", "tahun::text"),
	rusak("peringkat_rekap", "g_mandiri", "true", "tahun::text"),
	rusak("tindak_bulan", "jatuh", "true", BULAN),
	rusak("tindak_bulan", "tepat", "true", BULAN),
	rusak("kelompok_bulan", "kpm_hadir", "kpm_hadir > 0", BULAN),
	rusak("kelompok_bulan", "sesi", "true", BULAN),
	rusak("kelompok_bulan", "materi", "materi > 0", BULAN),
	rusak("kpm_kuartal", "kunjungan", "true", "to_char(coalesce(pertama, kuartal), 'YYYY-MM')"),
];

describe("the figures, counted anew from the records", () => {
	it("are what the roll-ups hold and the dashboards show", async () => {
		const { beda, contoh, dibandingkan } = await periksa();
		expect(contoh).toEqual([]);
		expect(beda).toBe(0);
		expect(dibandingkan).toBeGreaterThan(10_000);
	});

	it("see no more of the nation than row security shows the run-time login", async () => {
		const client = new pg.Client({ connectionString: url });
		await client.connect();
		await expect(client.query("select from kpm")).rejects.toThrow(/permission denied/);
		await client.end();
	});
});

describe("a wrong figure is reported with its place", () => {
	it.each(RUSAK.map((one) => [`${one.table}.${one.column}`, one] as const))(
		"%s",
		async (_name, { table, column, where, bulan, ukuran }) => {
			const pick = satu(table, where);
			const set = `update ${table} set ${column} = ${column} + 3 where ${pick} returning ctid::text, ${column} as nilai, ${bulan}`;
			const row = await paksa(table, set);
			const { beda, contoh } = await periksa();
			const undo = `update ${table} set ${column} = ${column} - 3 where ctid = '${row.ctid}' returning 1`;
			await paksa(table, undo);
			expect(beda).toBeGreaterThan(0);
			const found = contoh.find((one) => one.ukuran === ukuran && one.bulan === row.bulan) as Beda;
			expect(found, contoh.map(kalimatBeda).join("\n")).toBeDefined();
			expect(found.wilayah).toMatch(LEBIH_LUAS[table] ?? /3201/);
			expect(Number(found.tersimpan) - Number(found.dihitung)).toBe(3);
			expect(kalimatBeda(found)).toContain(`${ukuran} · `);
		},
	);

	it("a family whose placement was closed behind its back", async () => {
		const pick = satu("kpm_penempatan", "selesai is null and mulai < '2026-01-01'");
		const set = `update kpm_penempatan set selesai = '2026-10-05' where ${pick} returning ctid::text, kpm_id`;
		const row = await paksa("kpm_penempatan", set);
		const { contoh } = await periksa();
		const undo = `update kpm_penempatan set selesai = null where ctid = '${row.ctid}' returning 1`;
		await paksa("kpm_penempatan", undo);
		const found = contoh.find((one) => one.ukuran === "kpm_penempatan") as Beda;
		expect(found.wilayah).toContain(`keluarga ${row.kpm_id}`);
		expect([found.tersimpan, found.dihitung]).toEqual(["tidak aktif", "aktif"]);
		expect(contoh.map((one) => one.ukuran)).toContain("pendamping_bulan.kpm_keluar");
	});

	it("a month of a group that vanished", async () => {
		await owner.query("create table simpan as select * from kelompok_bulan where false");
		const gone = `with x as (delete from kelompok_bulan where ${satu("kelompok_bulan", "sesi > 0")} returning *)
			insert into simpan select * from x returning kelompok_id, ${BULAN} as bulan`;
		const row = await paksa("kelompok_bulan", gone);
		const { contoh } = await periksa();
		await paksa("kelompok_bulan", "insert into kelompok_bulan select * from simpan returning 1");
		await owner.query("drop table simpan");
		const found = contoh.find((one) => one.ukuran === "kelompok_bulan: baris") as Beda;
		expect(found).toMatchObject({ bulan: row.bulan, tersimpan: "tidak ada", dihitung: "ada" });
		expect(found.wilayah).toContain(row.kelompok_id);
	});

	it("a kabupaten with one desa too many", async () => {
		await paksa("kabupaten", "update kabupaten set desa = desa + 1 where code = 3201 returning 1");
		const { contoh } = await periksa();
		await paksa("kabupaten", "update kabupaten set desa = desa - 1 where code = 3201 returning 1");
		expect(contoh.some(({ ukuran }) => ukuran.startsWith("indikator K5c"))).toBe(true);
		expect(contoh.every(({ ukuran }) => ukuran.startsWith("indikator K5c"))).toBe(true);
	});

	it("and once all is right again there is no difference", async () => {
		expect((await periksa()).beda).toBe(0);
	});
});

describe("while people go on writing", () => {
	it("there is no difference either, and what they wrote is counted the next time", async () => {
		const visits = async () =>
			(await rowsAs<{ n: number }>(penulis, "select count(*)::int as n from kunjungan"))[0]?.n ?? 0;
		const before = await visits();
		let enough = false;
		const write = async () => {
			for (let n = 0; ; n++) {
				if (enough) return n;
				await kunjungi(n);
				if (n % 10 === 0) await lipat(5);
			}
		};
		const writer = write();
		const seen: number[] = [];
		for (let i = 0; i < 3; i++) {
			const from = await visits();
			const { beda, contoh } = await periksa();
			seen.push((await visits()) - from);
			expect([beda, contoh]).toEqual([0, []]);
		}
		enough = true;
		const written = await writer;
		expect(Math.min(...seen), "they wrote during each run").toBeGreaterThan(0);
		expect(await visits()).toBe(before + written);
		expect((await periksa()).beda).toBe(0);
	});
});
