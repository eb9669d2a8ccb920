import type { Client } from "pg";

/** Tables that are filled; the small ones of regions and parameters are only read. */
const ISI =
	"sdm petugas akun penugasan kelompok kpm anggota komponen kpm_status kpm_penempatan roster sesi_p2k2 kunjungan kegiatan verkom graduasi bulan_kabupaten laporan laporan_revisi laporan_tinjauan pengaduan perubahan_data rapat rapat_masalah rapat_keputusan tindak_lanjut audit pendamping_bulan kecamatan_bulan kabupaten_bulan provinsi_bulan kpi_delta kabupaten_tahun peringkat_kelas peringkat_rekap tindak_bulan pendamping_tahun peringkat_tahun kelompok_bulan kpm_kuartal".split(
		" ",
	);
/** Tables that the load only adds to: their primary keys, too, are made at its end. */
const TULIS = "kpm anggota komponen kpm_status verkom perubahan_data pengaduan audit".split(" ");
const BACA = "wilayah kabupaten kecamatan materi_p2k2 param_tahun target".split(" ");

/** Every line that describes the schema, as text: two databases are alike when their lines are. */
const SIDIK = `
	select 'indeks ' || indexdef baris from pg_indexes where schemaname = 'public'
	union all select format('batasan %s %s %s %s', conrelid::regclass, conname, pg_get_constraintdef(oid), convalidated) from pg_constraint where connamespace = 'public'::regnamespace
	union all select format('pemicu %s %s %s', tgrelid::regclass, pg_get_triggerdef(oid), tgenabled) from pg_trigger where not tgisinternal
	union all select format('pemicu dalam %s %s', tgrelid::regclass, string_agg(tgfoid::regproc || ' ' || tgenabled::text, ',' order by tgfoid::regproc::text, tgenabled)) from pg_trigger where tgisinternal group by tgrelid
	union all select format('tabel %s %s %s %s %s %s', oid::regclass, relkind, relpersistence, relrowsecurity, relforcerowsecurity, reloptions) from pg_class where relnamespace = 'public'::regnamespace
	union all select format('hak %s %s', oid::regclass, (select string_agg(a::text, ',' order by a::text) from unnest(relacl) a)) from pg_class where relnamespace = 'public'::regnamespace
	union all select format('kolom %s %s %s %s %s', attrelid::regclass, attname, format_type(atttypid, atttypmod), attnotnull, attcompression) from pg_attribute join pg_class c on c.oid = attrelid where c.relnamespace = 'public'::regnamespace and attnum > 0 and not attisdropped
	union all select format('kebijakan %s', p::text) from pg_policies p where schemaname = 'public'
	union all select format('fungsi %s %s %s %s', oid::regprocedure, proowner::regrole, prosecdef, md5(prosrc)) from pg_proc where pronamespace = 'public'::regnamespace
	union all select format('skema %s', nspname) from pg_namespace where nspname not like 'pg\\_%' and nspname not like 'skala%'
	order by 1`;

/** The schema as it is now, line by line. */
export async function sidikSkema(client: Client): Promise<string[]> {
	const { rows } = await client.query<{ baris: string }>(SIDIK);
	return rows.map(({ baris }) => baris);
}

/** What one description has and the other has not. */
export function bedaSkema(before: readonly string[], after: readonly string[]): string[] {
	const [old, now] = [new Set(before), new Set(after)];
	return [
		...before.filter((line) => !now.has(line)).map((line) => `hilang: ${line}`),
		...after.filter((line) => !old.has(line)).map((line) => `baru: ${line}`),
	];
}

/**
 * How what is taken off is put back: unique keys first, then indexes, then references and their check. Primary keys by
 * which the load looks up its own rows stay and are packed anew: rows came into the middle of them, which leaves their
 * pages half empty.
 */
const CATATAN = `
	insert into skala.asal (jenis, tabel, nama, perintah)
	select jenis, tabel, nama, perintah from (
		select 1 urut, 'kunci' jenis, conrelid::regclass::text tabel, conname nama, format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) perintah
		from pg_constraint where (contype = 'u' and conrelid = any($1::regclass[])) or (contype = 'p' and conrelid = any($2::regclass[]))
		union all select 2, 'kunci utama', conrelid::regclass::text, conname, format('reindex index %I', conname)
		from pg_constraint where contype = 'p' and conrelid = any($1::regclass[]) and conrelid <> all($2::regclass[])
		union all select 2, 'indeks', i.indrelid::regclass::text, c.relname, pg_get_indexdef(i.indexrelid)
		from pg_index i join pg_class c on c.oid = i.indexrelid where i.indrelid = any($1::regclass[]) and not exists (select from pg_constraint k where k.conindid = i.indexrelid and k.contype in ('p', 'u'))
		union all select 3, 'rujukan', conrelid::regclass::text, conname, format('alter table %s add constraint %I %s not valid', conrelid::regclass, conname, pg_get_constraintdef(oid))
		from pg_constraint where contype = 'f' and conrelid = any($1::regclass[])
		union all select 4, 'periksa', conrelid::regclass::text, conname, format('alter table %s validate constraint %I', conrelid::regclass, conname)
		from pg_constraint where contype = 'f' and conrelid = any($1::regclass[])) x
	order by urut, nama`;

/**
 * Takes off, in one transaction, what would be looked at for every single row: references, indexes other than the
 * primary keys, triggers, forced row security. All is written down first, so that whoever comes next can put it back.
 */
export async function bongkar(client: Client): Promise<void> {
	await client.query("begin");
	await client.query(CATATAN, [ISI, TULIS]);
	const { rows } = await client.query<{ jenis: string; tabel: string; nama: string }>(
		"select jenis, tabel, quote_ident(nama) nama from skala.asal order by jenis = 'rujukan' desc, urut",
	);
	for (const { jenis, tabel, nama } of rows) {
		if (jenis === "rujukan" || jenis === "kunci")
			await client.query(`alter table ${tabel} drop constraint ${nama}`);
		if (jenis === "indeks") await client.query(`drop index ${nama}`);
	}
	for (const tabel of ISI)
		await client.query(`alter table ${tabel} disable trigger user, set (autovacuum_enabled = off)`);
	for (const tabel of [...ISI, ...BACA])
		await client.query(`alter table ${tabel} no force row level security`);
	await client.query("insert into skala.keadaan (nama, nilai) values ('dibongkar', 'ya')");
	await client.query("commit");
}

type Pekerjaan = { urut: number; perintah: string };

async function takeNext(client: Client, jenis: readonly string[], taken: Set<number>) {
	const { rows } = await client.query<Pekerjaan>(
		`select urut, perintah from skala.asal where jenis = any($1) and not dipasang and urut <> all($2::int[])
		order by pg_table_size(tabel::regclass) * case when perintah like '%gin%' then 4 else 1 end desc, urut limit 1`,
		[jenis, [...taken]],
	);
	return rows[0] ?? null;
}

/** Puts back what is still missing of these kinds, the largest first, on several connections at once. */
async function pasangJenis(clients: readonly Client[], jenis: readonly string[]): Promise<number> {
	const taken = new Set<number>();
	let turn: Promise<unknown> = Promise.resolve();
	const next = (client: Client) => {
		const mine = turn.then(async () => {
			const found = await takeNext(client, jenis, taken);
			if (found) taken.add(found.urut);
			return found;
		});
		turn = mine.catch(() => null);
		return mine;
	};
	const work = async (client: Client) => {
		for (let one = await next(client); one; one = await next(client)) {
			await client.query("begin");
			await client.query(one.perintah);
			await client.query("update skala.asal set dipasang = true where urut = $1", [one.urut]);
			await client.query("commit");
		}
	};
	await Promise.all(clients.map(work));
	return taken.size;
}

/** Puts everything back and has the database check every reference. */
export async function pasang(
	clients: readonly Client[],
	said: (what: string, count: number, ms: number) => void,
): Promise<void> {
	const [first] = clients;
	if (!first) return;
	for (const client of clients) {
		await client.query("set maintenance_work_mem = '1GB'");
		await client.query("set max_parallel_maintenance_workers = 1");
		await client.query("set synchronous_commit = off");
	}
	for (const jenis of ["kunci", "kunci utama", "indeks", "rujukan", "periksa"]) {
		const from = performance.now();
		const count = await pasangJenis(jenis === "rujukan" ? [first] : clients, [jenis]);
		said(jenis, count, performance.now() - from);
	}
	await first.query("begin");
	for (const tabel of ISI)
		await first.query(`alter table ${tabel} enable trigger user, reset (autovacuum_enabled)`);
	for (const tabel of [...ISI, ...BACA])
		await first.query(`alter table ${tabel} force row level security`);
	await first.query("commit");
}

/** Clears away what aborted attempts left, and lets the database count its tables. */
export async function rapikan(clients: readonly Client[]): Promise<void> {
	const queue = [...ISI, ...BACA];
	const work = async (client: Client) => {
		for (let tabel = queue.shift(); tabel; tabel = queue.shift())
			await client.query(`vacuum (analyze) ${tabel}`);
	};
	await Promise.all(clients.map(work));
}
