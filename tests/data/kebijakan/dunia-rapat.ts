import type pg from "pg";
import { AKUN, akun, LEVELS, PENDAMPING, SUPERVISOR, sdm, uid } from "./siapa";

/** Four months of reports in the states that matter to the rules. */
export async function reports(client: pg.Client) {
	for (const bulan of ["2026-08-01", "2026-09-01", "2026-10-01"]) {
		await client.query(
			"insert into bulan_kabupaten (kabupaten_code, bulan) select code, $1 from kabupaten on conflict do nothing",
			[bulan],
		);
		await client.query(
			"insert into laporan (kabupaten_code, pendamping_id, bulan, kecamatan_code) select kabupaten_code, sdm_id, $1, kecamatan_code from penugasan where peran = 'PENDAMPING' on conflict do nothing",
			[bulan],
		);
	}
	for (const [n, { kab, kec }] of Object.entries(PENDAMPING)) {
		const key = [kab, sdm(+n)];
		const to = (status: string, bulan: string) =>
			client.query(
				"update laporan set status = $3, beku = '{}' where kabupaten_code = $1 and pendamping_id = $2 and bulan = $4",
				[...key, status, bulan],
			);
		await client.query("select set_config('app.pendamping', $1, false)", [sdm(+n)]);
		for (const bulan of ["2026-08-01", "2026-09-01", "2026-10-01"]) await to("DIAJUKAN", bulan);
		await to("DIVERIFIKASI", "2026-09-01");
		await to("DIKEMBALIKAN", "2026-08-01");
		await client.query(
			"insert into laporan_revisi (kabupaten_code, pendamping_id, bulan, revisi, kecamatan_code, beku, kendala, rencana, koreksi, akun_id) values ($1, $2, '2026-10-01', 1, $3, '{}', '', '', '[]', $4)",
			[...key, kec, akun(+n)],
		);
		for (const [i, [tindakan, who]] of [
			["TARIK", +n],
			["VERIFIKASI", SUPERVISOR],
			["SETUJU", AKUN.kabupaten],
		].entries() as ArrayIterator<[number, [string, number]]>)
			await client.query(
				"insert into laporan_tinjauan (kabupaten_code, id, pendamping_id, bulan, revisi, kecamatan_code, tindakan, akun_id) values ($1, $2, $3, '2026-10-01', 1, $4, $5, $6)",
				[kab, uid("4", +n * 10 + i), sdm(+n), kec, tindakan, akun(who)],
			);
	}
}

/** Targets, meetings, follow-ups and audit lines at every level. */
export async function umbrella(client: pg.Client) {
	for (const [i, level] of LEVELS.entries()) {
		const by =
			{ "0": AKUN.nasional, "32": AKUN.provinsi, "3201": AKUN.kabupaten }[level] ?? AKUN.kota;
		await client.query(
			"insert into target (wilayah_code, id, tahun, jenis, nilai, alasan, akun_id) values ($1, $2, 2026, 'PERSEN', 10, 'ketentuan', $3)",
			[level, uid("1", i), akun(by)],
		);
		await client.query(
			"insert into rapat (wilayah_code, id, judul, jenis, held_on) values ($1, $2, 'Rapat', 'RAKOR', '2026-10-20')",
			[level, uid("2", i)],
		);
		await client.query(
			"insert into rapat_masalah (wilayah_code, id, rapat_id, kategori, uraian) values ($1, $2, $3, 'PELAPORAN', 'uraian')",
			[level, uid("2", 50 + i), uid("2", i)],
		);
		await client.query(
			"insert into tindak_lanjut (wilayah_code, id, rapat_wilayah_code, rapat_id, uraian, penanggung_jawab, due_on) values ($1, $2, $1, $3, 'uraian', 'APD', '2026-11-01')",
			[level, uid("3", i), uid("2", i)],
		);
		await client.query(
			"insert into audit (wilayah_code, id, akun_id, action, entity) values ($1, $2, $3, 'uji', 'uji')",
			[level, uid("3", 50 + i), akun(by)],
		);
	}
	for (const n of [AKUN.kabupaten, AKUN.sistem])
		await client.query(
			"insert into audit (wilayah_code, id, akun_id, action, entity) values ('0', $1, $2, 'uji', 'uji')",
			[uid("3", 80 + n), akun(n)],
		);
	await client.query(
		"insert into kabupaten_bulan select kabupaten_code, bulan, 0,0,0,0,0,0,0, 0,0,0,0,0,0, 0,0,0,0,0, 0,0,0,0,0 from bulan_kabupaten",
	);
	await client.query(
		"insert into peringkat_kelas values (2026, 'graduasi', 900, 1) on conflict do nothing",
	);
	await client.query(
		"insert into peringkat_delta (tahun, ukuran, kelas, jumlah) values (2026, 'graduasi', 900, 1)",
	);
	await client.query(
		"insert into peringkat_rekap select code, 2026, 1, 1, 1, 0, 0, 0, 0, 0 from kabupaten on conflict do nothing",
	);
	await client.query(
		"insert into peringkat_rekap_delta (kabupaten_code, tahun, baris, bertempat, basis, g_alamiah, g_mandiri, g_pemberdayaan, g_mampu, g_sanksi) select code, 2026, 1, 1, 1, 0, 0, 0, 0, 0 from kabupaten",
	);
	await client.query(
		"insert into tindak_bulan values (0, '2026-09-01', 1, 0), (32, '2026-09-01', 2, 1) on conflict do nothing",
	);
	await client.query(
		"insert into tindak_delta (provinsi, bulan, jatuh, tepat) values (32, '2026-09-01', 1, 1)",
	);
	await client.query(
		"insert into kabupaten_tahun select code, 2026, 1 from kabupaten on conflict do nothing",
	);
	await client.query(
		"insert into kecamatan_bulan select kabupaten_code, k.code, bulan, 0,0,0,0,0,0,0, 0,0,0,0,0,0, 0,0,0,0,0, 0,0,0,0,0 from bulan_kabupaten join kecamatan k using (kabupaten_code)",
	);
	for (const n of [1, SUPERVISOR])
		await client.query(
			"insert into audit (wilayah_code, id, akun_id, action, entity) values ('3201', $1, $2, 'uji', 'uji')",
			[uid("3", 70 + n), akun(n)],
		);
	for (const [i, who] of [AKUN.nasional, AKUN.provinsi].entries())
		await client.query(
			"insert into akses_keluarga (kabupaten_code, id, akun_id, alasan, berakhir) values (3201, $1, $2, 'contoh alasan', now() + interval '1 hour')",
			[uid("3", 90 + i), akun(who)],
		);
	await client.query("insert into percobaan_masuk (alamat) values (decode($1, 'hex'))", [
		"ab".repeat(32),
	]);
	for (const n of [1, 2, SUPERVISOR, AKUN.nasional, AKUN.provinsi, AKUN.kabupaten, AKUN.kota])
		await client.query(
			"insert into kabar_langganan (akun_id, irama, surel) values ($1, 'HARIAN', 'a@example.go.id')",
			[akun(n)],
		);
}
