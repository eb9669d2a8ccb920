import type pg from "pg";
import { baca } from "./sambungan";
import { daun, Peta, rentang } from "./wadah";

type Baris = { bulan: string; kec: number; pend: string } & Record<string, number | string>;

const SUDAH_SETUJU = "status in ('DISETUJUI', 'DITERIMA', 'TERKUNCI')";

/** Plain counts of the records of one kabupaten by month, kecamatan and pendamping. $1 is the kabupaten. */
const CATATAN = [
	`select to_char(bulan, 'YYYY-MM') as bulan, kecamatan_code as kec, pendamping_id as pend,
		count(*)::int as pendamping,
		count(*) filter (where status <> 'DIKECUALIKAN')::int as laporan_wajib,
		count(first_submitted_at) filter (where status <> 'DIKECUALIKAN')::int as laporan_masuk,
		count(*) filter (where status <> 'DIKECUALIKAN' and first_submitted_at < batas)::int as laporan_tepat,
		count(*) filter (where ${SUDAH_SETUJU})::int as laporan_setuju,
		count(*) filter (where ${SUDAH_SETUJU} and not pernah_kembali)::int as laporan_langsung
	from laporan where kabupaten_code = $1 group by 1, 2, 3`,
	`select to_char(held_on, 'YYYY-MM') as bulan, kecamatan_code as kec, pendamping_id as pend, count(*)::int as sesi,
		sum(length(replace(replace(replace(absen, 'I', ''), 'S', ''), 'A', '')))::int as hadir,
		sum(length(absen))::int as hadir_wajib
	from sesi_p2k2 where kabupaten_code = $1 and cancelled_at is null group by 1, 2, 3`,
	`select to_char(visited_on, 'YYYY-MM') as bulan, kecamatan_code as kec, pendamping_id as pend, count(*)::int as kunjungan
	from kunjungan where kabupaten_code = $1 and cancelled_at is null group by 1, 2, 3`,
	`select to_char(held_on, 'YYYY-MM') as bulan, kecamatan_code as kec, pendamping_id as pend, count(*)::int as kegiatan
	from kegiatan where kabupaten_code = $1 and cancelled_at is null group by 1, 2, 3`,
	`select to_char(effective_on, 'YYYY-MM') as bulan, kecamatan_code as kec, pendamping_id as pend,
		count(*) filter (where jenis = 'ALAMIAH')::int as g_alamiah, count(*) filter (where jenis = 'MANDIRI')::int as g_mandiri,
		count(*) filter (where jenis = 'PEMBERDAYAAN')::int as g_pemberdayaan, count(*) filter (where jenis = 'MAMPU')::int as g_mampu,
		count(*) filter (where jenis = 'SANKSI')::int as g_sanksi
	from graduasi where kabupaten_code = $1 and status = 'DITETAPKAN' group by 1, 2, 3`,
];

async function hitungCatatan(client: pg.Client, kabupaten: number, peta: Peta) {
	for (const text of CATATAN)
		for (const { bulan, kec, pend, ...ukuran } of await baca<Baris>(client, text, [kabupaten])) {
			const wadah = peta.di(daun(kec, pend));
			for (const [nama, n] of Object.entries(ukuran)) wadah.tambah(bulan, nama, Number(n));
		}
}

type Masa = { awal: string; akhir: string | null; kec: number; pend: string; n: number };

/** Where families belonged from when to when: entries, exits, and who was there at the end of each month. */
async function hitungPenempatan(client: pg.Client, kabupaten: number, sampai: string, peta: Peta) {
	const rows = await baca<Masa>(
		client,
		`select to_char(mulai, 'YYYY-MM') as awal, to_char(selesai, 'YYYY-MM') as akhir, kecamatan_code as kec,
			pendamping_id as pend, count(*)::int as n
		from kpm_penempatan where kabupaten_code = $1 group by 1, 2, 3, 4`,
		[kabupaten],
	);
	for (const { awal, akhir, kec, pend, n } of rows) {
		const wadah = peta.di(daun(kec, pend));
		wadah.tambah(awal, "kpm_masuk", n);
		if (akhir) wadah.tambah(akhir, "kpm_keluar", n);
		for (const bulan of rentang(awal, sampai)) {
			if (akhir && bulan >= akhir) break;
			wadah.naikStok(bulan, n);
		}
	}
}

/** The families of each 1 January whose year has parameters. */
async function hitungBasis(client: pg.Client, kabupaten: number, peta: Peta) {
	const rows = await baca<{ tahun: number; kec: number; pend: string; n: number }>(
		client,
		`select t.tahun::int, p.kecamatan_code as kec, p.pendamping_id as pend, count(*)::int as n
		from param_tahun t join kpm_penempatan p on daterange(p.mulai, p.selesai) @> make_date(t.tahun, 1, 1)
		where p.kabupaten_code = $1 group by 1, 2, 3`,
		[kabupaten],
	);
	for (const { tahun, kec, pend, n } of rows) peta.di(daun(kec, pend)).basis.set(tahun, n);
}

/** Counts the records of one kabupaten anew, but for what its groups and quarters add. */
export async function hitungMentah(
	client: pg.Client,
	kabupaten: number,
	sampai: string,
): Promise<Peta> {
	const peta = new Peta();
	await hitungCatatan(client, kabupaten, peta);
	await hitungPenempatan(client, kabupaten, sampai, peta);
	await hitungBasis(client, kabupaten, peta);
	return peta;
}
