import type pg from "pg";
import type { ParamTahun } from "../../../lib/param/rules";
import type { Catatan } from "./catatan";
import { baca } from "./sambungan";
import { JENIS, kecamatanOf, type Peta, pendampingOf, UKURAN, Wadah } from "./wadah";

type Angka = Record<string, number | null>;
type Baris = { tempat: string; bulan: string; row: Angka };
type Tersimpan = Map<string, Baris>;

/** Stored rows by place and month; the columns that are not the key are what is compared. */
async function simpanan(client: pg.Client, text: string, values: unknown[]): Promise<Tersimpan> {
	const rows = await baca<{ tempat: string; bulan: string } & Angka>(client, text, values);
	return new Map(
		rows.map(({ tempat, bulan, ...row }) => [
			`${tempat} ${bulan}`,
			{ tempat: String(tempat), bulan: String(bulan), row },
		]),
	);
}

/** Compares measure by measure. A row that is missing on one side shows as nought, and nought is what it has to be. */
function cekBaris(
	tabel: string,
	tersimpan: Tersimpan,
	dihitung: Tersimpan,
	nama: (tempat: string) => string,
	catatan: Catatan,
): void {
	for (const kunci of new Set([...tersimpan.keys(), ...dihitung.keys()])) {
		const ada = tersimpan.get(kunci);
		const mentah = dihitung.get(kunci);
		const { tempat, bulan, row } = mentah ?? (ada as Baris);
		for (const ukuran in row)
			catatan.cek(
				`${tabel}.${ukuran}`,
				ada ? (ada.row[ukuran] ?? null) : 0,
				mentah ? (mentah.row[ukuran] ?? null) : 0,
				() => [nama(tempat), bulan],
			);
	}
}

const sebutDaun = (tempat: string) =>
	`kecamatan ${kecamatanOf(tempat)}, pendamping ${pendampingOf(tempat)}`;

function perBulan(peta: Peta): Tersimpan {
	const rows: Tersimpan = new Map();
	for (const [tempat, wadah] of peta)
		for (const [bulan, angka] of wadah.bulan) {
			const row = Object.fromEntries(UKURAN.map((ukuran) => [ukuran, angka[ukuran] ?? 0]));
			rows.set(`${tempat} ${bulan}`, { tempat, bulan, row });
		}
	return rows;
}

/** What a year adds up to in one place. */
function setahun(wadah: Wadah, tahun: string): Angka {
	const row: Angka = { basis: wadah.basis.get(Number(tahun)) ?? 0 };
	for (const jenis of JENIS)
		row[jenis] = [...wadah.bulan].reduce(
			(sum, [bulan, angka]) => sum + (bulan.startsWith(tahun) ? (angka[jenis] ?? 0) : 0),
			0,
		);
	return row;
}

function perTahun(peta: Peta): Tersimpan {
	const rows: Tersimpan = new Map();
	for (const [tempat, wadah] of peta) {
		const tahun = new Set([...wadah.basis.keys()].map(String));
		for (const [bulan, angka] of wadah.bulan)
			if (JENIS.some((jenis) => angka[jenis])) tahun.add(bulan.slice(0, 4));
		for (const one of tahun)
			rows.set(`${tempat} ${one}`, { tempat, bulan: one, row: setahun(wadah, one) });
	}
	return rows;
}

const TARIF_MAX = 2_000_000_000;

/** A ranked year: the graduations that count, and how many that is of a million families. */
function berperingkat(row: Angka, jenisKpi: number): Angka {
	const counted = JENIS.filter((_, bit) => jenisKpi & (1 << bit));
	const graduasi = counted.reduce((sum, jenis) => sum + (row[jenis] ?? 0), 0);
	const basis = row.basis ?? 0;
	const tarif = basis > 0 ? Math.min(Math.floor((graduasi * 1e6) / basis), TARIF_MAX) : null;
	return { ...row, jenis_kpi: jenisKpi, graduasi, tarif };
}

const BULAN = `to_char(bulan, 'YYYY-MM') as bulan, ${UKURAN.join(", ")}`;
const TAHUN = `tahun::text as bulan, basis, ${JENIS.join(", ")}`;
/** Columns beside the key of a leaf that this recount does not know: a new measure has to join it. */
const LAIN = `select attname from pg_attribute where attrelid = 'pendamping_bulan'::regclass and attnum > 4 and not attisdropped and attname <> all($1)`;

const PROVINSI = `
	select province_code::text as tempat, to_char(bulan, 'YYYY-MM') as bulan, ${UKURAN.map((ukuran) => `sum(${ukuran})::int as ${ukuran}`).join(", ")} from (
		select province_code, bulan, ${UKURAN.join(", ")} from provinsi_bulan
		union all select k.province_code, d.bulan, ${UKURAN.map((ukuran) => `d.${ukuran}`).join(", ")} from kpi_delta d join kabupaten k on k.code = d.kabupaten_code) x
	group by 1, 2`;

/** The families of 1 January by year: of the kabupaten as a whole. */
async function cekTahun(
	stored: (text: string) => Promise<Tersimpan>,
	kabupaten: number,
	peta: Peta,
	catatan: Catatan,
): Promise<void> {
	const counted = perTahun(peta.lipat(() => `${kabupaten}`));
	for (const one of counted.values()) one.row = { basis: one.row.basis ?? 0 };
	cekBaris(
		"kabupaten_tahun",
		await stored(
			"select kabupaten_code as tempat, tahun::text as bulan, basis from kabupaten_tahun",
		),
		counted,
		(tempat) => `kabupaten ${tempat}`,
		catatan,
	);
}

/** Compares the roll-ups of one kabupaten with what was counted from its records. */
export async function cekRekap(
	client: pg.Client,
	kabupaten: number,
	peta: Peta,
	paramOf: (tahun: number) => ParamTahun,
	catatan: Catatan,
): Promise<void> {
	const unknown = await baca<{ attname: string }>(client, LAIN, [UKURAN]);
	if (unknown.length)
		throw new Error(`ukuran belum dihitung ulang: ${unknown.map((one) => one.attname).join(", ")}`);
	const stored = (text: string) =>
		simpanan(client, `${text} where kabupaten_code = $1`, [kabupaten]);
	const leaf = "kecamatan_code || '|' || pendamping_id as tempat";
	cekBaris(
		"pendamping_bulan",
		await stored(`select ${leaf}, ${BULAN} from pendamping_bulan`),
		perBulan(peta),
		sebutDaun,
		catatan,
	);
	cekBaris(
		"pendamping_tahun",
		await stored(`select ${leaf}, ${TAHUN} from pendamping_tahun`),
		perTahun(peta),
		sebutDaun,
		catatan,
	);
	const peringkat = await stored(
		`select pendamping_id as tempat, ${TAHUN}, jenis_kpi, graduasi, tarif from peringkat_tahun`,
	);
	const orang = perTahun(peta.lipat(pendampingOf));
	for (const [kunci, { tempat, bulan }] of peringkat)
		if (!orang.has(kunci)) orang.set(kunci, { tempat, bulan, row: setahun(new Wadah(), bulan) });
	for (const one of orang.values())
		one.row = berperingkat(one.row, paramOf(Number(one.bulan)).jenisKpi);
	cekBaris(
		"peringkat_tahun",
		peringkat,
		orang,
		(tempat) => `kabupaten ${kabupaten}, pendamping ${tempat}`,
		catatan,
	);
	await cekTahun(stored, kabupaten, peta, catatan);
	for (const [jenis, ke] of Object.entries({
		kecamatan: kecamatanOf,
		kabupaten: () => `${kabupaten}`,
	}))
		cekBaris(
			`${jenis}_bulan`,
			await stored(`select ${jenis}_code as tempat, ${BULAN} from ${jenis}_bulan_kini`),
			perBulan(peta.lipat(ke)),
			(tempat) => `${jenis} ${tempat}`,
			catatan,
		);
}

/** Compares the months of the provinces, with what still waits to be folded, with the sums of their kabupaten. */
export async function cekProvinsi(
	client: pg.Client,
	kabupaten: Peta,
	catatan: Catatan,
): Promise<void> {
	const stored = await simpanan(client, PROVINSI, []);
	const counted = perBulan(kabupaten.lipat((code) => code.slice(0, 2)));
	cekBaris("provinsi_bulan", stored, counted, (tempat) => `provinsi ${tempat}`, catatan);
}
