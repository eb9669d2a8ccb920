import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { closeDatabase } from "@/lib/db";
import { gandakan, lengkapi } from "./biaya-gandakan";
import { ambil, biayaPerintah, lewat, type Transaksi } from "./biaya-hitung";
import { BIAYA_PERINTAH, BIAYA_TANYA, type Biaya, SEKALI_PER_BARIS } from "./biaya-tabel";
import { susunDunia } from "./oracle/dunia";
import type { Dunia } from "./oracle/langkah";
import { masuk, semuaUji } from "./oracle/semua";
import { actorNow, type Siapa } from "./oracle/siapa";
import { testDatabase } from "./setup/database";

vi.mock("next/headers", () => import("./oracle/kue"));

const { ownerUrl } = testDatabase();
/** The world doubles on this day, so that the commands of later days meet more rows than those before. */
const HARI = "2026-10-09";
/** How many times as large the world is when it is asked again, at least. */
const KALI = 3;
/** Every query is asked by every kind of person, twice: many small statements. */
const LAMA = 120_000;
/** Rows that one answer may hold, however large the world. */
const JAWABAN_MAKS = 600;

/** Tables without records: they need not grow. */
const TETAP = [
	...[
		"akun",
		"bulan_kabupaten",
		"kabupaten",
		"kabupaten_bulan",
		"kecamatan_bulan",
		"kabupaten_tahun",
		"provinsi_bulan",
		"peringkat_delta",
		"peringkat_kelas",
		"peringkat_rekap",
		"peringkat_rekap_delta",
		"tindak_bulan",
		"tindak_delta",
		"kabar_langganan",
		"kode_sekali",
		"kpi_delta",
		"label_peran",
	],
	...["materi_p2k2", "param_tahun", "percobaan_masuk", "sdm", "sesi"],
];
/** Commands that this world gives both before and after it has grown. */
const DUA_KALI = [
	...["graduasi.langkah", "graduasi.usul", "kegiatan.catat", "kunjungan.catat", "laporan.kirim"],
	...["laporan.verifikasi", "p2k2.catat"],
];

let dunia: Dunia;
let sebelum: Transaksi[];
let sesudah: Transaksi[];

beforeAll(async () => {
	sebelum = [];
	dunia = await susunDunia(async ({ pada }) => {
		if (sebelum.length > 0 || pada < HARI) return;
		sebelum = ambil();
		await gandakan(ownerUrl, "orang");
		ambil();
	});
	sesudah = ambil();
	await lengkapi(ownerUrl);
});
afterAll(closeDatabase);

const termahal = (all: Transaksi[]): Biaya => [
	Math.max(0, ...all.map(({ texts }) => texts.length)),
	all.length,
];
const lebih = (a: Biaya | undefined, b: Biaya): Biaya =>
	a ? [Math.max(a[0], b[0]), Math.max(a[1], b[1])] : b;

const bagian = (costs: Record<string, Biaya>, part: number) =>
	Object.fromEntries(Object.entries(costs).map(([name, cost]) => [name, cost[part] ?? 0]));

/** Everybody as a request of now would have them: the world has grown. */
const semuaKini = ({ siapa }: Dunia): Promise<Siapa[]> =>
	Promise.all(
		siapa.map(async (who) => ({
			...who,
			actor: (await actorNow(who.actor.accountId)) ?? who.actor,
		})),
	);

/** One of each kind of scope, and one who has opened families: all others ask the same statements. */
const wakil = (siapa: readonly Siapa[]) => [
	...new Map(siapa.map((who) => [`${who.jenis} ${who.dibuka.length > 0}`, who])).values(),
];

/** What each exported query costs whoever asks it. */
async function biayaTanya(): Promise<[Record<string, Biaya>, Record<string, number>]> {
	const siapa = await semuaKini(dunia);
	const costs: Record<string, Biaya> = {};
	const rows: Record<string, number> = {};
	for (const one of semuaUji(() => dunia.akun))
		for (const who of wakil(siapa.filter((own) => masuk(one, own)))) {
			ambil();
			await one.tanya(who.actor, who);
			const all = ambil();
			costs[one.nama] = lebih(costs[one.nama], termahal(all));
			rows[one.nama] = Math.max(rows[one.nama] ?? 0, ...all.map(({ baris }) => baris));
		}
	return [costs, rows];
}

describe("what is said to the database", () => {
	let small: Record<string, Biaya> = {};

	it("by every exported query is no more than the table allows", { timeout: LAMA }, async () => {
		[small] = await biayaTanya();
		expect(Object.keys(small).toSorted()).toEqual(Object.keys(BIAYA_TANYA).toSorted());
		for (const part of [0, 1])
			expect(lewat(bagian(small, part), bagian(BIAYA_TANYA, part))).toEqual([]);
	});

	it("by every exported query is the same in a world several times as large", {
		timeout: LAMA,
	}, async () => {
		const grown = await gandakan(
			ownerUrl,
			...(["lagi", "kecamatan", "kabupaten", "pertemuan", "pertemuan"] as const),
			...(["pertemuan", "isi", "isi", "isi"] as const),
		);
		const records = grown.filter(({ name }) => !TETAP.includes(name));
		expect(records.filter(({ from, to }) => from === 0 || to < KALI * from)).toEqual([]);
		const [large, rows] = await biayaTanya();
		for (const name of SEKALI_PER_BARIS)
			large[name] = [large[name]?.[0] ?? 0, small[name]?.[1] ?? 0];
		expect(large).toEqual(small);
		expect(Object.entries(rows).filter(([, held]) => held > JAWABAN_MAKS)).toEqual([]);
	});

	it("by every command is no more than the table allows, and no more after the world has grown", () => {
		const all = biayaPerintah([...sebelum, ...sesudah]);
		expect(Object.keys(all).toSorted()).toEqual(Object.keys(BIAYA_PERINTAH).toSorted());
		expect(lewat(all, BIAYA_PERINTAH)).toEqual([]);
		const early = biayaPerintah(sebelum);
		const late = biayaPerintah(sesudah);
		const both = Object.keys(late).filter((name) => name in early);
		expect(both.toSorted()).toEqual(DUA_KALI);
		expect(both.filter((name) => (late[name] ?? 0) > (early[name] ?? 0))).toEqual([]);
	});
});
