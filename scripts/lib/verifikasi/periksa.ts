import type pg from "pg";
import { paramTahun } from "../../../lib/param/queries";
import type { ParamTahun } from "../../../lib/param/rules";
import { Catatan } from "./catatan";
import { cekKelas, cekRekapPeringkat } from "./kelas";
import { cekKelompok } from "./kelompok";
import { cekKuartal, cekPenempatan } from "./keluarga";
import { hitungMentah } from "./mentah";
import { cekProvinsi, cekRekap } from "./rekap";
import { baca, bukaSaat, diSaat, type Saat, txDi } from "./sambungan";
import { cekDasbor, type Kalender } from "./tampil";
import { cekTindak } from "./tindak";
import { kecamatanOf, Peta, pendampingOf } from "./wadah";
import { bacaTindak, daftarKabupaten, hitungDesa, type Kabupaten } from "./wilayah";

export type Pilihan = {
	url: string;
	/** Another clock than the server's, for data of past months. */
	kini?: Date;
	/** How many kabupaten at a time. */
	serentak?: number;
	maju?: (kalimat: string) => void;
};

const SERENTAK = 2;

/** The months that there are figures for, up to the present one, and the parameters of their years. */
async function kalenderOf(client: pg.Client): Promise<Kalender> {
	const [row] = await baca<{ awal: string; akhir: string }>(
		client,
		`select to_char((kini() at time zone 'Asia/Jakarta'), 'YYYY-MM') as akhir,
			to_char(coalesce((select min(bulan) from pendamping_bulan), (kini() at time zone 'Asia/Jakarta')::date), 'YYYY-MM') as awal`,
	);
	if (!row) throw new Error("the calendar has no row");
	const years = new Map<number, ParamTahun>();
	const tx = txDi(client);
	const [from, to] = [Number(row.awal.slice(0, 4)), Number(row.akhir.slice(0, 4))];
	for (let year = from; year <= to; year++) years.set(year, await paramTahun(tx, year));
	const last = await paramTahun(tx, to);
	return { ...row, paramOf: (tahun) => years.get(tahun) ?? last };
}

/** Adds desa and follow-ups, which no pendamping owns, to the kecamatan of a kabupaten. */
async function tambahWilayah(client: pg.Client, code: string, peta: Peta) {
	await hitungDesa(client, code, 6, peta);
	for (const { kec, bulan, n, tepat } of await bacaTindak(client, code))
		peta.di(kec === null ? code : String(kec)).naikTindak(bulan, n, tepat);
}

/** Everything of one kabupaten: roll-ups, its own dashboard and those of its kecamatan. Gives back its sum. */
async function cekKabupaten(
	client: pg.Client,
	kabupaten: Kabupaten,
	kalender: Kalender,
	catatan: Catatan,
): Promise<Peta> {
	const code = String(kabupaten.code);
	const leaves = await hitungMentah(client, kabupaten.code, kalender.akhir);
	await cekKelompok(client, kabupaten.code, kalender.akhir, leaves, catatan);
	await cekKuartal(client, kabupaten.code, leaves, catatan);
	await cekPenempatan(client, kabupaten.code, kalender.akhir, catatan);
	await cekRekap(client, kabupaten.code, leaves, kalender.paramOf, catatan);
	const kecamatan = leaves.lipat(kecamatanOf);
	await tambahWilayah(client, code, kecamatan);
	await cekDasbor(client, code, "kabupaten", kecamatan, kalender, catatan);
	for (const [kec, wadah] of kecamatan) {
		if (kec === code) continue;
		const people = new Peta();
		for (const [tempat, own] of leaves)
			if (kecamatanOf(tempat) === kec) people.set(pendampingOf(tempat), own);
		const sendiri = people.di(kec);
		sendiri.desa = wadah.desa;
		for (const [bulan, n] of wadah.jatuhTempo)
			sendiri.naikTindak(bulan, n, wadah.tepat.get(bulan) ?? 0);
		await cekDasbor(client, kec, "kecamatan", people, kalender, catatan);
	}
	return leaves.lipat(() => code);
}

/** The dashboards of the provinces and of the nation, from the sums of all kabupaten. */
async function cekAtas(client: pg.Client, peta: Peta, kalender: Kalender, catatan: Catatan) {
	await hitungDesa(client, "0", 4, peta);
	const nation = peta.lipat((code) => code.slice(0, 2));
	for (const { wilayah, bulan, n, tepat } of await bacaTindak(client, "0")) {
		if (wilayah.length > 1) peta.di(wilayah.slice(0, 4)).naikTindak(bulan, n, tepat);
		nation.di(wilayah.slice(0, 2)).naikTindak(bulan, n, tepat);
	}
	for (const provinsi of nation.keys()) {
		if (provinsi === "0") continue;
		const bagian = new Peta([...peta].filter(([code]) => code.startsWith(provinsi)));
		await cekDasbor(client, provinsi, "provinsi", bagian, kalender, catatan);
	}
	await cekDasbor(client, "0", "nasional", nation, kalender, catatan);
}

async function cekSemua(saat: Saat, catatan: Catatan, { serentak = SERENTAK, maju }: Pilihan) {
	const awal = await diSaat(saat, "nasional", async (client) => ({
		daftar: await daftarKabupaten(client),
		kalender: await kalenderOf(client),
	}));
	const { daftar, kalender } = awal;
	const peta = new Peta();
	const antre = [...daftar];
	let selesai = 0;
	const pekerja = async () => {
		for (let one = antre.shift(); one; one = antre.shift()) {
			const kabupaten = one;
			const sum = await diSaat(
				saat,
				{ provinsi: kabupaten.provinsi, kabupaten: kabupaten.code },
				(client) => cekKabupaten(client, kabupaten, kalender, catatan),
			);
			for (const [code, wadah] of sum) peta.set(code, wadah);
			selesai++;
			maju?.(`${selesai} dari ${daftar.length} kabupaten/kota: ${kabupaten.nama}`);
		}
	};
	await Promise.all(Array.from({ length: serentak }, pekerja));
	maju?.("provinsi dan nasional");
	await diSaat(saat, "nasional", async (client) => {
		await cekProvinsi(client, peta, catatan);
		await cekAtas(client, peta, kalender, catatan);
		await cekKelas(client, catatan);
		await cekRekapPeringkat(client, catatan);
		await cekTindak(client, catatan);
	});
}

/**
 * Counts every roll-up and every indicator of every region and month anew from the records, at one moment and under row
 * security, and compares it with what the product holds and shows.
 */
export async function verifikasi(pilihan: Pilihan): Promise<Catatan> {
	const catatan = new Catatan();
	const saat = await bukaSaat(pilihan.url, pilihan.kini);
	try {
		await cekSemua(saat, catatan, pilihan);
	} finally {
		await saat.tutup();
	}
	return catatan;
}
