import type { Dasbor } from "@/lib/dasbor/queries";
import type { AlamatDasbor } from "@/lib/dasbor/schema";
import { formatKode } from "@/lib/format";
import { type JenisGraduasi, jenisOf } from "@/lib/graduasi/rules";
import { type Bulan, tahunOf } from "@/lib/time";

/** The lists of records that stand behind the figures. */
export type Rows = "kpm" | "laporan" | "p2k2" | "kunjungan" | "graduasi";

const LIST: Record<Rows, string> = {
	kpm: "/kpm",
	laporan: "/laporan/daftar",
	p2k2: "/p2k2",
	kunjungan: "/kunjungan",
	graduasi: "/graduasi",
};

/** The dashboard that one leaves. */
type Asal = Pick<Dasbor, "code" | "bulan" | "param">;

/** The filter of a row: a region by its digits, or a pendamping of this dashboard's kecamatan. */
function filterOf(dasbor: Asal, code: string): Record<string, string> | null {
	if (code.length > 6) return { kecamatan: dasbor.code, pendamping: code };
	if (code.length === 6) return { kecamatan: code };
	return code.length === 4 ? {} : null;
}

/**
 * Where the very rows behind a figure are listed. Above a kabupaten there is none: the way down is the dashboard of the
 * level below, and families open only with a reason.
 */
export function rowsHref(
	rows: Rows,
	dasbor: Asal,
	row: { code: string },
	/** Types of graduation beside those that count. */
	beserta: readonly JenisGraduasi[] = [],
): string | null {
	if (dasbor.code.length < 4) return null;
	const filter = filterOf(dasbor, row.code);
	if (!filter) return null;
	const period: Record<string, string> =
		rows === "graduasi"
			? {
					tahun: String(tahunOf(dasbor.bulan)),
					sampai: dasbor.bulan,
					status: "DITETAPKAN",
					jenis: [...new Set([...jenisOf(dasbor.param.jenisKpi), ...beserta])].join(","),
				}
			: rows === "kpm"
				? { status: "aktif" }
				: { bulan: dasbor.bulan };
	const query = new URLSearchParams({
		kabupaten: formatKode(dasbor.code.slice(0, 4)),
		...period,
		...filter,
	});
	return `${LIST[rows]}?${query}`;
}

/** The same for all places of a dashboard's table: an address that the code of a place ends; none above a kabupaten. */
export function rowsBelow(rows: Rows, dasbor: Asal): string | undefined {
	const isKecamatan = dasbor.code.length === 6;
	if (!isKecamatan && dasbor.code.length !== 4) return undefined;
	const all = rowsHref(rows, dasbor, dasbor);
	return all ? `${all}&${isKecamatan ? "pendamping" : "kecamatan"}=` : undefined;
}

type Pandangan = Pick<AlamatDasbor, "urutan" | "peta">;

/** The same dashboard and month, sorted by something else or with another map; what is usual is left out. */
export function lihatHref(bulan: Bulan, now: Pandangan, change: Partial<Pandangan>): string {
	const { urutan, peta } = { ...now, ...change };
	const query = new URLSearchParams({ bulan });
	if (urutan.kode !== "K4" || urutan.arah !== "naik") {
		query.set("urut", urutan.kode);
		query.set("arah", urutan.arah);
	}
	if (peta !== "K4") query.set("peta", peta);
	return `?${query}`;
}

/** The dashboard one level down: a region's own, or a pendamping's part of this kecamatan. */
export function belowHref(dasbor: Dasbor, code: string): string {
	if (code.length <= 6) return `/wilayah/${formatKode(code)}?bulan=${dasbor.bulan}`;
	return `/wilayah/${formatKode(dasbor.code)}?bulan=${dasbor.bulan}&pendamping=${code}`;
}
