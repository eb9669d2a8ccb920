import { getDasbor } from "@/lib/dasbor/queries";
import { exportDasbor } from "@/lib/ekspor/queries";
import { exportPeringkat, getPeringkat } from "@/lib/peringkat/queries";
import { findPeringkatSaya } from "@/lib/peringkat/tempat-queries";
import type { Bulan } from "@/lib/time";
import { basisOf, graduasiOf } from "./hitung";
import { meliputi } from "./lihat";
import { KABUPATEN, KECAMATAN, kabOf, PETUGAS, sdmId } from "./rencana";
import { JENIS_DIHITUNG } from "./rencana-lanjut";
import type { Siapa } from "./siapa";
import { type Uji, uji } from "./uji";

const TAHUN = 2026;
const CODES = [
	"0",
	"32",
	"15",
	...KABUPATEN.map(({ code }) => `${code}`),
	...KECAMATAN.map(String),
];
const TINGKAT = ["pendamping", "kecamatan", "kabupaten", "provinsi"] as const;
const UKURAN = ["tarif", "jumlah"] as const;
type Tingkat = (typeof TINGKAT)[number];
type Angka = { kunci: string; basis: number; graduasi: number };

const angka = (kunci: string, code: string, sdm: number | null): Angka => ({
	kunci,
	basis: basisOf({ code, sdm }, TAHUN),
	graduasi: JENIS_DIHITUNG.reduce(
		(sum, jenis) => sum + graduasiOf({ code, sdm }, jenis, `${TAHUN}-12`),
		0,
	),
});

const PANJANG = { provinsi: 2, kabupaten: 4, kecamatan: 6, pendamping: 8 };
/** Every row of a level with its figures. A pendamping is whole in a kabupaten and listed where the report counts. */
function barisan(tingkat: Tingkat): (Angka & { letak: string })[] {
	if (tingkat !== "pendamping")
		return CODES.filter((code) => code !== "0" && code.length === PANJANG[tingkat]).map((code) => ({
			...angka(code, code, null),
			letak: code,
		}));
	return PETUGAS.filter(({ peran }) => peran === "PENDAMPING").map(({ n, kec: [rumah = 0] }) => ({
		...angka(`${kabOf(rumah)}:${sdmId(n)}`, String(kabOf(rumah)), n),
		letak: String(rumah),
	}));
}

const tarif = ({ basis, graduasi }: Angka) =>
	basis > 0 ? Math.floor((graduasi * 1_000_000) / basis) : null;

/** Places: those with a denominator, best first, ties share one. */
function urut(rows: Angka[], ukuran: "tarif" | "jumlah"): string[] {
	const value = (row: Angka) => (ukuran === "tarif" ? tarif(row) : row.graduasi);
	const ranked = rows.filter(({ basis }) => basis > 0);
	return rows.map((row) => {
		const above = ranked.filter((one) => (value(one) ?? 0) > (value(row) ?? 0)).length;
		const place = row.basis > 0 ? above + 1 : null;
		return `${row.kunci} ${row.graduasi}/${row.basis} ${place}`;
	});
}

/** The levels that somebody may rank within a region: whole places of the own scope. */
function bolehTingkat(who: Siapa, wilayah: string | null): Tingkat[] {
	const deep = wilayah?.length ?? 0;
	const own: Record<Siapa["jenis"], Tingkat[]> = {
		nasional: [...TINGKAT],
		provinsi: TINGKAT.filter((t) => t !== "provinsi" || who.wilayah.length > 1),
		kabupaten: ["pendamping", "kecamatan"],
		kecamatan: ["pendamping"],
		pendamping: [],
		sistem: [],
	};
	return own[who.jenis].filter((tingkat) => PANJANG[tingkat] > deep);
}

const lihat = (who: Siapa, letak: string) =>
	who.jenis === "nasional" ||
	(who.jenis === "kecamatan"
		? who.kec.map(String).includes(letak)
		: who.wilayah.some((own) => letak.startsWith(own)));

function harapPeringkat(who: Siapa, wilayah: string | null): string[] {
	if (wilayah !== null && !meliputi(who, wilayah)) return [];
	return bolehTingkat(who, wilayah).flatMap((tingkat) => {
		const rows = barisan(tingkat)
			.filter(({ letak }) => lihat(who, letak) && (wilayah === null || letak.startsWith(wilayah)))
			.filter(({ basis, graduasi }) => basis > 0 || graduasi > 0);
		return UKURAN.flatMap((ukuran) =>
			urut(rows, ukuran).map((row) => `${wilayah} ${tingkat} ${ukuran} ${row}`),
		);
	});
}

type Ask = { tingkat: Tingkat; ukuran: "tarif" | "jumlah"; wilayah: string | null };
const tanya = (ask: Ask) => ({
	...ask,
	...{ tahun: TAHUN, q: "", kursor: null, arah: "sesudah" as const },
});
const REGIONS = [null, "32", "3201", "320101", "1505"];

async function tiapPeringkat(
	who: Siapa,
	regions: (string | null)[],
	ask: (ask: Ask) => Promise<string[]>,
): Promise<string[]> {
	const found: string[] = [];
	for (const wilayah of regions)
		for (const tingkat of bolehTingkat(who, wilayah))
			for (const ukuran of UKURAN) found.push(...(await ask({ tingkat, ukuran, wilayah })));
	return found;
}

/** Among all of a region: how many are better, and of how many. */
function tempatSaya(who: Siapa): string[] {
	const own = barisan("pendamping").find(({ kunci }) => kunci.endsWith(sdmId(who.sdm ?? 0)));
	if (!own || own.basis === 0) return [];
	const circles = { kecamatan: 6, kabupaten: 4, provinsi: 2, nasional: 0 };
	return Object.entries(circles).map(([lingkup, digits]) => {
		const all = barisan("pendamping").filter(
			({ letak, basis }) => basis > 0 && letak.startsWith(own.letak.slice(0, digits)),
		);
		const better = all.filter((row) => (tarif(row) ?? 0) > (tarif(own) ?? 0)).length;
		return `${lingkup} ${better + 1}/${all.length}`;
	});
}

const dasborCodes = (who: Siapa) => CODES.filter((code) => meliputi(who, code));

export const UJI_PERINGKAT: Uji[] = [
	uji(
		"peringkat/queries.getPeringkat",
		"peringkat:read",
		async (actor, who) =>
			tiapPeringkat(who, REGIONS, async (ask) => {
				const page = await getPeringkat(actor, tanya(ask));
				return (page?.rows ?? []).map(
					(row) =>
						`${ask.wilayah} ${ask.tingkat} ${ask.ukuran} ${row.kunci} ${row.graduasi}/${row.basis} ${row.tempat.rank}`,
				);
			}),
		(who) => REGIONS.flatMap((wilayah) => harapPeringkat(who, wilayah)),
	),
	uji(
		"peringkat/queries.getPeringkat",
		"peringkat:read",
		async (actor) => {
			const shown = REGIONS.map(async (wilayah) => {
				const page = await getPeringkat(
					actor,
					tanya({ tingkat: "pendamping", ukuran: "tarif", wilayah }),
				);
				return page ? [`${wilayah} ${page.pilihan}`] : [];
			});
			return (await Promise.all(shown)).flat();
		},
		(who) =>
			REGIONS.filter((wilayah) => wilayah === null || meliputi(who, wilayah))
				.filter((wilayah) => bolehTingkat(who, wilayah).length > 0)
				.map((wilayah) => `${wilayah} ${bolehTingkat(who, wilayah)}`),
	),
	uji(
		"peringkat/queries.exportPeringkat",
		"ekspor:read",
		async (actor, who) =>
			tiapPeringkat(who, [null], async (ask) => {
				const file = await exportPeringkat(actor, tanya(ask));
				const rows: string[] = [];
				for await (const batch of file?.batches ?? [])
					for (const { kunci, graduasi, basis, tempat } of batch)
						rows.push(
							`null ${ask.tingkat} ${ask.ukuran} ${kunci} ${graduasi}/${basis} ${tempat.rank}`,
						);
				return rows;
			}),
		(who) => harapPeringkat(who, null),
	),
	uji(
		"peringkat/tempat-queries.findPeringkatSaya",
		"peringkat:read",
		async (actor) =>
			((await findPeringkatSaya(actor, TAHUN))?.tempat ?? []).map(
				({ lingkup, tarif: place, dari }) => `${lingkup} ${place}/${dari}`,
			),
		(who) => (who.jenis === "pendamping" ? tempatSaya(who) : []),
	),
	uji(
		"dasbor/queries.getDasbor",
		"dasbor:read",
		async (actor) => {
			const pages = CODES.map((code) => getDasbor(actor, code, "2026-10" as Bulan));
			return (await Promise.all(pages)).flatMap((page) => (page ? [page.code] : []));
		},
		dasborCodes,
	),
	uji(
		"ekspor/queries.exportDasbor",
		"ekspor:read",
		async (actor) => {
			const pages = CODES.map((code) => exportDasbor(actor, code, "2026-10" as Bulan));
			return (await Promise.all(pages)).flatMap((page) => (page ? [page.code] : []));
		},
		dasborCodes,
	),
];
