import { hashPassword } from "@/lib/auth/password";
import { inJob } from "@/lib/db";
import { isiOf, masaOf, openBulan, writeAwal, writeMasa } from "./bulanan";
import { kalenderOf } from "./kalender";
import { daerahOf, type Register } from "./orang";
import { refreshStatistics } from "./pelaku";
import { writeTangguh } from "./tulis-kasus";
import { markReady, writePengaduan, writeSusulan } from "./tulis-lain";
import { keepNewestPaket, writeLaporan } from "./tulis-laporan";
import { writeOffices, writePeople } from "./tulis-orang";
import { writePengumuman } from "./tulis-pengumuman";
import { writePertemuan } from "./tulis-pertemuan";
import { writeRapat, writeTarget } from "./tulis-rapat";
import { writeSdm } from "./tulis-sdm";
import { DEMO, type KabupatenUraian } from "./uraian";

const PASSWORD = "pantau-demo";
const ZONA = "Asia/Jakarta";

/** The villages of the kecamatan that are described, and the names of their kabupaten. */
async function readRegister(uraian: readonly KabupatenUraian[]): Promise<Register> {
	const codes = uraian.flatMap(({ kecamatan }) => kecamatan.map(({ code }) => code));
	const names = uraian.map(({ code }) => String(code));
	return inJob(async (tx) => {
		const rows = await tx.$queryRaw<{ kecamatan: number; desa: string[] }[]>`
			select kecamatan_code kecamatan, array_agg(code order by code) desa from wilayah
			where kecamatan_code = any(${codes}::int[]) and length(code) = 10 group by 1`;
		const kabupaten = await tx.$queryRaw<{ code: number; nama: string }[]>`
			select code::int, regexp_replace(name, '^(Kab\.|Kota) ', '') nama from wilayah where code = any(${names}::text[])`;
		return {
			desa: new Map(rows.map(({ kecamatan, desa }) => [kecamatan, desa])),
			nama: new Map(kabupaten.map(({ code, nama }) => [code, nama])),
		};
	});
}

const seconds = (from: number) => `${((Date.now() - from) / 1000).toFixed(1)} s`;

/** Does one stage and says how long it took. */
async function stage<T>(name: string, work: () => Promise<T>): Promise<T> {
	const from = Date.now();
	const result = await work();
	console.log(`  ${name}: ${seconds(from)}`);
	return result;
}

/** Folds the counted changes into the months, so that pages start from few rows. */
async function fold() {
	for (let left = 1; left > 0; ) {
		const [row] = await inJob(
			(tx) =>
				tx.$queryRaw<
					[{ n: number }]
				>`select greatest(lipat(20000), lipat_peringkat(20000), lipat_tindak(20000))::int n`,
		);
		left = row.n;
	}
}

/** Loads the demo data as of that instant into a database with regions and nothing else. */
export async function seedDemo(
	now: Date,
	uraian: readonly KabupatenUraian[] = DEMO,
): Promise<void> {
	const kalender = kalenderOf(now, ZONA);
	const register = await readRegister(uraian);
	const all = await stage("rencana", async () =>
		uraian.map((one) => isiOf(daerahOf(one, kalender, register))),
	);
	const hash = await hashPassword(PASSWORD);
	const umum = await stage("akun, petugas, target", async () => {
		const daerah = all.map((isi) => isi.daerah);
		const made = await writeOffices(daerah, kalender, hash);
		for (const one of daerah) await writePeople(one, kalender.awal, hash);
		await writeTarget(daerah, kalender, made);
		return made;
	});
	await stage("keluarga", async () => {
		await writeAwal(all, kalender);
		await refreshStatistics();
	});
	for (const masa of masaOf(all, kalender)) {
		const name = `${masa[0]} sampai ${masa.at(-1)}`;
		await stage(`${name}: catatan`, async () => {
			for (const bulan of masa) await openBulan(all, kalender, bulan, hash);
			await writeMasa(all, kalender, masa);
			await refreshStatistics();
		});
		await stage(`${name}: laporan`, async () => {
			for (const { daerah } of all) await writeLaporan(daerah, masa);
		});
	}
	await stage("rapat, pengaduan, penangguhan", async () => {
		const daerah = all.map((isi) => isi.daerah);
		await writeRapat(daerah, kalender, umum);
		await writeSdm(daerah, kalender);
		await writePengumuman(daerah, kalender, umum);
		for (const isi of all) {
			await writePengaduan(isi.daerah, isi.beban);
			await writeTangguh(isi.daerah, isi.beban);
			for (const beban of isi.beban) await writeSusulan(kalender, beban);
		}
	});
	await stage("rapat kewilayahan", async () => {
		for (const { daerah } of all) await writePertemuan(daerah);
	});
	await stage("lipatan, statistik", async () => {
		await fold();
		await keepNewestPaket(kalender);
		await refreshStatistics();
	});
	await markReady(umum.sysadmin, now);
}
