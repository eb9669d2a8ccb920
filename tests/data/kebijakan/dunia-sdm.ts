import type pg from "pg";
import { AKUN, akun, LEVELS, PENDAMPING, SUPERVISOR, sdm, uid } from "./siapa";

type Run = (sql: string, values: unknown[]) => Promise<unknown>;

const officeOf = (level: string) =>
	akun({ "0": AKUN.nasional, "32": AKUN.provinsi, "3201": AKUN.kabupaten }[level] ?? AKUN.kota);

/** A training of each level, with people from where it may invite. */
async function training(run: Run) {
	for (const [i, level] of LEVELS.entries()) {
		await run(
			"insert into pelatihan (wilayah_code, id, judul, jenis, mode, mulai, selesai, penyelenggara) values ($1, $2, 'Bimtek', 'BIMTEK_APLIKASI', 'LURING', '2026-06-01', '2026-06-02', 'Dinsos')",
			[level, uid("1", 600 + i)],
		);
		await run(
			"insert into pelatihan_sesi (wilayah_code, pelatihan_id, urut, hari, judul, jp) values ($1, $2, 1, '2026-06-01', 'Pembukaan', 4)",
			[level, uid("1", 600 + i)],
		);
		await run(
			"insert into pelatihan_tamu (wilayah_code, pelatihan_id, id, nama, jabatan, instansi) values ($1, $2, $3, 'Koordinator', 'Korkab', 'Dinas Sosial')",
			[level, uid("1", 600 + i), uid("e", 600 + i)],
		);
		for (const [n, { kab }] of Object.entries({ ...PENDAMPING, [SUPERVISOR]: { kab: 3201 } }))
			if (level === "0" || String(kab).startsWith(level))
				await run(
					"insert into pelatihan_peserta (wilayah_code, pelatihan_id, id, kabupaten_code, sdm_id) values ($1, $2, $3, $4, $5)",
					[level, uid("1", 600 + i), uid("2", 600 + +n), kab, sdm(+n)],
				);
	}
}

/** A programme with one list in each kabupaten. */
async function incentives(run: Run) {
	for (const [i, kab] of [3201, 3271, 1505].entries()) {
		const key = [kab, uid("3", 600 + i)];
		const by = officeOf(String(kab));
		await run(
			"insert into insentif (kabupaten_code, id, nama, jenis, sumber, tahun, nominal, sk_no, sk_tanggal, akun_id) values ($1, $2, 'Tali asih', 'TALI_ASIH', 'APBD', 2026, 500000, 'SK 1', '2026-01-02', $3)",
			[...key, by],
		);
		await run(
			"insert into insentif_daftar (kabupaten_code, insentif_id, bulan, jumlah_orang, jumlah_rupiah, akun_id) values ($1, $2, '2026-01-01', 1, 500000, $3)",
			[...key, by],
		);
		for (const [n, one] of Object.entries({ ...PENDAMPING, [SUPERVISOR]: { kab: 3201 } }))
			if (one.kab === kab)
				await run(
					"insert into insentif_bayar (kabupaten_code, insentif_id, bulan, sdm_id, nama, nominal) values ($1, $2, '2026-01-01', $3, 'Petugas', 500000)",
					[...key, sdm(+n)],
				);
	}
}

/** Leave, awards, remoteness and the confidential word of everybody in the field; one word also from the office. */
async function records(run: Run) {
	for (const [n, { kab }] of Object.entries({ ...PENDAMPING, [SUPERVISOR]: { kab: 3201 } })) {
		const by = officeOf(String(kab));
		await run(
			"insert into sdm_cuti (kabupaten_code, id, sdm_id, jenis, mulai, selesai, akun_id) values ($1, $2, $3, 'TAHUNAN', '2026-03-02', '2026-03-06', $4)",
			[kab, uid("4", 600 + +n), sdm(+n), by],
		);
		await run(
			"insert into sdm_penghargaan (kabupaten_code, id, sdm_id, judul, pemberi, tanggal, akun_id) values ($1, $2, $3, 'Graduasi terbanyak', 'Kemensos', '2026-04-01', $4)",
			[kab, uid("5", 600 + +n), sdm(+n), by],
		);
	}
	for (const [n, kab] of [
		...Object.entries(PENDAMPING).map(([n, one]) => [+n, one.kab]),
		[SUPERVISOR, 3201],
		[AKUN.kecamatan, 3201],
		[AKUN.kabupaten, 3201],
	] as [number, number][])
		await run(
			"insert into sdm_kendala (kabupaten_code, id, akun_id, kategori, isi) values ($1, $2, $3, 'BEBAN_KERJA', 'kendala')",
			[kab, uid("6", 600 + n), akun(n)],
		);
	for (const [kab, kec] of [
		[3201, 320101],
		[3271, 327101],
		[1505, 150501],
	])
		await run(
			"insert into faktor_kecamatan (kabupaten_code, kecamatan_code, tahun, persen, alasan, akun_id) values ($1, $2, 2026, 110, 'tanpa sinyal', $3)",
			[kab, kec, officeOf(String(kab))],
		);
}

/** Certificates that wait, were accepted and were refused, of everybody in the field, each with its file. */
async function certificates(run: Run) {
	for (const [n, { kab }] of Object.entries({ ...PENDAMPING, [SUPERVISOR]: { kab: 3201 } }))
		for (const [i, status] of ["DIAJUKAN", "DITERIMA", "DITOLAK"].entries()) {
			const file = uid("d", 600 + +n * 10 + i);
			await run(
				"insert into sdm_sertifikat_berkas (kabupaten_code, sdm_id, id, jenis, isi, sha256) select $1, $2, $3, 'PDF', b, sha256(b) from (select decode(repeat('ab', 40), 'hex') b) x",
				[kab, sdm(+n), file],
			);
			await run(
				"insert into sdm_sertifikat (kabupaten_code, id, sdm_id, nama, penyelenggara, nomor, mulai, selesai, tahun, jp, berkas_id, status, alasan, putusan_akun, putusan_at) values ($1, $2, $3, 'E-PKH', 'BPSDM', '12/2026', '2026-02-02', '2026-02-06', 2026, 20, $4, $5, $6, $7, case when $5 <> 'DIAJUKAN' then now() end)",
				[
					...[kab, uid("c", 600 + +n * 10 + i), sdm(+n), file, status],
					status === "DITOLAK" ? "tidak terbaca" : "",
					status === "DIAJUKAN" ? null : officeOf(String(kab)),
				],
			);
		}
}

/** Notes that are published, proposed and withdrawn, and what was asked for, at every level. */
async function library(run: Run) {
	const note = (level: string, n: number, status: string, by: string) =>
		run(
			"insert into praktik (wilayah_code, id, jenis, topik, judul, isi, penulis, status, terbit_at, akun_id) values ($1, $2, 'PRAKTIK', 'P2K2', 'Praktik', 'isi yang panjang', 'Petugas', $3, now(), $4)",
			[level, uid("7", n), status, by],
		);
	for (const [i, level] of LEVELS.entries()) {
		await note(level, 600 + i, "TERBIT", officeOf(level));
		await note(level, 620 + i, "DITARIK", officeOf(level));
		await run(
			"insert into aspirasi (wilayah_code, id, tanggal, dari, kepada, isi, akun_id) values ($1, $2, '2026-10-01', 'Pendamping', 'Bupati', 'Tali asih', $3)",
			[level, uid("8", 600 + i), officeOf(level)],
		);
	}
	for (const n of [1, 2, SUPERVISOR]) await note("3201", 640 + n, "USULAN", akun(n));
}

/** The people's part of the world. */
export async function staff(client: pg.Client): Promise<void> {
	const run: Run = (sql, values) => client.query(sql, values);
	await training(run);
	await incentives(run);
	await records(run);
	await certificates(run);
	await library(run);
}
