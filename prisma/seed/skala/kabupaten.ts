import type { Client } from "pg";
import type { Tanggal, Zona } from "@/lib/time";
import { kalenderOf } from "@/prisma/seed/demo/kalender";
import { type Isian, larik, naskah } from "./naskah";
import { salin } from "./salin";
import { KATA } from "./teks";
import { KHUSUS } from "./ukuran";

/** A kabupaten as it is planned. */
export type Rencana = {
	kab: number;
	zona: Zona;
	slug: string;
	nama: string;
	keluarga: number;
	pendamping: number;
	tumbuh: number;
	lansia: number;
	tertib: number;
	bertemu: number;
	hadir: number;
	kunjungan: number;
	graduasi: number;
	kecamatan_awal: number | null;
	akun_awal: string | null;
	akun_supervisor: string | null;
};

/** What is the same for all. */
export type Umum = { hariIni: Tanggal; sandi: string; ukuran: readonly string[] };

const HOUR_MS = 3_600_000;
const HOURS: Record<Zona, number> = {
	"Asia/Jakarta": 7,
	"Asia/Makassar": 8,
	"Asia/Jayapura": 9,
};
const AGES = 95;
const NONAKTIF = 0.01;
const TARGET = 10;
const HARI_BATAS = 3;

const KPM =
	"kpm (kabupaten_code, id, kecamatan_code, desa_code, pendamping_id, kelompok_id, pengurus_id, nama_pengurus, alamat, rt, rw, kohor_tahun, desil, desil_on, usaha, bansos_lain, enrolled_on, exited_on, status, status_sebab, version, no_kk, no_kk_hmac, rekening, rekening_hmac)";
const ANGGOTA =
	"anggota (kabupaten_code, id, kpm_id, kecamatan_code, nama, nama_ibu, tempat_lahir, lahir, jenis_kelamin, hubungan, status_kawin, pendidikan, pekerjaan, disabilitas, padan, padan_on, nik, nik_hmac)";

const text = (value: string | null) =>
	value === null ? "null" : `'${value.replaceAll("'", "''")}'`;

/** The day so many years before another. */
function yearsBefore(hari: Tanggal, years: number): string {
	const date = new Date(`${hari}T00:00:00Z`);
	date.setUTCFullYear(date.getUTCFullYear() - years);
	return date.toISOString().slice(0, 10);
}

/** The share of all families that came within the year, so that their number grew as planned. */
function baruOf({ tumbuh, graduasi }: Rencana): number {
	const leaving = graduasi * 0.95 + NONAKTIF;
	return Math.min(0.5, Math.max(0.02, 1 - (1 - leaving) / (1 + tumbuh)));
}

/** Months of entry: three times as likely at the start of a payment stage. */
const musimOf = (bulan: readonly string[]) =>
	bulan.flatMap((one, i) => ((Number(one.slice(5)) - 1) % 3 === 0 ? [i, i, i] : [i]));

/** Every value of the statements for one kabupaten. */
function isianOf(rencana: Rencana, { hariIni, sandi, ukuran }: Umum): Isian {
	const { zona, akun_awal, akun_supervisor, nama, ...rest } = rencana;
	const kalender = kalenderOf(new Date(`${hariIni}T03:00:00Z`), zona);
	const zone = -HOURS[zona] * HOUR_MS;
	const birthdays = Array.from({ length: AGES }, (_, age) => yearsBefore(hariIni, age));
	return {
		...KATA,
		...rest,
		nama: nama.replaceAll("'", "''"),
		zona,
		akun_awal: text(akun_awal),
		akun_supervisor: text(akun_supervisor),
		hari_ini: hariIni,
		awal: kalender.awal,
		jam_ms: `(${zone})`,
		ms_awal: Date.parse(`${kalender.awal}T00:00:00Z`) + zone,
		musim: larik(musimOf(kalender.bulan), "int"),
		ulang_tahun: larik(birthdays, "date"),
		baru: baruOf(rencana),
		sandi,
		// the lists behind a frozen report's figures, for the kabupaten that people look at
		ringkas: !KHUSUS.some(({ kab }) => kab === rencana.kab),
		target: TARGET,
		ukuran: ukuran.join(", "),
		jumlah: ukuran.map((one) => `sum(${one})`).join(", "),
		jumlah_r: ukuran.map((one) => `sum((r).${one})`).join(", "),
		hari_batas: HARI_BATAS,
	};
}

async function run(client: Client, file: string, isian: Isian) {
	for (const statement of naskah(file, isian)) await client.query(statement);
}

/** What the statements of a worker's session may use, and how they are planned. */
export async function prepareSession(client: Client, schema: string): Promise<void> {
	await client.query(`set search_path = ${schema}, skala, public`);
	await client.query("set synchronous_commit = off");
	await client.query("set default_statistics_target = 2");
	await client.query("set synchronize_seqscans = off");
	await client.query("set work_mem = '192MB'");
	await client.query("set enable_nestloop = off");
	await client.query("set join_collapse_limit = 1");
	await client.query("set max_parallel_workers_per_gather = 0");
}

/** The parts in which a kabupaten is written, after its families. */
const BAGIAN = ["riwayat", "kejadian", "laporan", "hitung", "rapat"] as const;

/**
 * Loads one kabupaten: decided in working tables first, then written in one transaction, so that a load that was cut
 * short has it whole or not at all.
 */
export async function isiKabupaten(
	[tulis, baca]: readonly [Client, Client],
	rencana: Rencana,
	umum: Umum,
	note: (part: string, ms: number) => void,
): Promise<void> {
	const isian = isianOf(rencana, umum);
	const timed = async (part: string, work: () => Promise<unknown>) => {
		const from = performance.now();
		await work();
		note(part, performance.now() - from);
	};
	await tulis.query(`set timezone = '${rencana.zona}'`);
	await timed("susun", () => run(tulis, "susun", isian));
	await tulis.query("begin");
	await timed("petugas", () => run(tulis, "petugas", isian));
	const [keluarga = ""] = naskah("keluarga", isian);
	await timed("keluarga", () =>
		salin(baca, tulis, { select: keluarga, into: KPM, rahasia: ["kpm:no_kk", "kpm:rekening"] }),
	);
	const [anggota = ""] = naskah("anggota", isian);
	await timed("anggota", () =>
		salin(baca, tulis, { select: anggota, into: ANGGOTA, rahasia: ["anggota:nik"] }),
	);
	for (const part of BAGIAN) await timed(part, () => run(tulis, part, isian));
	await tulis.query("update skala.rencana set dimuat_at = clock_timestamp() where kab = $1", [
		rencana.kab,
	]);
	await tulis.query("commit");
}
