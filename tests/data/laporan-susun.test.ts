import { afterAll, beforeAll, expect, it } from "vitest";
import { type Actor, actorAt } from "@/lib/auth/actor";
import { closeDatabase, inScope } from "@/lib/db";
import { bekukan, type LaporanBeku, LaporanBeku as Schema } from "@/lib/laporan/beku";
import { composeLaporan, composeMany } from "@/lib/laporan/compose-queries";
import { composeBeku } from "@/lib/laporan/daftar-queries";
import type { Bulan } from "@/lib/time";
import {
	buatDunia,
	buatGrup,
	bukaBulan,
	catatGraduasi,
	catatKegiatan,
	catatKunjungan,
	catatSesi,
	type Dunia,
} from "./laporan-dunia";

const BULAN: Bulan[] = ["2026-09", "2026-10", "2026-11"];
let d: Dunia;

/** What happened, as a plain list from which the figures are counted again by hand. */
type Catatan =
	| { apa: "kpm"; siapa: number; hari: string; n: number }
	| { apa: "sesi"; siapa: number; hari: string; absen: string; batal: boolean }
	| { apa: "kunjungan"; siapa: number; hari: string; kpm: number; batal: boolean }
	| { apa: "kegiatan"; siapa: number; hari: string; rhk: number; batal: boolean }
	| { apa: "graduasi"; siapa: number; usulan: string; efektif?: string; jenis: string };
const CATATAN: Catatan[] = [];

/** A fixed sequence of numbers that looks like chance, so that a failure can be repeated. */
function numbers(seed: number) {
	let state = seed;
	return (below: number) => {
		state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
		return Math.floor((state / 2_147_483_648) * below);
	};
}
const dayOf = (next: (below: number) => number) =>
	`2026-${["09", "10", "11"][next(3)]}-${String(1 + next(30)).padStart(2, "0")}`;
const orang = (): Actor[] => [d.a, d.b, d.c];

beforeAll(async () => {
	d = await buatDunia(3201, "Asia/Jakarta", new Date("2026-09-01T05:00:00Z"));
	await bukaBulan("2026-10");
	await bukaBulan("2026-11");
	const next = numbers(7);
	for (const [siapa, who] of orang().entries()) {
		const kec = who === d.c ? d.kecY : d.kecX;
		const lama = await buatGrup(d, who, kec, 6);
		const baru = await buatGrup(d, who, kec, 3, "2026-10-12");
		CATATAN.push(
			{ apa: "kpm", siapa, hari: "2026-01-01", n: 6 },
			{ apa: "kpm", siapa, hari: "2026-10-12", n: 3 },
		);
		for (let i = 0; i < 9; i++) {
			const [hari, batal] = [dayOf(next), next(5) === 0];
			const grup = hari >= "2026-10-12" && next(2) ? baru : lama;
			const absen = grup.kpm.map(() => "HHIASW"[next(6)]).join("");
			await catatSesi(d, who, grup, hari, absen, batal);
			CATATAN.push({ apa: "sesi", siapa, hari, absen, batal });
			const [kpm, visit] = [next(6), dayOf(next)];
			await catatKunjungan(d, who, lama, lama.kpm[kpm], visit, batal);
			CATATAN.push({ apa: "kunjungan", siapa, hari: visit, kpm, batal });
			const [rhk, act] = [1 + next(9), dayOf(next)];
			await catatKegiatan(d, who, act, rhk, batal);
			CATATAN.push({ apa: "kegiatan", siapa, hari: act, rhk, batal });
		}
		const jenis = ["MANDIRI", "ALAMIAH", "PEMBERDAYAAN"];
		await catatGraduasi(d, who, lama, lama.kpm[0], jenis[siapa] ?? "", "2026-09-15", "2026-10-20");
		CATATAN.push({
			apa: "graduasi",
			siapa,
			usulan: "2026-09-15",
			efektif: "2026-10-20",
			jenis: jenis[siapa] ?? "",
		});
		await catatGraduasi(d, who, lama, lama.kpm[1], "MANDIRI", "2026-10-25");
		CATATAN.push({ apa: "graduasi", siapa, usulan: "2026-10-25", jenis: "MANDIRI" });
	}
});
afterAll(closeDatabase);

const inMonth = (bulan: Bulan) => (catatan: { hari: string; batal?: boolean }) =>
	catatan.hari.startsWith(bulan) && !catatan.batal;
const letters = (rows: { absen: string }[], letter: string) =>
	rows
		.map((row) => row.absen)
		.join("")
		.split(letter).length - 1;

/** The figures counted again from the list, sharing nothing with the statements. */
function recount(siapa: number, bulan: Bulan) {
	const mine = CATATAN.filter((catatan) => catatan.siapa === siapa);
	const of = <K extends Catatan["apa"]>(apa: K) =>
		mine.filter((catatan): catatan is Extract<Catatan, { apa: K }> => catatan.apa === apa);
	const families = of("kpm");
	const gone = of("graduasi").filter((g) => g.efektif);
	const before = (day: string | undefined) => day !== undefined && day < `${bulan}-01`;
	const sum = (list: { n: number }[]) => list.reduce((total, { n }) => total + n, 0);
	const awal =
		sum(families.filter((f) => before(f.hari))) - gone.filter((g) => before(g.efektif)).length;
	const masuk = sum(families.filter((f) => f.hari.startsWith(bulan)));
	const keluar = gone.filter((g) => g.efektif?.startsWith(bulan)).length;
	const sesi = of("sesi").filter(inMonth(bulan));
	const kunjungan = of("kunjungan").filter(inMonth(bulan));
	const until = (day: string | undefined) => day !== undefined && day.slice(0, 7) <= bulan;
	const kegiatan = of("kegiatan").filter(inMonth(bulan));
	return {
		caseload: { awal, masuk, keluar, akhir: awal + masuk - keluar },
		sesi: {
			sesi: sesi.length,
			hadir: letters(sesi, "H"),
			izin: letters(sesi, "I"),
			sakit: letters(sesi, "S"),
			alpa: letters(sesi, "A"),
			diwakili: letters(sesi, "W"),
			anggota: sesi.map((s) => s.absen).join("").length,
		},
		kunjungan: { jumlah: kunjungan.length, kpm: new Set(kunjungan.map((v) => v.kpm)).size },
		kegiatan: Object.fromEntries(
			[1, 2, 3, 4, 5, 6, 7, 8, 9].map((rhk) => [
				`rhk${rhk}`,
				kegiatan.filter((k) => k.rhk === rhk).length,
			]),
		),
		calon: of("graduasi").filter((g) => until(g.usulan) && !until(g.efektif)).length,
		usulan: of("graduasi").filter((g) => g.usulan.startsWith(bulan)).length,
		tahunIni: gone.filter((g) => until(g.efektif) && g.jenis !== "ALAMIAH").length,
	};
}

it.each(BULAN)("%s: the report says what a plain recount of the records says", async (bulan) => {
	for (const [siapa, who] of orang().entries()) {
		const { angka } = await inScope(who.scope, (tx) =>
			composeLaporan(tx, { kabupaten: d.k, bulan, pendampingId: who.sdmId ?? "" }),
		);
		const { kelompok, ...caseload } = angka.caseload;
		const { kelompok: wajib, bertemu, ...sesi } = angka.p2k2;
		const { calon, usulan, tahunIni, basis } = angka.graduasi;
		const { kunjungan, kegiatan } = angka;
		expect({ caseload, sesi, kunjungan, kegiatan, calon, usulan, tahunIni }).toEqual(
			recount(siapa, bulan),
		);
		expect([kelompok, wajib, basis]).toEqual([
			bulan === "2026-09" ? 1 : 2,
			bulan === "2026-09" ? 1 : 2,
			6,
		]);
		expect(bertemu).toBeLessThanOrEqual(wajib);
	}
});

it("many at once say the same as one by one, for the writer as for those who review", async () => {
	for (const bulan of BULAN) {
		const pendampingIds = orang().map((who) => who.sdmId ?? "");
		const many = await inScope(d.korkab.scope, (tx) =>
			composeMany(tx, { kabupaten: d.k, bulan, pendampingIds }),
		);
		for (const who of orang()) {
			const pendampingId = who.sdmId ?? "";
			const one = await inScope(who.scope, (tx) =>
				composeLaporan(tx, { kabupaten: d.k, bulan, pendampingId }),
			);
			expect(many.get(pendampingId)).toEqual(one);
		}
	}
});

it("what is frozen holds the lists behind its figures, and survives the way through the database", async () => {
	const id = d.a.sdmId ?? "";
	const bahan = (
		await inScope(actorAt(d.a, new Date("2026-11-01T05:00:00Z")).scope, (tx) =>
			composeBeku(tx, { kabupaten: d.k, bulan: "2026-10", pendampingIds: [id] }),
		)
	).get(id);
	if (!bahan) throw new Error("no report");
	const beku: LaporanBeku = bekukan("2026-10", bahan, [], 1);
	expect(Schema.parse(JSON.parse(JSON.stringify(beku)))).toEqual(beku);
	const { daftar, angka } = beku;
	expect(daftar.sesi).toHaveLength(angka.p2k2.sesi);
	expect(daftar.kunjungan).toHaveLength(angka.kunjungan.jumlah);
	expect(daftar.masuk).toHaveLength(angka.caseload.masuk);
	expect(daftar.keluar.map((row) => row.sebab)).toEqual(["GRADUASI MANDIRI"]);
	expect(daftar.perDesa.reduce((sum, desa) => sum + desa.kpm, 0)).toBe(angka.caseload.akhir);
	expect(daftar.kelompok).toHaveLength(angka.p2k2.kelompok);
	expect(daftar.kegiatan).toHaveLength(
		Object.values(angka.kegiatan).reduce((sum, n) => sum + n, 0),
	);
	expect(daftar.graduasi).toHaveLength(2);
	expect(beku.identitas).toMatchObject({ nama: "Ani", nip: "1980", kecamatan: "Wilayah 320101" });
});

it("what one did stays in one's own report after a group is handed over", async () => {
	const pendampingId = d.a.sdmId ?? "";
	const kunci = { kabupaten: d.k, bulan: "2026-10" as const, pendampingId };
	const own = () => inScope(d.a.scope, (tx) => composeLaporan(tx, kunci));
	const before = await own();
	const handed = await inScope(
		actorAt(d.apd, new Date("2026-11-20T05:00:00Z")).scope,
		(tx) =>
			tx.$executeRaw`update kelompok set pendamping_id = ${d.b.sdmId}::uuid where kabupaten_code = ${d.k}::smallint and pendamping_id = ${pendampingId}::uuid`,
	);
	expect(handed).toBe(2);
	const { angka } = await own();
	expect(angka.p2k2).toEqual(before.angka.p2k2);
	expect(angka.kunjungan).toEqual(before.angka.kunjungan);
	expect(angka.kunjungan.jumlah).toBeGreaterThan(0);
	expect(await inScope(d.korkab.scope, (tx) => composeLaporan(tx, kunci))).toEqual(await own());
});
