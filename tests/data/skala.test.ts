import { Client } from "pg";
import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { decrypt } from "@/lib/crypto";
import { inScope } from "@/lib/db";
import { driftOf } from "@/lib/laporan/angka";
import { LaporanBeku } from "@/lib/laporan/beku";
import { composeMany } from "@/lib/laporan/compose-queries";
import type { Bulan, Tanggal } from "@/lib/time";
import { type Muatan, muat } from "@/prisma/seed/skala/muat";
import { periksa } from "@/prisma/seed/skala/periksa";
import { bedaSkema, sidikSkema } from "@/prisma/seed/skala/skema";
import { makeKabupaten } from "../factories/wilayah";
import { pelaku, rowsAs } from "./benih-dunia";
import { testDatabase } from "./setup/database";

const { ownerUrl } = testDatabase();
const lines: string[] = [];
const muatan: Muatan = {
	ownerUrl,
	hariIni: "2026-11-23" as Tanggal,
	bagian: 0.006,
	keluarga: 220_000,
	pendamping: 900,
	hanya: [3201, 3271, 8171],
	pekerja: 0,
	say: (line) => lines.push(line),
};
const quiet = () => {};

async function asOwner<T>(work: (client: Client) => Promise<T>): Promise<T> {
	const client = new Client(ownerUrl);
	await client.connect();
	try {
		return await work(client);
	} finally {
		await client.end();
	}
}

let before: string[];
let apd: Actor;
beforeAll(async () => {
	await makeKabupaten({ code: 3201, kecamatan: { 320101: "Nanggung", 320133: "Ciseeng" } });
	await makeKabupaten({ code: 3271, kecamatan: { 327101: "Bogor Selatan" } });
	await makeKabupaten({
		code: 8171,
		name: "Kota Ambon",
		zona: "Asia/Jayapura",
		kecamatan: { 817101: "Nusaniwe" },
	});
	before = await asOwner(sidikSkema);
	const cut = (line: string) => {
		if (line.startsWith("indeks dan pemicu dilepas")) throw new Error("cut short");
	};
	await expect(muat({ ...muatan, say: cut })).rejects.toThrow("cut short");
	expect(bedaSkema(before, await asOwner(sidikSkema))).not.toEqual([]);
	expect(await muat(muatan)).toBe(true);
	apd = await pelaku("apd.bogor");
});

test("a load that was cut short goes on, and leaves the schema as it was", async () => {
	expect(bedaSkema(before, await asOwner(sidikSkema))).toEqual([]);
	expect(lines.some((line) => line.startsWith("3 dari 3 kabupaten/kota"))).toBe(true);
	expect(await muat(muatan)).toBe(false);
});

describe("what was loaded", () => {
	test("roll-ups equal a recount of the raw rows", async () => {
		expect(await periksa(ownerUrl, true, quiet)).toEqual([]);
	});

	test("the recount reports a cell that was spoiled, once for its month and once for each fold above it", async () => {
		const spoil = (by: number) =>
			asOwner(async (client) => {
				await client.query("begin");
				await client.query("alter table pendamping_bulan no force row level security");
				await client.query(
					`update pendamping_bulan set kunjungan = kunjungan + $1 where (kabupaten_code, bulan, kecamatan_code, pendamping_id) =
					(select kabupaten_code, bulan, kecamatan_code, pendamping_id from pendamping_bulan where kabupaten_code = 3201 order by 1, 2, 3, 4 limit 1)`,
					[by],
				);
				await client.query("alter table pendamping_bulan force row level security");
				await client.query("commit");
			});
		await spoil(1);
		expect(await periksa(ownerUrl, true, quiet)).toEqual([
			"3201 pendamping_bulan: 1 berbeda",
			"3201 kabupaten_bulan: 1 berbeda",
			"3201 kecamatan_bulan: 1 berbeda",
		]);
		await spoil(-1);
	});

	test("a frozen report has the product's shape and says what the records say", async () => {
		type Row = { pendamping_id: string; bulan: string; beku: unknown };
		const rows = await rowsAs<Row>(
			apd,
			"select pendamping_id::text, to_char(bulan, 'YYYY-MM') bulan, beku from laporan where beku is not null",
		);
		expect(rows.length).toBeGreaterThan(10);
		for (const bulan of new Set(rows.map((row) => row.bulan as Bulan))) {
			const own = rows.filter((row) => row.bulan === bulan);
			const susunan = { kabupaten: 3201, bulan, pendampingIds: own.map((r) => r.pendamping_id) };
			const live = await inScope(apd.scope, (tx) => composeMany(tx, susunan));
			for (const { pendamping_id, beku } of own) {
				const { tercatat, daftar } = LaporanBeku.parse(beku);
				expect(driftOf(tercatat, live.get(pendamping_id)!.angka)).toEqual([]);
				expect(daftar.sesi.length).toBe(tercatat.p2k2.sesi);
				expect(daftar.masuk.length).toBe(tercatat.caseload.masuk);
				const inDesa = daftar.perDesa.reduce((sum, { kpm }) => sum + kpm, 0);
				expect(inDesa).toBe(tercatat.caseload.akhir);
			}
		}
	});

	test("numbers open at their own row, and a NIK tells the day of birth", async () => {
		type Row = { id: string; nik: Uint8Array; lahir: string; jenis_kelamin: string };
		const rows = await rowsAs<Row>(
			apd,
			"select id::text, nik, to_char(lahir, 'DDMMYY') lahir, jenis_kelamin from anggota where nik is not null order by id limit 40",
		);
		const same = rows.filter(({ id, nik, lahir, jenis_kelamin }) => {
			const digits = decrypt(nik, `anggota:nik:${id}`);
			expect(digits).toMatch(/^3201\d{12}$/);
			const day = Number(digits.slice(6, 8)) - (jenis_kelamin === "P" ? 40 : 0);
			return `${String(day).padStart(2, "0")}${digits.slice(8, 12)}` === lahir;
		});
		expect(same.length).toBeGreaterThan(35);
	});

	test("the accounts of the demo are there, each with what it works on", async () => {
		for (const login of ["kemensos", "kabid.bogor", "supervisor.ciseeng", "kabid.kotaambon"])
			expect((await pelaku(login)).name).not.toBe("");
		const pendamping = await pelaku("pendamping.ciseeng");
		const [own] = await rowsAs<{ n: number }>(pendamping, "select count(*)::int n from kpm");
		expect(own?.n).toBeGreaterThan(20);
	});
});
