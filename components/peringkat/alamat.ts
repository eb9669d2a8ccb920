import { formatKode } from "@/lib/format";
import { jenisOf } from "@/lib/graduasi/rules";
import type { BarisPeringkat } from "@/lib/peringkat/baris";
import type { Peringkat } from "@/lib/peringkat/queries";

type Perubahan = {
	wilayah?: string | null;
	ukuran?: Peringkat["ukuran"];
	sesudah?: string;
	sebelum?: string;
};

function queryOf(peringkat: Peringkat, change: Perubahan): string {
	const { tingkat, tahun, ukuran, q } = peringkat;
	const { wilayah = peringkat.wilayah, ...rest } = change;
	const query = new URLSearchParams({ tingkat, tahun: String(tahun), ukuran, ...rest });
	if (wilayah) query.set("wilayah", formatKode(wilayah));
	if (q) query.set("q", q);
	return query.toString();
}

/** The same ranking, with something changed. */
export function peringkatHref(peringkat: Peringkat, change: Perubahan): string {
	return `/peringkat?${queryOf(peringkat, change)}`;
}

/** The whole of what is shown, as a file. */
export function eksporHref(peringkat: Peringkat, format: "xlsx" | "csv"): string {
	return `/api/ekspor/peringkat?${queryOf(peringkat, {})}&format=${format}`;
}

/** What stands behind a row: the graduated families of a pendamping for those who may see them, else the dashboard. */
export function barisHref(
	peringkat: Peringkat,
	row: BarisPeringkat,
	mayReadFamilies: boolean,
): string | undefined {
	if (row.pendampingId === null) return `/wilayah/${formatKode(row.wilayah)}`;
	if (!mayReadFamilies) return row.kecamatan ? `/wilayah/${formatKode(row.kecamatan)}` : undefined;
	const query = new URLSearchParams({
		kabupaten: formatKode(row.wilayah),
		tahun: String(peringkat.tahun),
		status: "DITETAPKAN",
		jenis: jenisOf(peringkat.jenisKpi).join(","),
		pendamping: row.pendampingId,
	});
	return `/graduasi?${query}`;
}
