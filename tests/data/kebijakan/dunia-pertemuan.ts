import type pg from "pg";
import { AKUN, akun, LEVELS, SUPERVISOR, uid } from "./siapa";

type Run = (sql: string, values: unknown[]) => Promise<unknown>;
const NATION = 0;
const KABUPATEN = 3;
const at = (i: number) => LEVELS[i] as string;
const officeOf = (level: string) =>
	akun({ "0": AKUN.nasional, "32": AKUN.provinsi, "3201": AKUN.kabupaten }[level] ?? AKUN.kota);

/** What a level writes for its meeting: its cadence, agenda, figures, decision, a text that lost, what is to be read. */
async function prepared(run: Run, i: number) {
	const [level, meeting, by] = [at(i), uid("2", i), officeOf(at(i))];
	await run(
		"insert into rapat_jadwal (wilayah_code, id, judul, jenis, mode, irama, tanggal_ke, mulai) values ($1, $2, 'Evaluasi bulanan', 'EVALUASI_BULANAN', 'LURING', 'BULANAN', 5, '2026-01-01')",
		[level, uid("6", 500 + i)],
	);
	await run(
		"insert into rapat_agenda (wilayah_code, id, rapat_id, urut, judul, sumber) values ($1, $2, $3, 1, 'Pembukaan', 'BEBAS')",
		[level, uid("7", 500 + i), meeting],
	);
	await run(
		"insert into rapat_angka (wilayah_code, rapat_id, area_code, bulan, angka) values ($1, $2, $1, '2026-09-01', '{}')",
		[level, meeting],
	);
	await run(
		"insert into rapat_keputusan (wilayah_code, id, rapat_id, masalah_id, uraian) values ($1, $2, $3, $4, 'diputuskan')",
		[level, uid("8", 500 + i), meeting, uid("2", 50 + i)],
	);
	await run(
		"insert into rapat_naskah (wilayah_code, id, rapat_id, rujuk, rujuk_id, teks, akun_id) values ($1, $2, $3, 'NOTULEN', $3, 'kalah', $4)",
		[level, uid("9", 500 + i), meeting, by],
	);
	await run(
		"insert into pengumuman (wilayah_code, id, jenis, judul, akun_id) values ($1, $2, 'REGULASI', 'Petunjuk teknis', $3)",
		[level, uid("1", 100 + i), by],
	);
	await run("insert into rapat_bacaan values ($1, $2, $1, $3)", [
		level,
		meeting,
		uid("1", 100 + i),
	]);
	await run(
		"insert into dokumen (wilayah_code, id, jenis, judul, rapat_id, nama_berkas, mime, isi, sha256, akun_id) values ($1, $2, 'BERITA_ACARA', $4, $3, 'ba.pdf', 'application/pdf', '\\x25', sha256('\\x25'), $5)",
		[level, uid("5", 900 + i), meeting, `Berita acara ${level}`, by],
	);
}

/** A line of the invitation or attendance list; without an account a guest. */
async function line(run: Run, i: number, n: number | null, jawaban = "BELUM") {
	const of = [at(i), uid("2", i)];
	const person = n === null ? null : akun(n);
	await run(
		"insert into rapat_undangan (wilayah_code, rapat_id, id, akun_id, nama, peran, jawaban) values ($1, $2, $3, $4, 'Undangan', 'Camat', $5)",
		[...of, uid("c", 500 + (n ?? 0)), person, jawaban],
	);
	await came(run, i, n);
}

async function came(run: Run, i: number, n: number | null) {
	await run(
		"insert into rapat_hadir (wilayah_code, rapat_id, id, akun_id, nama, mode, cara) values ($1, $2, $3, $4, 'Hadirin', 'LURING', 'TANGAN')",
		[at(i), uid("2", i), uid("d", 500 + (n ?? 0)), n === null ? null : akun(n)],
	);
}

/** Who was asked to the meetings of the nation, a province and a kabupaten, and who was noted without being asked. */
async function invitations(run: Run) {
	for (const i of LEVELS.keys()) await line(run, i, null);
	for (const n of [AKUN.provinsi, AKUN.kabupaten, AKUN.kota, SUPERVISOR, 1, 4])
		await line(run, NATION, n);
	await line(run, NATION, AKUN.nasional, "HADIR");
	await line(run, 1, AKUN.kabupaten, "TIDAK");
	for (const n of [SUPERVISOR, 1]) await line(run, KABUPATEN, n);
	await line(run, KABUPATEN, 5, "DARING");
	await came(run, KABUPATEN, 2);
	await came(run, 1, AKUN.kota);
}

/** Follow-ups that ask a person by account, and what was said of them. */
async function progress(run: Run) {
	for (const [i, n] of [
		[NATION, AKUN.provinsi],
		[NATION, AKUN.kabupaten],
		[KABUPATEN, SUPERVISOR],
		[KABUPATEN, 1],
	] as const)
		await run(
			"insert into tindak_lanjut (wilayah_code, id, rapat_wilayah_code, rapat_id, uraian, penanggung_jawab, penanggung_akun, due_on) values ($1, $2, $1, $3, 'uraian', 'petugas', $4, '2026-11-01')",
			[at(i), uid("3", 300 + n), uid("2", i), akun(n)],
		);
	const notes: [number, string][] = [
		...LEVELS.map((level, i): [number, string] => [i, officeOf(level)]),
		[KABUPATEN, akun(1)],
		[KABUPATEN, akun(SUPERVISOR)],
		[NATION, akun(AKUN.kabupaten)],
	];
	for (const [n, [i, by]] of notes.entries()) {
		await run(
			"insert into tindak_catatan (wilayah_code, id, tindak_id, jenis, teks, akun_id) values ($1, $2, $3, 'KEMAJUAN', 'berjalan', $4)",
			[at(i), uid("3", 400 + n), uid("3", i), by],
		);
		await run(
			"insert into pengumuman_baca (wilayah_code, pengumuman_id, akun_id) values ($1, $2, $3)",
			[at(i), uid("1", 100 + i), by],
		);
	}
}

/** Documents that are a kecamatan's or a person's, of no meeting. */
async function documents(run: Run) {
	const issue = (
		n: number,
		level: string,
		jenis: string,
		kecamatan: number | null,
		owner: number | null,
	) =>
		run(
			"insert into dokumen (wilayah_code, id, jenis, judul, bulan, kecamatan_code, pemilik, nama_berkas, mime, isi, sha256, akun_id) values ($1, $2, $3, 'Dokumen', '2026-09-01', $4, $5, 'd.pdf', 'application/pdf', '\\x25', sha256('\\x25'), $6)",
			[
				level,
				uid("5", 950 + n),
				jenis,
				kecamatan,
				owner === null ? null : akun(owner),
				officeOf(level),
			],
		);
	await issue(1, "3201", "PAKET_BULANAN", 320101, null);
	await issue(2, "3201", "PAKET_BULANAN", 320102, null);
	await issue(3, "32", "SERTIFIKAT", null, 1);
	await issue(4, "32", "SERTIFIKAT", null, SUPERVISOR);
	await issue(5, "32", "SERTIFIKAT", null, AKUN.kabupaten);
	await issue(6, "0", "SERTIFIKAT", null, AKUN.provinsi);
}

/** Meetings in full: what is prepared for them, who is asked and came, what is followed up, announced and issued. */
export async function meetings(client: pg.Client) {
	const run: Run = (sql, values) => client.query(sql, values);
	for (const i of LEVELS.keys()) await prepared(run, i);
	await invitations(run);
	await progress(run);
	await documents(run);
}
