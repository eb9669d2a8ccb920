import { JENIS_KODE } from "@/lib/graduasi/rules";
import { HITUNGAN_KOSONG, type HitunganWilayah } from "@/lib/indikator/hitungan";

function addCounts(a: HitunganWilayah, b: HitunganWilayah): HitunganWilayah {
	const graduasi = { ...a.graduasi };
	for (const jenis of JENIS_KODE) graduasi[jenis] += b.graduasi[jenis];
	const sum = { ...a, graduasi };
	for (const key of Object.keys(HITUNGAN_KOSONG) as (keyof HitunganWilayah)[]) {
		if (key !== "graduasi") sum[key] += b[key];
	}
	return sum;
}

/** The counts of a place that consists of these places. */
export function sumCounts(rows: readonly HitunganWilayah[]): HitunganWilayah {
	return rows.reduce(addCounts, HITUNGAN_KOSONG);
}
