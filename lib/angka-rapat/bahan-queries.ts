import { bacaBahan } from "../dasbor/bahan-queries";
import { susunHitungan } from "../dasbor/deret";
import { type Tingkat, tingkatOf } from "../dasbor/tempat";
import type { Reader } from "../db";
import type { HitunganWilayah } from "../indikator/hitungan";
import { paramTahun } from "../param/queries";
import { allTargets, withTarget } from "../target/queries";
import { type Bulan, tahunOf } from "../time";
import type { AngkaWilayah } from "./rules";

type Hitungan = Map<string, HitunganWilayah>;

/** A region and the places one level down, exactly as its dashboard adds them up; a kecamatan's parts are people and stay out. */
async function hitung(tx: Reader, code: string, tingkat: Tingkat, bulan: Bulan): Promise<Hitungan> {
	const { semua, tempat } = susunHitungan(await bacaBahan(tx, code, tingkat, bulan), bulan);
	const found: Hitungan = new Map([[code, semua.tren.at(-1) as HitunganWilayah]]);
	if (tingkat === "kecamatan") return found;
	for (const [place, deret] of tempat)
		if (place !== code) found.set(place, deret.tren.at(-1) as HitunganWilayah);
	return found;
}

/**
 * The counts of a region in a month and of the places below it, from the roll-ups of its dashboard: for a kabupaten its
 * kecamatan, for a province and the nation one level more, so that a kabupaten finds itself there.
 */
export async function bacaAngka(tx: Reader, code: string, bulan: Bulan): Promise<AngkaWilayah[]> {
	const tingkat = tingkatOf(code);
	if (!tingkat) return [];
	const all = await hitung(tx, code, tingkat, bulan);
	if (tingkat === "nasional" || tingkat === "provinsi")
		for (const place of [...all.keys()].filter((one) => one !== code)) {
			const own = await hitung(tx, place, tingkatOf(place) as Tingkat, bulan);
			for (const [below, counts] of own) all.set(below, counts);
		}
	const names = await tx.$queryRaw<{ code: string; nama: string }[]>`
		select code, name as nama from wilayah where code = any(${[...all.keys()]}::text[])`;
	const nameOf = new Map(names.map((row) => [row.code, row.nama]));
	const param = await paramTahun(tx, tahunOf(bulan));
	const targets = await allTargets(tx, tahunOf(bulan));
	return [...all].flatMap(([place, kini]) => {
		const nama = nameOf.get(place);
		return nama ? [{ code: place, nama, kini, param: withTarget(param, targets, place) }] : [];
	});
}
