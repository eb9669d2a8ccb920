import { Client } from "pg";
import { v7 } from "uuid";
import { type AccountRow, type Actor, actorOf } from "@/lib/auth/actor";
import { inJob } from "@/lib/db";
import { testDatabase } from "./setup/database";

/** A small Indonesia: two provinces, three kabupaten, five kecamatan. */
export const KECAMATAN = [320101, 320102, 320501, 150101, 150102] as const;
export const KABUPATEN = [3201, 3205, 1501] as const;
export const TAHUN = 2026;
const NAMES: Record<string, string> = {
	"0": "Nasional",
	"32": "Jawa Barat",
	"15": "Jambi",
	"3201": "Kab. Bogor",
	"3205": "Kab. Garut",
	"1501": "Kab. Kerinci",
	"320101": "Nanggung",
	"320102": "Leuwiliang",
	"320501": "Garut Kota",
	"150101": "Gunung Raya",
	"150102": "Danau Kerinci",
};

/** The part of a pendamping in one kecamatan, as the triggers would have added it up. */
export type Bagian = {
	sdm: string;
	nama: string;
	kecamatan: number;
	basis: number;
	mandiri: number;
	alamiah: number;
};

const TABLES = [
	"wilayah",
	"kabupaten",
	"kecamatan",
	"param_tahun",
	"sdm",
	"akun",
	"petugas",
	"penugasan",
	"pendamping_tahun",
	"peringkat_tahun",
];

/** Runs as the owner with row security off for its own tables: for laying down data that no user could write. */
export async function asOwner(work: (db: Client) => Promise<void>): Promise<void> {
	const db = new Client({ connectionString: testDatabase().ownerUrl });
	await db.connect();
	try {
		await db.query(
			TABLES.map((table) => `alter table ${table} no force row level security`).join(";"),
		);
		await work(db);
	} finally {
		await db.query(
			TABLES.map((table) => `alter table ${table} force row level security`).join(";"),
		);
		await db.end();
	}
}

/** Regions and the parameters of the year. */
export async function layRegions(db: Client): Promise<void> {
	for (const [code, name] of Object.entries(NAMES).sort(([a], [b]) => a.length - b.length)) {
		const parent = code === "0" ? null : code.length === 2 ? "0" : code.slice(0, -2);
		await db.query(
			"insert into wilayah (code, parent_code, kemendagri, name) values ($1, $2, $1, $3)",
			[code, parent, name],
		);
	}
	for (const code of KABUPATEN)
		await db.query(
			"insert into kabupaten values ($1::smallint, ($1::smallint)::text, $2, 'Asia/Jakarta')",
			[code, Math.floor(code / 100)],
		);
	for (const code of KECAMATAN)
		await db.query("insert into kecamatan values ($1, $2::int, ($2::int)::text)", [
			Math.floor(code / 100),
			code,
		]);
	await db.query("insert into param_tahun (tahun) values ($1)", [TAHUN]);
}

/** People with their parts; replaces the roll-ups that were there. */
export async function layParts(db: Client, parts: readonly Bagian[]): Promise<void> {
	await db.query("delete from pendamping_tahun");
	await db.query("delete from peringkat_tahun");
	const json = JSON.stringify(
		parts.map((part) => ({ ...part, kab: Math.floor(part.kecamatan / 100) })),
	);
	const rows =
		"jsonb_to_recordset($1::jsonb) x(sdm uuid, nama text, kecamatan int, kab smallint, basis int, mandiri int, alamiah int)";
	await db.query(
		`insert into sdm (id, nama) select distinct on (sdm) sdm, nama from ${rows} on conflict (id) do update set nama = excluded.nama`,
		[json],
	);
	await db.query(
		`insert into petugas select distinct on (kab, sdm) kab, sdm, kecamatan from ${rows} order by kab, sdm, kecamatan on conflict (kabupaten_code, sdm_id) do update set kecamatan_code = excluded.kecamatan_code`,
		[json],
	);
	await db.query(
		`insert into pendamping_tahun (kabupaten_code, tahun, kecamatan_code, pendamping_id, basis, g_mandiri, g_alamiah) select kab, ${TAHUN}, kecamatan, sdm, sum(basis), sum(mandiri), sum(alamiah) from ${rows} group by 1, 3, 4`,
		[json],
	);
	await db.query(
		`insert into peringkat_tahun (kabupaten_code, tahun, pendamping_id, jenis_kpi, basis, g_mandiri, g_alamiah) select kab, ${TAHUN}, sdm, 6, sum(basis), sum(mandiri), sum(alamiah) from ${rows} group by 1, 3`,
		[json],
	);
}

type Account = {
	peran: string;
	lingkup: string;
	wilayah: string;
	cakupan?: string[];
	sdm?: string;
	kecamatan?: number[];
};

/** An account of a role, with the duties that its scope is made of. */
export async function layAccount(db: Client, account: Account): Promise<string> {
	const id = v7();
	const { peran, lingkup, wilayah, sdm = null } = account;
	await db.query(
		"insert into akun (id, sdm_id, nama, nama_masuk, peran, lingkup, wilayah_code, cakupan) values ($1, $2, $3, $4, $5, $6, $7, $8)",
		[
			id,
			sdm,
			`Akun ${peran}`,
			`akun.${id.slice(-10)}`,
			peran,
			lingkup,
			wilayah,
			account.cakupan ?? [wilayah],
		],
	);
	for (const kecamatan of account.kecamatan ?? [])
		await db.query(
			"insert into penugasan (kabupaten_code, id, sdm_id, peran, kecamatan_code, mulai) values ($1, $2, $3, $4, $5, '2020-01-01')",
			[Number(wilayah), v7(), sdm, peran, kecamatan],
		);
	return id;
}

/** The actor of an account, as the application would make it. */
export async function actorOfAccount(id: string): Promise<Actor> {
	const [row] = await inJob(
		(tx) => tx.$queryRaw<AccountRow[]>`select * from lingkup_dari(${id}::uuid)`,
	);
	const actor = row && actorOf(row);
	if (!actor) throw new Error(`no scope for account ${id}`);
	return actor;
}
