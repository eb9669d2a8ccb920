import type { Bulan } from "@/lib/time";
import { insist } from "./angka";
import { accountOf, cookiesOf, rowsOf, type Tempat } from "./orang";

/** A report that is ready to be sent, with its writer. */
export type Naskah = {
	kabupaten: number;
	sdmId: string;
	bulan: Bulan;
	version: number;
	akun: string;
	cookie: string;
};

/** Every step back that the database allows, so that the roll-ups follow each of them. */
const STEPS_BACK = [
	["TERKUNCI", "DITERIMA"],
	["DITERIMA", "DISETUJUI"],
	["DISETUJUI", "DIVERIFIKASI"],
	["DIVERIFIKASI", "DIAJUKAN"],
	["DIAJUKAN", "DRAF"],
] as const;

type Key = { kabupaten: number; sdm_id: string; bulan: string };

async function chooseReports(place: Tempat, wanted: number, kabupaten: string | null) {
	return rowsOf<Key>(
		place,
		`select l.kabupaten_code as kabupaten, l.pendamping_id as sdm_id, to_char(l.bulan, 'YYYY-MM') as bulan from laporan l
			where l.status not in ('DIKECUALIKAN', 'DIKEMBALIKAN') and l.koreksi = '[]' and l.bulan <= now()::date and ($2::smallint is null or l.kabupaten_code = $2)
				and exists (select from penugasan g where g.kabupaten_code = l.kabupaten_code and g.sdm_id = l.pendamping_id and g.peran = 'PENDAMPING'
					and g.mulai <= now()::date - 1 and coalesce(g.selesai, 'infinity') > now()::date)
			order by l.bulan desc, md5(l.pendamping_id::text) limit $1`,
		[wanted, kabupaten],
	);
}

const keysOf = (keys: readonly Key[]) => [
	keys.map((key) => key.kabupaten),
	keys.map((key) => key.sdm_id),
	keys.map((key) => `${key.bulan}-01`),
];
const IN_KEYS =
	"(kabupaten_code, pendamping_id, bulan) in (select * from unnest($1::smallint[], $2::uuid[], $3::date[]))";

async function takeBack(place: Tempat, keys: readonly Key[]) {
	const values = keysOf(keys);
	await rowsOf(
		place,
		"update bulan_kabupaten set ditutup_at = null, ditutup_oleh = null where ditutup_at is not null and (kabupaten_code, bulan) in (select * from unnest($1::smallint[], $2::date[]))",
		[values[0], values[2]],
	);
	for (const [from, to] of STEPS_BACK)
		await rowsOf(
			place,
			`update laporan set status = '${to}' where status = '${from}' and ${IN_KEYS}`,
			values,
		);
}

/** Makes so many drafts in the working copy, of the newest months first, each with a signed-in writer. */
export async function prepareNaskah(
	place: Tempat,
	wanted: number,
	kabupaten: string | null = null,
): Promise<Naskah[]> {
	const keys = await chooseReports(place, wanted, kabupaten);
	insist(keys.length > 0, "no report to send");
	await takeBack(place, keys);
	const writers = [...new Map(keys.map((key) => [key.sdm_id, key])).values()];
	const accounts = await Promise.all(
		writers.map(({ kabupaten: k, sdm_id }) =>
			accountOf(place, {
				peran: "PENDAMPING",
				lingkup: "pendamping",
				wilayah: String(k),
				sdmId: sdm_id,
			}),
		),
	);
	const cookies = await cookiesOf(place, accounts);
	const of = new Map(writers.map(({ sdm_id }, i) => [sdm_id, i]));
	const versions = await versionsOf(place, keys);
	return keys.map((key, i) => {
		const writer = of.get(key.sdm_id) ?? 0;
		return {
			kabupaten: key.kabupaten,
			sdmId: key.sdm_id,
			bulan: key.bulan as Bulan,
			version: versions[i] ?? 0,
			akun: accounts[writer] as string,
			cookie: cookies[writer] as string,
		};
	});
}

async function versionsOf(place: Tempat, keys: readonly Key[]): Promise<number[]> {
	const rows = await rowsOf<{ version: number }>(
		place,
		`select l.version from unnest($1::smallint[], $2::uuid[], $3::date[]) with ordinality k(kabupaten_code, pendamping_id, bulan, i)
			join laporan l using (kabupaten_code, pendamping_id, bulan) order by k.i`,
		keysOf(keys),
	);
	return rows.map(({ version }) => version);
}

/** Drafts again, at the version that they had: for the next round. */
export async function resetNaskah(place: Tempat, naskah: readonly Naskah[]): Promise<void> {
	const keys = naskah.map(({ kabupaten, sdmId, bulan }) => ({ kabupaten, sdm_id: sdmId, bulan }));
	await rowsOf(
		place,
		`update laporan l set status = 'DRAF', version = k.version
			from unnest($1::smallint[], $2::uuid[], $3::date[], $4::int[]) k(kabupaten_code, pendamping_id, bulan, version)
			where l.kabupaten_code = k.kabupaten_code and l.pendamping_id = k.pendamping_id and l.bulan = k.bulan and l.status = 'DIAJUKAN'`,
		[...keysOf(keys), naskah.map(({ version }) => version)],
	);
}

/** How many of them are sent, and how many sendings are on record in all. */
export async function countSent(place: Tempat, naskah: readonly Naskah[]) {
	const keys = naskah.map(({ kabupaten, sdmId, bulan }) => ({ kabupaten, sdm_id: sdmId, bulan }));
	const [row] = await rowsOf<{ sent: number; revisions: number }>(
		place,
		`select (select count(*)::int from laporan where status = 'DIAJUKAN' and ${IN_KEYS}) as sent,
			(select count(*)::int from laporan_revisi where ${IN_KEYS}) as revisions`,
		keysOf(keys),
	);
	insist(row, "nothing was counted");
	return row;
}
