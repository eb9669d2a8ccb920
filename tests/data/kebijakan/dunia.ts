import type pg from "pg";
import { meetings } from "./dunia-pertemuan";
import { reports, umbrella } from "./dunia-rapat";
import { staff } from "./dunia-sdm";
import { AKUN, akun, PENDAMPING, SUPERVISOR, sdm, uid } from "./siapa";

const REGIONS: [string, string | null, string][] = [
	["0", null, "Nasional"],
	["32", "0", "Jawa Barat"],
	["15", "0", "Jambi"],
	["3201", "32", "Kab. Bogor"],
	["3271", "32", "Kota Bogor"],
	["1505", "15", "Kab. Muaro Jambi"],
	["320101", "3201", "Ciseeng"],
	["320102", "3201", "Parung"],
	["327101", "3271", "Bogor Selatan"],
	["150501", "1505", "Sekernan"],
];

async function regions(client: pg.Client) {
	const villages = Object.values(PENDAMPING).map(({ kec }) => [`${kec}2001`, String(kec), "Desa"]);
	const all = [...REGIONS, ...new Map(villages.map((row) => [row[0], row])).values()];
	for (const [code, parent, name] of all)
		await client.query(
			"insert into wilayah (code, parent_code, kemendagri, name) values ($1, $2, $1, $3)",
			[code, parent, name],
		);
	for (const kab of [3201, 3271, 1505])
		await client.query("insert into kabupaten values ($1, $2, $3, 'Asia/Jakarta')", [
			kab,
			String(kab),
			Math.floor(kab / 100),
		]);
	for (const { kab, kec } of new Map(Object.values(PENDAMPING).map((p) => [p.kec, p])).values())
		await client.query("insert into kecamatan values ($1, $2, $3)", [kab, kec, String(kec)]);
	await client.query("insert into param_tahun (tahun) values (2026)");
}

async function people(client: pg.Client) {
	const places = { ...PENDAMPING, [SUPERVISOR]: { kab: 3201, kec: 320101 } };
	for (const [n, { kab, kec }] of Object.entries(places)) {
		await client.query("insert into sdm (id, nama) values ($1, $2)", [sdm(+n), `Petugas ${n}`]);
		await client.query("insert into petugas values ($1, $2, $3)", [kab, sdm(+n), kec]);
		await client.query(
			"insert into penugasan (kabupaten_code, id, sdm_id, peran, kecamatan_code, mulai) values ($1, $2, $3, $4, $5, '2025-01-01')",
			[kab, uid("c", +n), sdm(+n), +n === SUPERVISOR ? "SUPERVISOR" : "PENDAMPING", kec],
		);
		await account(
			client,
			+n,
			+n === SUPERVISOR ? "SUPERVISOR" : "PENDAMPING",
			+n === SUPERVISOR ? "kecamatan" : "pendamping",
			String(kab),
			sdm(+n),
		);
	}
	await account(client, AKUN.nasional, "KEMENSOS_ADMIN", "nasional", "0");
	await account(client, AKUN.provinsi, "DINSOS_PROV", "provinsi", "32");
	await account(client, AKUN.kabupaten, "DINSOS_KAB_HEAD", "kabupaten", "3201");
	await account(client, AKUN.kecamatan, "APD", "kabupaten", "3201");
	await account(client, AKUN.kota, "DINSOS_KAB_HEAD", "kabupaten", "3271");
	await account(client, AKUN.sistem, "SYS_ADMIN", "sistem", "0");
}

async function account(
	client: pg.Client,
	n: number,
	peran: string,
	lingkup: string,
	wilayah: string,
	person: string | null = null,
) {
	await client.query(
		"insert into akun (id, sdm_id, nama, nama_masuk, peran, lingkup, wilayah_code, cakupan) values ($1, $2, $3, $3, $4, $5, $6, array[$6])",
		[akun(n), person, `akun${n}`, peran, lingkup, wilayah],
	);
	await client.query(
		"insert into sesi (token_hash, akun_id, expires_at) values (decode($1, 'hex'), $2, '2099-01-01')",
		[String(n).padStart(64, "0"), akun(n)],
	);
	await client.query(
		"insert into kode_sekali (kode_hash, akun_id, tujuan, dibuat_oleh, expires_at) values (decode($1, 'hex'), $2, 'AKTIVASI', $2, '2099-01-01')",
		[String(n).padStart(64, "c"), akun(n)],
	);
}

/** One family of pendamping `n` with one record of everything; `author` wrote the events. */
async function family(client: pg.Client, n: number, author: number, holder: number) {
	const { kab, kec } = PENDAMPING[author] as { kab: number; kec: number };
	const [group, kpm, member] = [uid("d", n), uid("e", n), uid("f", n)];
	const run = (sql: string, values: unknown[]) => client.query(sql, values);
	const desa = `${kec}2001`;
	await run(
		"insert into kelompok (kabupaten_code, id, kecamatan_code, desa_code, pendamping_id, nama, mulai) values ($1, $2, $3, $4, $5, 'Melati', '2025-01-01')",
		[kab, group, kec, desa, sdm(holder)],
	);
	await run(
		"insert into kpm (kabupaten_code, id, kecamatan_code, desa_code, pendamping_id, kelompok_id, nama_pengurus, enrolled_on) values ($1, $2, $3, $4, $5, $6, 'Siti', '2025-01-01')",
		[kab, kpm, kec, desa, sdm(holder), group],
	);
	await run(
		"insert into anggota (kabupaten_code, id, kpm_id, kecamatan_code, nama) values ($1, $2, $3, $4, 'Siti')",
		[kab, member, kpm, kec],
	);
	await run(
		"insert into komponen (kabupaten_code, id, kpm_id, kecamatan_code, anggota_id, kode, mulai) values ($1, $2, $3, $4, $5, 'SD', '2025-01-01')",
		[kab, uid("6", n), kpm, kec, member],
	);
	await run(
		"insert into roster (kabupaten_code, id, kelompok_id, kecamatan_code, berlaku_dari, kpm_ids) values ($1, $2, $3, $4, '2025-01-01', array[$5]::uuid[])",
		[kab, uid("7", n), group, kec, kpm],
	);
	await run(
		"insert into sesi_p2k2 (kabupaten_code, id, kecamatan_code, kelompok_id, roster_id, pendamping_id, held_on, modul, sesi, absen) values ($1, $2, $3, $4, $5, $6, '2026-10-05', 1, 1, 'H')",
		[kab, uid("8", n), kec, group, uid("7", n), sdm(author)],
	);
	await run(
		"insert into kunjungan (kabupaten_code, id, kecamatan_code, kpm_id, pendamping_id, visited_on, tujuan) values ($1, $2, $3, $4, $5, '2026-10-06', 'PEMANTAUAN')",
		[kab, uid("9", n), kec, kpm, sdm(author)],
	);
	await run(
		"insert into kegiatan (kabupaten_code, id, kecamatan_code, pendamping_id, held_on, rhk, jenis) values ($1, $2, $3, $4, '2026-10-07', 8, 'Rapat')",
		[kab, uid("9", 100 + n), kec, sdm(author)],
	);
	await run(
		"insert into verkom (kabupaten_code, anggota_id, bulan, komponen, kpm_id, kecamatan_code, pendamping_id, hasil) values ($1, $2, '2026-10-01', 'SD', $3, $4, $5, 'MEMENUHI')",
		[kab, member, kpm, kec, sdm(author)],
	);
	await run(
		"insert into pengaduan (kabupaten_code, id, kecamatan_code, kpm_id, pendamping_id, kategori, kanal, isi, diterima_on) values ($1, $2, $3, $4, $5, 'DATA', 'WA', 'isi', '2026-10-01')",
		[kab, uid("9", 200 + n), kec, kpm, sdm(author)],
	);
	await run(
		"insert into pengaduan (kabupaten_code, id, kecamatan_code, kpm_id, pendamping_id, kategori, kanal, isi, diterima_on, rahasia) values ($1, $2, $3, $4, $5, 'PERILAKU_SDM', 'WA', 'isi', '2026-10-01', true)",
		[kab, uid("9", 300 + n), kec, kpm, sdm(author)],
	);
	await run(
		"insert into perubahan_data (kabupaten_code, id, kecamatan_code, kpm_id, pendamping_id, jenis) values ($1, $2, $3, $4, $5, 'HAMIL_BARU')",
		[kab, uid("9", 400 + n), kec, kpm, sdm(author)],
	);
	await cases(client, n, author);
}

/** Graduation cases in the states that matter to the rules of each role; the last one is effective. */
async function cases(client: pg.Client, n: number, author: number) {
	const { kab, kec } = PENDAMPING[author] as { kab: number; kec: number };
	const states = ["BATAL", "DITOLAK", "DITETAPKAN"];
	const open =
		{ 1: "USULAN", 2: "DISETUJUI", 3: "USULAN", 4: "USULAN", 5: "VERIFIKASI" }[n] ?? "IDENTIFIKASI";
	for (const [i, status] of [...states.slice(0, 2), open].entries())
		await client.query(
			"insert into graduasi (kabupaten_code, id, kecamatan_code, kpm_id, pendamping_id, jenis, status, usulan_on, closed_at) values ($1, $2, $3, $4, $5, 'MANDIRI', $6, '2026-09-01', $7)",
			[
				kab,
				uid("5", n * 10 + i),
				kec,
				uid("e", n),
				sdm(author),
				status,
				status === open ? null : "2026-09-30",
			],
		);
}

/** Lays the world down as the owner, row security unforced for as long as that takes. */
export async function layDown(client: pg.Client): Promise<void> {
	const { rows } = await client.query<{ t: string }>(
		"select tablename t from pg_tables where schemaname = 'public' and tablename not like '\\_prisma%'",
	);
	for (const { t } of rows) await client.query(`alter table ${t} no force row level security`);
	await regions(client);
	await people(client);
	for (const n of Object.keys(PENDAMPING)) await family(client, +n, +n, +n);
	await family(client, 6, 1, 5); // handed over: written by 1, held by 5
	await reports(client);
	await umbrella(client);
	await meetings(client);
	await staff(client);
	for (const { t } of rows) await client.query(`alter table ${t} force row level security`);
}
