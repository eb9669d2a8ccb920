import type { Tx } from "@/lib/db";

/** The columns that the demo writes, with their types in the database. */
export const TABEL = {
	sdm: {
		id: "uuid",
		nama: "text",
		nip: "text",
		jabatan: "text",
		status_kerja: "text",
		sk_no: "text",
		tmt: "date",
		pendidikan: "text",
	},
	akun: {
		id: "uuid",
		sdm_id: "uuid",
		nama: "text",
		nama_masuk: "text",
		peran: "text",
		lingkup: "text",
		wilayah_code: "text",
		cakupan: "text[]",
		sandi_hash: "text",
		sandi_at: "timestamptz",
	},
	petugas: { kabupaten_code: "smallint", sdm_id: "uuid", kecamatan_code: "int" },
	penugasan: {
		kabupaten_code: "smallint",
		id: "uuid",
		sdm_id: "uuid",
		peran: "text",
		kecamatan_code: "int",
		desa_code: "text",
		mulai: "date",
	},
	kelompok: {
		kabupaten_code: "smallint",
		id: "uuid",
		kecamatan_code: "int",
		desa_code: "text",
		pendamping_id: "uuid",
		nama: "text",
		tempat: "text",
		hari: "text",
		mulai: "date",
	},
	kpm: {
		kabupaten_code: "smallint",
		id: "uuid",
		kecamatan_code: "int",
		desa_code: "text",
		pendamping_id: "uuid",
		kelompok_id: "uuid",
		pengurus_id: "uuid",
		nama_pengurus: "text",
		no_kk: "bytea",
		no_kk_hmac: "bytea",
		alamat: "text",
		rt: "text",
		rw: "text",
		no_peserta: "text",
		kohor_tahun: "smallint",
		desil: "smallint",
		desil_on: "date",
		usaha: "text",
		bansos_lain: "text[]",
		enrolled_on: "date",
		status: "text",
	},
	anggota: {
		kabupaten_code: "smallint",
		id: "uuid",
		kpm_id: "uuid",
		kecamatan_code: "int",
		nama: "text",
		nama_ibu: "text",
		tempat_lahir: "text",
		lahir: "date",
		jenis_kelamin: "text",
		hubungan: "text",
		status_kawin: "text",
		pendidikan: "text",
		pekerjaan: "text",
		disabilitas: "text",
		nik: "bytea",
		nik_hmac: "bytea",
		padan: "text",
		padan_on: "date",
	},
	komponen: {
		kabupaten_code: "smallint",
		id: "uuid",
		kpm_id: "uuid",
		kecamatan_code: "int",
		anggota_id: "uuid",
		kode: "text",
		mulai: "date",
		selesai: "date",
	},
	roster: {
		kabupaten_code: "smallint",
		id: "uuid",
		kelompok_id: "uuid",
		kecamatan_code: "int",
		berlaku_dari: "date",
		kpm_ids: "uuid[]",
	},
	sesi_p2k2: {
		kabupaten_code: "smallint",
		id: "uuid",
		kecamatan_code: "int",
		kelompok_id: "uuid",
		roster_id: "uuid",
		pendamping_id: "uuid",
		held_on: "date",
		modul: "smallint",
		sesi: "smallint",
		jam_mulai: "text",
		jam_selesai: "text",
		tempat: "text",
		pemateri: "text",
		rangkuman: "text",
		absen: "text",
		created_at: "timestamptz",
	},
	kunjungan: {
		kabupaten_code: "smallint",
		id: "uuid",
		kecamatan_code: "int",
		kpm_id: "uuid",
		pendamping_id: "uuid",
		visited_on: "date",
		tujuan: "text",
		hasil: "text",
		created_at: "timestamptz",
	},
	kegiatan: {
		kabupaten_code: "smallint",
		id: "uuid",
		kecamatan_code: "int",
		pendamping_id: "uuid",
		held_on: "date",
		rhk: "smallint",
		jenis: "text",
		uraian: "text",
		tempat: "text",
		peserta: "int",
		created_at: "timestamptz",
	},
	graduasi: {
		kabupaten_code: "smallint",
		id: "uuid",
		kecamatan_code: "int",
		kpm_id: "uuid",
		pendamping_id: "uuid",
		jenis: "text",
		status: "text",
		alasan: "text[]",
		bukti: "text",
		usulan_on: "date",
	},
	pengaduan: {
		kabupaten_code: "smallint",
		id: "uuid",
		kecamatan_code: "int",
		kpm_id: "uuid",
		pendamping_id: "uuid",
		kategori: "text",
		kanal: "text",
		isi: "text",
		pelapor: "text",
		rahasia: "boolean",
		diterima_on: "date",
		status: "text",
		selesai_on: "date",
		created_at: "timestamptz",
	},
	audit: {
		wilayah_code: "text",
		id: "uuid",
		at: "timestamptz",
		akun_id: "uuid",
		action: "text",
		entity: "text",
		entity_key: "text",
		diff: "jsonb",
	},
} as const;

export type Tabel = keyof typeof TABEL;
type Nilai = string | number | boolean | Date | Uint8Array | readonly string[] | null;
/** A row to be written: every column of the list above. */
export type Baris<T extends Tabel> = { [column in keyof (typeof TABEL)[T]]: Nilai };

const BATCH = 4_000;

/** A value as the text that PostgreSQL reads. */
function textOf(value: Nilai): string | null {
	if (value === null) return null;
	if (typeof value === "string") return value;
	if (value instanceof Date) return value.toISOString();
	if (value instanceof Uint8Array) return `\\x${Buffer.from(value).toString("hex")}`;
	if (typeof value === "number" || typeof value === "boolean") return String(value);
	return `{${value.map((item) => `"${item.replace(/(["\\])/g, "\\$1")}"`).join(",")}}`;
}

function insertOf(table: Tabel) {
	const columns: [string, string][] = Object.entries(TABEL[table]);
	const names = columns.map(([name]) => name);
	const values = columns.map(([name, type]) => `${name}::${type}`);
	const texts = columns.map((_, place) => `$${place + 1}::text[]`);
	return `insert into ${table} (${names}) select ${values} from unnest(${texts}) as t(${names})`;
}

/** Writes many rows with a few statements. Names come from the list above, values are parameters. */
export async function insertRows<T extends Tabel>(
	tx: Tx,
	table: T,
	rows: readonly Baris<T>[],
): Promise<void> {
	const columns = Object.keys(TABEL[table]) as (keyof Baris<T>)[];
	for (let from = 0; from < rows.length; from += BATCH) {
		const part = rows.slice(from, from + BATCH);
		const texts = columns.map((column) => part.map((row) => textOf(row[column])));
		await tx.$executeRawUnsafe(insertOf(table), ...texts);
	}
}
