import { newId } from "@/lib/db/ids";
import { insist } from "./angka";
import { type Fields, type Kiriman, kirimanOf } from "./formulir";
import { accountOf, actorFor, cookiesOf, rowsOf, type Tempat } from "./orang";

/** A group of about thirty families, and the person who meets it. */
export type Kelompok = {
	kabupaten: number;
	id: string;
	kecamatan: number;
	sdmId: string;
	akun: string;
	cookie: string;
	settings: Record<string, string>;
	/** The families that belong to it now. */
	kpm: string[];
};

const MEMBERS = 30;

type Row = { kabupaten: number; id: string; kecamatan: number; sdm_id: string; kpm: string[] };

/** The groups nearest to thirty families whose pendamping is on duty. */
async function chooseGroups(place: Tempat, wanted: number): Promise<Row[]> {
	return rowsOf<Row>(
		place,
		`select g.kabupaten_code as kabupaten, g.id, g.kecamatan_code as kecamatan, g.pendamping_id as sdm_id, k.kpm from (
				select * from kelompok where selesai is null and mulai < now()::date - 120 order by md5(id::text) limit $1 * 20) g
			join lateral (select array_agg(id order by nama_pengurus, id) as kpm from kpm
				where kabupaten_code = g.kabupaten_code and kelompok_id = g.id and aktif(status)) k on cardinality(k.kpm) > 0
			where exists (select from penugasan p where p.kabupaten_code = g.kabupaten_code and p.sdm_id = g.pendamping_id and p.peran = 'PENDAMPING'
				and p.mulai < now()::date and coalesce(p.selesai, 'infinity') > now()::date)
			order by abs(cardinality(k.kpm) - $2), g.id limit $1`,
		[wanted, MEMBERS],
	);
}

/** Signs their pendamping in. */
export async function prepareKelompok(place: Tempat, wanted: number): Promise<Kelompok[]> {
	const rows = await chooseGroups(place, wanted);
	insist(rows.length > 0, "no group to meet");
	const accounts: string[] = [];
	for (const { kabupaten, sdm_id } of rows)
		accounts.push(
			await accountOf(place, {
				peran: "PENDAMPING",
				lingkup: "pendamping",
				wilayah: String(kabupaten),
				sdmId: sdm_id,
			}),
		);
	const cookies = await cookiesOf(place, accounts);
	const settings: Record<string, string>[] = [];
	// one after another: thousands of transactions at once would wait for each other past their time
	for (const akun of accounts) settings.push((await actorFor(akun)).scope.settings());
	return rows.map(({ sdm_id, ...row }, i) => ({
		...row,
		sdmId: sdm_id,
		akun: accounts[i] as string,
		cookie: cookies[i] as string,
		settings: settings[i] as Record<string, string>,
	}));
}

export type Hari = { tanggal: string; kurikulum: string; modul: number; sesi: number };

/** Days of the months that are open in every kabupaten, month by month in turn, with a subject each. */
async function openDays(place: Tempat, groups: readonly Kelompok[]): Promise<Hari[]> {
	return rowsOf<Hari>(
		place,
		`select to_char(d, 'YYYY-MM-DD') as tanggal, m.kurikulum, m.modul::int, m.sesi::int
			from generate_series((select max(x.bulan) from (select min(bulan) as bulan from bulan_kabupaten
					where ditutup_at is null and kabupaten_code = any($1::smallint[]) group by kabupaten_code) x), now() - interval '1 day', interval '1 day') d,
				materi_p2k2 m where m.aktif order by m.urut, extract(day from d), d`,
		[[...new Set(groups.map(({ kabupaten }) => kabupaten))]],
	);
}

/** The fields of a session as its form has them, everybody present but the first family. */
export function sesiFields(
	group: Kelompok,
	{ tanggal, kurikulum, modul, sesi }: Hari,
	id: string = newId(),
): Fields {
	const marks = group.kpm.map((kpm, i) => [`absen.${kpm}`, i === 0 ? "I" : "H"]);
	return {
		id,
		kelompokId: group.id,
		heldOn: tanggal,
		materi: `${kurikulum}.${modul}.${sesi}`,
		tempat: "Balai desa",
		...Object.fromEntries(marks),
		jamMulai: "13:00",
		jamSelesai: "15:00",
		pemateri: "",
		rangkuman: "Sesi ukur.",
	};
}

/** The form of one session, as its page sends it. */
export const sesiKiriman = (
	place: Tempat,
	cookie: string,
	action: Fields,
	fields: Fields,
): Kiriman =>
	kirimanOf(place, `/p2k2/baru?kelompok=${fields.kelompokId}`, cookie, { ...action, ...fields });

const slot = (kelompok: string, { tanggal, kurikulum, modul, sesi }: Hari) =>
	[kelompok, tanggal, kurikulum, modul, sesi].join(" ");

/** Days and subjects that groups have not had yet, for as many sessions as are wanted: one for each group, then day by day. */
export async function plan(place: Tempat, groups: readonly Kelompok[]) {
	const days = await openDays(place, groups);
	insist(days.length > 0, "no month is open");
	const had = await rowsOf<Hari & { kelompok: string }>(
		place,
		`select kelompok_id as kelompok, held_on::text as tanggal, kurikulum, modul::int, sesi::int from sesi_p2k2
			where cancelled_at is null and held_on >= $2::date and kelompok_id = any($1::uuid[])`,
		[groups.map(({ id }) => id), days[0]?.tanggal],
	);
	const used = new Set(had.map((row) => slot(row.kelompok, row)));
	const isFree = (group: Kelompok, day: Hari) => !used.has(slot(group.id, day));
	function* free() {
		const first = groups.flatMap((group) => {
			const day = days.find((one) => isFree(group, one));
			return day ? [{ group, day }] : [];
		});
		for (const { group, day } of first) used.add(slot(group.id, day));
		yield* first;
		for (const day of days)
			for (const group of groups) if (isFree(group, day)) yield { group, day };
	}
	const steps = free();
	return () => {
		const step = steps.next();
		insist(!step.done, "no day is left for another session");
		return step.value;
	};
}

/** The newest roster of a group: what its attendance is written against. */
export async function rosterOf(place: Tempat, group: Kelompok): Promise<string> {
	const [row] = await rowsOf<{ id: string }>(
		place,
		"select id from roster where kabupaten_code = $1 and kelompok_id = $2 and cardinality(kpm_ids) = $3 order by berlaku_dari desc, id desc limit 1",
		[group.kabupaten, group.id, group.kpm.length],
	);
	insist(row, "the group has no roster of its members");
	return row.id;
}

export async function countSesi(place: Tempat, ids: readonly string[]): Promise<number> {
	const [row] = await rowsOf<{ n: number }>(
		place,
		"select count(*)::int as n from sesi_p2k2 where id = any($1::uuid[])",
		[ids],
	);
	return row?.n ?? 0;
}
