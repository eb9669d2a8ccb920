import { getDasbor } from "@/lib/dasbor/queries";
import { getPeringkat } from "@/lib/peringkat/queries";
import { bacaPeringkat } from "@/lib/peringkat/schema";
import { findPeringkatSaya } from "@/lib/peringkat/tempat-queries";
import { evaluasiBulan, firstDay } from "@/lib/time";
import { insist } from "./angka";
import { RAW_DEEP, RAW_FIRST, RAW_PLACE, RAW_SEARCH, rawDasbor } from "./mentah";
import { actorFor, type Panggung, rowsOf } from "./orang";
import type { Siapa } from "./siapa";

export type Soal = {
	name: string;
	/** One call of the product. */
	ask: () => Promise<unknown>;
	/** How many rows the answer holds; an empty one fails the run. */
	count: (value: never) => number;
	/** The statements that answer the question; the others fetch names, targets, parameters and what stands around it. */
	core: RegExp;
	raw: { text: string; values: unknown[] };
};

const IS_RANKING = /select r\.\*, s\.nama|select nilai, setara/;
const IS_PLACE = /tempatku\(|from peringkat_tahun/;
const IS_DASHBOARD = /\bas tempat\b/;

async function deepCursor(stage: Panggung, { tahun }: Siapa) {
	const [row] = await rowsOf<{ nilai: number; kunci: string; urut: number }>(
		stage,
		`select tarif as nilai, kabupaten_code || ':' || pendamping_id as kunci, n::int / 2 as urut from (
			select *, count(*) over () as n, row_number() over (order by tarif desc, pendamping_id, kabupaten_code) as i
			from peringkat_tahun where tahun = $1 and tarif is not null) x where i = n / 2`,
		[tahun],
	);
	insist(row, "too few pendamping for a deep page");
	return row;
}

async function rankingSoal(stage: Panggung, siapa: Siapa): Promise<Soal[]> {
	const { tahun, kata } = siapa;
	const nation = await actorFor(siapa.kemensos);
	const own = await actorFor(siapa.pendamping.akun);
	const deep = await deepCursor(stage, siapa);
	const ask = (more: object) => () => {
		const tanya = bacaPeringkat({ tingkat: "pendamping", tahun, ...more });
		insist(tanya, "the ranking's address is wrong");
		return getPeringkat(nation, { ...tanya, ...("kursor" in more ? { kursor: deep } : {}) });
	};
	const count = (value: { rows: unknown[] } | null) => value?.rows.length ?? 0;
	const ranked = { count, core: IS_RANKING };
	return [
		{
			name: "ranking_first_page",
			...ranked,
			ask: ask({}),
			raw: { text: RAW_FIRST, values: [tahun] },
		},
		{
			name: "ranking_deep_page",
			...ranked,
			ask: ask({ kursor: deep }),
			raw: { text: RAW_DEEP, values: [tahun, deep.urut] },
		},
		{
			name: "ranking_search",
			...ranked,
			ask: ask({ q: kata }),
			raw: { text: RAW_SEARCH, values: [tahun, kata] },
		},
		{
			name: "ranking_my_place",
			core: IS_PLACE,
			ask: () => findPeringkatSaya(own, tahun),
			count: (value: { tempat: unknown[] } | null) => value?.tempat.length ?? 0,
			raw: { text: RAW_PLACE, values: [tahun, siapa.pendamping.sdmId] },
		},
	];
}

async function dasborSoal(siapa: Siapa): Promise<Soal[]> {
	const levels = [
		["kabupaten_dashboard", siapa.kabidMedian, siapa.kabMedian, "kabupaten"],
		["kabupaten_largest_dashboard", siapa.kabidBesar, siapa.kabBesar, "kabupaten"],
		["province_dashboard", siapa.dinsosProvinsi, siapa.provinsi, "provinsi"],
		["national_dashboard", siapa.kemensos, "0", "nasional"],
	] as const;
	return Promise.all(
		levels.map(async ([name, account, code, tingkat]) => {
			const actor = await actorFor(account);
			const bulan = evaluasiBulan(actor.scope.now(), actor.zona);
			return {
				name,
				core: IS_DASHBOARD,
				ask: () => getDasbor(actor, code, bulan),
				count: (value: { anak: unknown[]; tren: unknown[] } | null) =>
					(value?.anak.length ?? 0) * (value?.tren.length ?? 0),
				raw: { text: rawDasbor(tingkat), values: [firstDay(bulan), code] },
			};
		}),
	);
}

/** Every question that is measured as SQL. */
export async function questions(stage: Panggung, siapa: Siapa): Promise<Soal[]> {
	return [...(await rankingSoal(stage, siapa)), ...(await dasborSoal(siapa))];
}
