import pg from "pg";

/** One more world beside the one that is there, by what its columns become. */
type Salinan = {
	/** Makes another id of an id; a column for which it gives null keeps its own. */
	id: (column: string) => string | null;
	/** Added to the number of a kabupaten, of a kecamatan, and to the digits at a place of a region code. */
	kabupaten: number;
	kecamatan: number;
	kode?: { digits: number; at: number; by: number };
	/** Tables that stay as they are. */
	tanpa?: string[];
	/** The only tables that do not. */
	hanya?: string[];
};

const AKUN = [
	"akun_id",
	"ditutup_oleh",
	"dibuat_oleh",
	"pemilik",
	"penanggung_akun",
	"putusan_akun",
];
const ORANG = ["pendamping_id", "sdm_id", ...AKUN];
const ACUAN = ["param_tahun", "label_peran", "materi_p2k2"];
const PINTU = ["sesi", "kode_sekali", "percobaan_masuk"];
const REGISTER = ["wilayah", "kabupaten", "kecamatan"];
const KODE = [
	...["desa_code", "wilayah_code", "rapat_wilayah_code", "parent_code", "kemendagri"],
	...["area_code", "keputusan_wilayah"],
];
/** What meetings, people and announcements write: what a list of them shows. */
const PERTEMUAN = [
	...["rapat", "rapat_jadwal", "rapat_undangan", "rapat_hadir", "rapat_agenda", "rapat_angka"],
	...["rapat_masalah", "rapat_keputusan", "rapat_naskah", "rapat_bacaan", "tindak_lanjut"],
	...["tindak_catatan", "pengumuman", "pengumuman_baca", "dokumen", "pelatihan", "pelatihan_sesi"],
	...["pelatihan_peserta", "pelatihan_tamu", "insentif", "insentif_daftar", "insentif_bayar"],
	...["sdm_cuti", "sdm_penghargaan", "sdm_kendala", "praktik", "aspirasi"],
	...["sdm_sertifikat", "sdm_sertifikat_berkas"],
];
const sama = { kabupaten: 0, kecamatan: 0 };

const SALINAN = {
	/** Other people with other families, beside those who are there. */
	orang: { ...sama, id: () => "orang", tanpa: [...REGISTER] },
	/** More of everything for the same people. */
	lagi: {
		...sama,
		id: (column) => (ORANG.includes(column) ? null : "lagi"),
		tanpa: [...REGISTER, "sdm", "petugas", "penugasan", "akun"],
	},
	/** More kecamatan in the same kabupaten, with people of their own. */
	kecamatan: {
		...{ kabupaten: 0, kecamatan: 50, kode: { digits: 6, at: 5, by: 50 } },
		id: (column) => (AKUN.includes(column) ? null : "kecamatan"),
		tanpa: ["akun", "kabupaten"],
	},
	/** More kabupaten in the same provinces. */
	kabupaten: {
		...{ kabupaten: 20, kecamatan: 2000, kode: { digits: 4, at: 3, by: 20 } },
		id: () => null,
		tanpa: ["akun", "sdm"],
	},
	/** More meetings, trainings, announcements and notes. */
	pertemuan: {
		...sama,
		id: (column) => (ORANG.includes(column) ? null : "pertemuan"),
		hanya: PERTEMUAN,
	},
	/** More within each of them. */
	isi: { ...sama, id: (column) => (column === "id" ? "isi" : null), hanya: PERTEMUAN },
} satisfies Record<string, Salinan>;

type Kolom = { name: string; type: string };
type Tabel = { name: string; columns: Kolom[] };

/** Every table with the columns that can be written, those that others refer to first. */
async function tabel(client: pg.Client): Promise<Tabel[]> {
	const { rows } = await client.query<Tabel & { needs: string[] }>(`
		select c.relname as name, (select jsonb_agg(jsonb_build_object('name', a.attname, 'type', format_type(a.atttypid, null)) order by attnum)
				from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' and a.attidentity = '') as columns,
			array(select distinct f.confrelid::regclass::text from pg_constraint f where f.conrelid = c.oid and f.contype = 'f' and f.confrelid <> c.oid) as needs
		from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname not like '\\_prisma%' order by 1`);
	const sorted: Tabel[] = [];
	const waiting = [...rows];
	const placed = new Set<string>();
	while (waiting.length) {
		const next = waiting.findIndex(({ needs }) => needs.every((name) => placed.has(name)));
		const [one] = waiting.splice(next, 1);
		if (next < 0 || !one) throw new Error("tables refer to each other in a circle");
		placed.add(one.name);
		sorted.push(one);
	}
	return sorted;
}

function ungkapan(table: string, { name, type }: Kolom, salinan: Salinan, ke: number): string {
	const { kode, kabupaten, kecamatan } = salinan;
	const made = salinan.id(name);
	const kind = made && `${made}${ke}`;
	const baru = (id: string) => `md5(${id}::text || '${kind}')::uuid`;
	if (type === "uuid") return kind ? baru(name) : name;
	if (type === "uuid[]")
		return kind
			? `array(select ${baru("x")} from unnest(${name}) with ordinality u(x, i) order by i)`
			: name;
	if (name === "nama_masuk") return `${name} || '.${kind}'`;
	if (name.endsWith("kabupaten_code")) return `${name} + ${kabupaten}`;
	if (name === "kecamatan_code" || (table === "kecamatan" && name === "code"))
		return `${name} + ${kecamatan}`;
	if (table === "kabupaten" && name === "code") return `${name} + ${kabupaten}`;
	const isCode = KODE.includes(name) || (table === "wilayah" && name === "code");
	if (!kode || !isCode) return name;
	const { digits, at, by } = kode;
	const moved = `left(${name}, ${at - 1}) || lpad((substr(${name}, ${at}, 2)::int + ${by})::text, 2, '0') || substr(${name}, ${at + 2})`;
	return `case when length(${name}) >= ${digits} then ${moved} else ${name} end`;
}

async function jumlah(client: pg.Client, tables: readonly Tabel[]): Promise<number[]> {
	const counts: number[] = [];
	for (const { name } of tables) {
		const { rows } = await client.query(`select count(*)::int as n from ${name}`);
		counts.push(rows[0].n);
	}
	return counts;
}

/** Works past the triggers and row security, as only the owner of the tables could. */
async function sebagaiPemilik<T>(
	ownerUrl: string,
	work: (client: pg.Client, tables: readonly Tabel[]) => Promise<T>,
): Promise<T> {
	const client = new pg.Client({ connectionString: ownerUrl });
	await client.connect();
	try {
		const tables = await tabel(client);
		await client.query("begin");
		for (const { name } of tables)
			await client.query(`alter table ${name} no force row level security, disable trigger user`);
		const result = await work(client, tables);
		for (const { name } of tables)
			await client.query(`alter table ${name} enable trigger user, force row level security`);
		await client.query("commit");
		return result;
	} finally {
		await client.end();
	}
}

const KELUARGA = "kabupaten_code, id, kecamatan_code, pendamping_id from kpm";
/** What the world of the oracle has none of: complaints, changes of data, verifications, problems of meetings. */
const PELENGKAP = [
	`insert into pengaduan (kabupaten_code, kpm_id, kecamatan_code, pendamping_id, id, kategori, kanal, isi, diterima_on)
		select *, gen_random_uuid(), 'LAINNYA', 'LANGSUNG', 'Belum menerima kartu', '2026-10-02' from (select ${KELUARGA}) k`,
	`insert into perubahan_data (kabupaten_code, kpm_id, kecamatan_code, pendamping_id, id, jenis)
		select *, gen_random_uuid(), 'KONTAK' from (select ${KELUARGA}) k`,
	`insert into verkom (kabupaten_code, anggota_id, bulan, komponen, kpm_id, kecamatan_code, pendamping_id, hasil)
		select a.kabupaten_code, a.id, '2026-10-01', 'SD', a.kpm_id, a.kecamatan_code, k.pendamping_id, 'MEMENUHI'
		from anggota a join kpm k on k.kabupaten_code = a.kabupaten_code and k.id = a.kpm_id`,
	`insert into rapat_masalah (wilayah_code, rapat_id, id, kategori, uraian)
		select wilayah_code, id, gen_random_uuid(), 'PELAPORAN', 'Laporan terlambat' from rapat`,
	`insert into rapat_agenda (wilayah_code, rapat_id, id, urut, judul, sumber)
		select wilayah_code, id, gen_random_uuid(), 1, 'Laporan terlambat', 'BEBAS' from rapat`,
	`insert into rapat_angka (wilayah_code, rapat_id, area_code, bulan, angka)
		select wilayah_code, id, wilayah_code, '2026-10-01', '{}' from rapat on conflict do nothing`,
	`insert into rapat_keputusan (wilayah_code, rapat_id, id, uraian)
		select wilayah_code, id, gen_random_uuid(), 'Diingatkan lagi' from rapat`,
	`insert into tindak_catatan (wilayah_code, tindak_id, id, jenis, akun_id)
		select wilayah_code, id, gen_random_uuid(), 'KEMAJUAN', (select min(id::text)::uuid from akun) from tindak_lanjut`,
];

/** Adds a record of each kind that the oracle needs not. */
export const lengkapi = (ownerUrl: string): Promise<void> =>
	sebagaiPemilik(ownerUrl, async (client) => {
		for (const statement of PELENGKAP) await client.query(statement);
	});

/**
 * Makes a world several times as large: other people, more records of the same people, more kecamatan, more kabupaten,
 * more meetings, and more in each; a kind that is named several times doubles as often.
 * Gives the rows of each table before and after.
 */
export const gandakan = (ownerUrl: string, ...macam: (keyof typeof SALINAN)[]) =>
	sebagaiPemilik(ownerUrl, async (client, tables) => {
		const before = await jumlah(client, tables);
		for (const [ke, salinan] of macam.map((name): Salinan => SALINAN[name]).entries())
			for (const { name, columns } of tables) {
				const { tanpa = [], hanya } = salinan;
				if ([...ACUAN, ...PINTU, ...tanpa].includes(name)) continue;
				if (hanya && !hanya.includes(name)) continue;
				const names = columns.map((column) => column.name);
				const values = columns.map((column) => ungkapan(name, column, salinan, ke));
				await client.query(
					`insert into ${name} (${names}) select ${values} from ${name} on conflict do nothing`,
				);
			}
		const after = await jumlah(client, tables);
		return tables.map(({ name }, i) => ({ name, from: before[i] ?? 0, to: after[i] ?? 0 }));
	});
