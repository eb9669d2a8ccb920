import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { layBenih, pelaku, rowsAs } from "./benih-dunia";

let apd: Actor;
beforeAll(async () => {
	await layBenih();
	apd = await pelaku("apd.bogor");
});

type Count = Record<string, number>;
type Kejadian = { bulan: string; kecamatan: number; pendamping: string };

/** Sums by key, keys without anything left out, so that two ways of counting can be compared. */
function tally<T>(rows: readonly T[], keyOf: (row: T) => string | null, count: (row: T) => number) {
	const sums: Count = {};
	for (const row of rows) {
		const key = keyOf(row);
		if (key !== null) sums[key] = (sums[key] ?? 0) + count(row);
	}
	return Object.fromEntries(
		Object.entries(sums)
			.filter(([, sum]) => sum !== 0)
			.sort(),
	);
}

const leaf = ({ bulan, kecamatan, pendamping }: Kejadian) => `${bulan} ${kecamatan} ${pendamping}`;
const month = (day: string) => `${day.slice(0, 7)}-01`;
const quarter = (day: string) =>
	`${day.slice(0, 5)}${String(Math.floor((Number(day.slice(5, 7)) - 1) / 3) * 3 + 1).padStart(2, "0")}-01`;
const one = () => 1;

const BULAN = "select b.*, b.bulan::text bulan from pendamping_bulan b";
type Bulan = { bulan: string; kecamatan_code: number; pendamping_id: string } & Record<
	string,
	number
>;
const leafOfStored = (row: Bulan) => `${row.bulan} ${row.kecamatan_code} ${row.pendamping_id}`;

async function stored(measure: string): Promise<Count> {
	return tally(await rowsAs<Bulan>(apd, BULAN), leafOfStored, (row) => row[measure] ?? 0);
}

type Placed = { kecamatan: number; pendamping: string };
type Dated = Placed & { hari: string };
const dated = (table: string, column: string, where = "cancelled_at is null") =>
	rowsAs<Dated>(
		apd,
		`select ${column}::text hari, kecamatan_code kecamatan, pendamping_id::text pendamping from ${table} where ${where}`,
	);
const leafOf = (row: Dated) => leaf({ ...row, bulan: month(row.hari) });

type Sesi = Dated & { kelompok: string; absen: string; kpm: string[] };
const sessions = () =>
	rowsAs<Sesi>(
		apd,
		`select s.held_on::text hari, s.kecamatan_code kecamatan, s.pendamping_id::text pendamping, s.kelompok_id::text kelompok, s.absen, r.kpm_ids::text[] kpm
		from sesi_p2k2 s join roster r on r.kabupaten_code = s.kabupaten_code and r.id = s.roster_id where s.cancelled_at is null`,
	);

const came = (letters: string) => [...letters].filter((letter) => "HW".includes(letter)).length;

describe("the leaves of the demo data equal a count of its rows", () => {
	test("visits, activities and sessions with their attendance", async () => {
		const sesi = await sessions();
		expect(sesi.length).toBeGreaterThan(50);
		expect(await stored("kunjungan")).toEqual(
			tally(await dated("kunjungan", "visited_on"), leafOf, one),
		);
		expect(await stored("kegiatan")).toEqual(
			tally(await dated("kegiatan", "held_on"), leafOf, one),
		);
		expect(await stored("sesi")).toEqual(tally(sesi, leafOf, one));
		expect(await stored("hadir")).toEqual(tally(sesi, leafOf, (row) => came(row.absen)));
		expect(await stored("hadir_wajib")).toEqual(tally(sesi, leafOf, (row) => row.absen.length));
	});

	test("families in and out, from their placements", async () => {
		const masuk = await dated("kpm_penempatan", "mulai", "true");
		const keluar = await dated("kpm_penempatan", "selesai", "selesai is not null");
		expect(await stored("kpm_masuk")).toEqual(tally(masuk, leafOf, one));
		expect(await stored("kpm_keluar")).toEqual(tally(keluar, leafOf, one));
	});

	test("reports due, sent, on time, approved and approved at once", async () => {
		type Row = Kejadian & { status: string; masuk: boolean; tepat: boolean; kembali: boolean };
		const rows = await rowsAs<Row>(
			apd,
			`select bulan::text, kecamatan_code kecamatan, pendamping_id::text pendamping, status, first_submitted_at is not null masuk,
				coalesce(first_submitted_at < batas, false) tepat, pernah_kembali kembali from laporan`,
		);
		const due = rows.filter(({ status }) => status !== "DIKECUALIKAN");
		const approved = due.filter(({ status }) =>
			["DISETUJUI", "DITERIMA", "TERKUNCI"].includes(status),
		);
		expect(await stored("pendamping")).toEqual(tally(rows, leaf, one));
		expect(await stored("laporan_wajib")).toEqual(tally(due, leaf, one));
		expect(await stored("laporan_masuk")).toEqual(tally(due, leaf, (row) => Number(row.masuk)));
		expect(await stored("laporan_tepat")).toEqual(tally(due, leaf, (row) => Number(row.tepat)));
		expect(await stored("laporan_setuju")).toEqual(tally(approved, leaf, one));
		expect(await stored("laporan_langsung")).toEqual(
			tally(approved, leaf, (row) => Number(!row.kembali)),
		);
	});
});

test("a group's month holds its sessions and the different families that came", async () => {
	type Row = { kelompok: string; bulan: string; sesi: number; kpm_hadir: number };
	const rows = await rowsAs<Row>(
		apd,
		"select kelompok_id::text kelompok, bulan::text, sesi, kpm_hadir from kelompok_bulan",
	);
	const came = new Map<string, Set<string>>();
	const sesi = await sessions();
	const keyOf = (row: Sesi) => `${row.kelompok} ${month(row.hari)}`;
	for (const row of sesi) {
		const set = came.get(keyOf(row)) ?? new Set();
		for (const [place, id] of row.kpm.entries())
			if ("HW".includes(row.absen[place] ?? "")) set.add(id);
		came.set(keyOf(row), set);
	}
	const key = (row: Row) => `${row.kelompok} ${row.bulan}`;
	expect(tally(rows, key, (row) => row.sesi)).toEqual(tally(sesi, keyOf, one));
	expect(tally(rows, key, (row) => row.kpm_hadir)).toEqual(
		tally(
			[...came],
			([group]) => group,
			([, families]) => families.size,
		),
	);
	expect(await stored("kelompok")).toEqual(await groupsByLeaf("true"));
	expect(await stored("kelompok_bertemu")).toEqual(await groupsByLeaf("sesi > 0"));
	expect(rows.some(({ sesi: count }) => count === 0)).toBe(true);
});

async function groupsByLeaf(where: string): Promise<Count> {
	const rows = await rowsAs<Kejadian>(
		apd,
		`select bulan::text, kecamatan_code kecamatan, pendamping_id::text pendamping from kelompok_bulan where ${where}`,
	);
	return tally(rows, leaf, one);
}

test("a family's quarter holds its visits", async () => {
	type Row = { kpm: string; kuartal: string; kunjungan: number; pertama: string | null };
	const rows = await rowsAs<Row>(
		apd,
		"select kpm_id::text kpm, kuartal::text, kunjungan, pertama::text from kpm_kuartal",
	);
	const visits = await rowsAs<{ kpm: string; hari: string }>(
		apd,
		"select kpm_id::text kpm, visited_on::text hari from kunjungan where cancelled_at is null",
	);
	expect(
		tally(
			rows,
			(row) => `${row.kpm} ${row.kuartal}`,
			(row) => row.kunjungan,
		),
	).toEqual(tally(visits, (row) => `${row.kpm} ${quarter(row.hari)}`, one));
	const first = new Map<string, string>();
	for (const { kpm, hari } of visits) {
		const key = `${kpm} ${quarter(hari)}`;
		if (hari < (first.get(key) ?? "9999")) first.set(key, hari);
	}
	for (const { kpm, kuartal, pertama } of rows)
		expect(pertama).toBe(first.get(`${kpm} ${kuartal}`) ?? null);
});

const JENIS = ["alamiah", "mandiri", "pemberdayaan", "mampu", "sanksi"] as const;

describe("years equal a count of cases and of families on 1 January", () => {
	const years = (keyOf: (row: Placed & { tahun: number }) => string) => ({
		async basis(table: string) {
			const rows = await rowsAs<Placed & { tahun: number; basis: number }>(
				apd,
				`select tahun::int, ${table === "peringkat_tahun" ? "0" : "kecamatan_code"} kecamatan, pendamping_id::text pendamping, basis from ${table}`,
			);
			return tally(rows, keyOf, (row) => row.basis);
		},
		async cases(table: string, jenis: string) {
			const rows = await rowsAs<Placed & { tahun: number; n: number }>(
				apd,
				`select tahun::int, ${table === "peringkat_tahun" ? "0" : "kecamatan_code"} kecamatan, pendamping_id::text pendamping, g_${jenis} n from ${table}`,
			);
			return tally(rows, keyOf, (row) => row.n);
		},
	});
	const byKecamatan = (row: Placed & { tahun: number }) =>
		`${row.tahun} ${row.kecamatan} ${row.pendamping}`;
	const byPerson = (row: Placed & { tahun: number }) => `${row.tahun} ${row.pendamping}`;

	test.each([
		["pendamping_tahun", byKecamatan],
		["peringkat_tahun", byPerson],
	] as const)("%s", async (table, keyOf) => {
		const read = years(keyOf);
		const tahun = await rowsAs<{ tahun: number }>(apd, "select tahun::int from param_tahun");
		const placed = await rowsAs<Placed & { mulai: string; selesai: string | null }>(
			apd,
			"select kecamatan_code kecamatan, pendamping_id::text pendamping, mulai::text, selesai::text from kpm_penempatan",
		);
		const stock = tahun.flatMap(({ tahun: year }) =>
			placed
				.filter(
					({ mulai, selesai }) => mulai <= `${year}-01-01` && (selesai ?? "9") > `${year}-01-01`,
				)
				.map((row) => ({ ...row, tahun: year })),
		);
		expect(await read.basis(table)).toEqual(tally(stock, keyOf, one));
		for (const jenis of JENIS) {
			const cases = await dated(
				"graduasi",
				"effective_on",
				`jenis = '${jenis.toUpperCase()}' and effective_on is not null`,
			);
			const dates = cases.map((row) => ({ ...row, tahun: Number(row.hari.slice(0, 4)) }));
			expect(await read.cases(table, jenis)).toEqual(tally(dates, keyOf, one));
		}
	});
});

const KEYS = ["kabupaten_code", "kecamatan_code"];

test("a month of the kabupaten is the sum of its leaves, folded", async () => {
	const kini = await rowsAs<Bulan>(
		apd,
		"select k.*, k.bulan::text bulan from kabupaten_bulan_kini k",
	);
	const leaves = await rowsAs<Bulan>(apd, BULAN);
	const waiting = await rowsAs<{ n: number }>(apd, "select count(*)::int n from kpi_delta");
	const counted = Object.entries(leaves[0] ?? {}).filter(([, value]) => typeof value === "number");
	const measures = counted.map(([name]) => name).filter((name) => !KEYS.includes(name));
	expect(measures.length).toBeGreaterThan(15);
	for (const measure of measures) {
		const sum = (rows: readonly Bulan[]) =>
			tally(
				rows,
				(row) => row.bulan,
				(row) => row[measure] ?? 0,
			);
		expect(sum(kini)).toEqual(sum(leaves));
	}
	expect(waiting[0]?.n).toBe(0);
});
