import { Client } from "pg";
import { naskah } from "./naskah";

const BANYAK =
	"provinsi_bulan kabupaten_bulan kecamatan_bulan petugas akun kelompok kpm anggota komponen kpm_penempatan roster sesi_p2k2 kelompok_bulan kunjungan kpm_kuartal kegiatan verkom graduasi laporan laporan_revisi pengaduan perubahan_data rapat tindak_lanjut audit".split(
		" ",
	);
const SAMPLE = 4;

type Say = (line: string) => void;

/** Unevenness: fewest, median and most families of a kabupaten, and of a pendamping. */
const SEBARAN = `
	select 'keluarga per kabupaten/kota' nama, min(n)::int paling_kecil, percentile_cont(0.5) within group (order by n)::int tengah, max(n)::int paling_besar from (select count(*) n from kpm group by kabupaten_code) x
	union all select 'keluarga aktif per pendamping', min(n), percentile_cont(0.5) within group (order by n), max(n) from (select count(*) n from kpm where aktif(status) group by kabupaten_code, pendamping_id) x
	union all select 'pendamping per kabupaten/kota', min(n), percentile_cont(0.5) within group (order by n), max(n) from (select count(*) n from petugas where kecamatan_code is not null group by kabupaten_code) x`;

type Sebaran = { nama: string; paling_kecil: number; tengah: number; paling_besar: number };

async function hitung(client: Client, say: Say) {
	for (const tabel of BANYAK) {
		const { rows } = await client.query<{ n: string }>(`select count(*) n from ${tabel}`);
		say(`${tabel}: ${Number(rows[0]?.n).toLocaleString("id-ID")}`);
	}
	const { rows } = await client.query<Sebaran>(SEBARAN);
	for (const { nama, paling_kecil, tengah, paling_besar } of rows)
		say(`${nama}: paling kecil ${paling_kecil}, tengah ${tengah}, paling besar ${paling_besar}`);
	const size = await client.query<{ n: string }>(
		"select pg_size_pretty(pg_database_size(current_database())) n",
	);
	say(`ukuran basis data: ${size.rows[0]?.n}`);
}

/** The smallest, middle and largest kabupaten with families; all of them when asked. */
async function pilih(client: Client, semua: boolean): Promise<number[]> {
	const { rows } = await client.query<{ kab: number }>(
		"select kabupaten_code::int kab from kpm group by 1 order by count(*), 1",
	);
	const all = rows.map(({ kab }) => kab);
	if (semua || all.length <= SAMPLE * 3) return all;
	const middle = Math.floor((all.length - SAMPLE) / 2);
	return [...all.slice(0, SAMPLE), ...all.slice(middle, middle + SAMPLE), ...all.slice(-SAMPLE)];
}

async function banding(client: Client, kab: number): Promise<string[]> {
	const beda: string[] = [];
	for (const statement of naskah("periksa", { kab })) {
		const { rows } = await client.query<{ nama: string; beda: number }>(statement);
		for (const row of rows) if (row.beda) beda.push(`${kab} ${row.nama}: ${row.beda} berbeda`);
	}
	return beda;
}

/**
 * Counts what is there and recounts the roll-ups of all or some kabupaten from their raw rows. The owner sees rows only
 * within this one transaction, which is taken back. What differs, a line each.
 */
export async function periksa(ownerUrl: string, semua: boolean, say: Say): Promise<string[]> {
	const client = new Client(ownerUrl);
	await client.connect();
	try {
		await client.query("begin");
		await client.query(`do $$ declare t text; begin
			for t in select format('%I', tablename) from pg_tables where schemaname = 'public' and tablename not like '\\_prisma%' loop
				execute 'alter table ' || t || ' no force row level security'; end loop; end $$`);
		await client.query("set local work_mem = '256MB'");
		await hitung(client, say);
		const chosen = await pilih(client, semua);
		const beda: string[] = [];
		for (const kab of chosen) beda.push(...(await banding(client, kab)));
		for (const line of beda) say(line);
		say(`rekapitulasi dihitung ulang di ${chosen.length} kabupaten/kota: ${beda.length} perbedaan`);
		await client.query("rollback");
		return beda;
	} finally {
		await client.end();
	}
}
