import { pack } from "@/components/ui/packed";
import { type ReadyStat, ReadyStatStrip } from "@/components/ui/ready-stats";
import type { Dasbor } from "@/lib/dasbor/queries";
import {
	type Desimal,
	formatBulan,
	formatDecimal,
	formatKode,
	formatNumber,
	formatPercent,
	formatPersen,
	formatRatio,
} from "@/lib/format";
import type { IndikatorKode } from "@/lib/indikator/baca";
import { indikatorOf } from "@/lib/indikator/catalogue";
import {
	BEBAN,
	bebanOf,
	isTumbuhTakWajar,
	kekuranganPendamping,
	pertumbuhan,
	STATUS_CAPAIAN,
} from "@/lib/indikator/rules";
import { addBulan } from "@/lib/time";
import { rowsHref } from "./alamat";
import { bacaDasbor } from "./baca";
import { rumusOf } from "./rumus";
import { bandingOf } from "./setahun";

/** The same month a year ago, under what the value is made of; nothing where nothing is known of it. */
function setahun(dasbor: Dasbor, kode: IndikatorKode, digits?: Desimal): string[] {
	const banding = bandingOf(dasbor, kode, digits);
	return banding ? [`${banding.kalimat} (${banding.nilai})`] : [];
}

function angka(dasbor: Dasbor, kode: IndikatorKode, href?: string | null): ReadyStat {
	const { unit } = indikatorOf(kode);
	const { ratio, target, status } = bacaDasbor(dasbor, kode, dasbor);
	const { numerator, denominator } = ratio;
	const isShare = unit === "persen";
	const written = isShare
		? formatPercent(numerator, denominator)
		: formatDecimal(numerator / denominator);
	const goal = (value: number) => (isShare ? formatPersen(value * 100) : formatDecimal(value));
	const sasaran = target === null ? "" : ` · sasaran ${goal(target)}`;
	const hasData = denominator > 0;
	return {
		label: rumusOf({ kode }),
		value: hasData ? written : null,
		sub: hasData
			? [`${formatRatio(numerator, denominator)}${sasaran}`, ...setahun(dasbor, kode)]
			: [],
		status: status ? { status, kata: STATUS_CAPAIAN[status].toLowerCase() } : undefined,
		href: href ?? undefined,
	};
}

function keluarga(dasbor: Dasbor): ReadyStat {
	const { kini, param } = dasbor;
	const growth = pertumbuhan(kini.kpmAktif, kini.kpmSetahunLalu);
	const sign = growth.numerator > 0 ? "+" : "";
	return {
		label: rumusOf({ kode: "K6e", label: "Keluarga (KPM)" }),
		value: formatNumber(kini.kpmAktif),
		sub: [
			growth.denominator > 0
				? `${sign}${formatPercent(growth.numerator, growth.denominator)} dari ${formatBulan(addBulan(dasbor.bulan, -12))} (${formatNumber(growth.denominator)})`
				: "belum ada angka 12 bulan lalu",
		],
		status: isTumbuhTakWajar(growth, param)
			? { status: "behind", kata: "perlu dijelaskan" }
			: undefined,
		href: rowsHref("kpm", dasbor, dasbor) ?? undefined,
	};
}

const BAND_STATUS = { ringan: "neutral", normal: "ok", berat: "near", kritis: "behind" } as const;

function beban(dasbor: Dasbor): ReadyStat {
	const { kini, param } = dasbor;
	const ratio = { numerator: kini.kpmAktif, denominator: kini.pendamping };
	const band = bebanOf(ratio, param);
	const missing = kekuranganPendamping(kini.kpmAktif, kini.pendamping, param);
	const kurang = missing > 0 ? `kurang ${formatNumber(missing)} pendamping dari ` : "";
	return {
		label: rumusOf({ kode: "K5" }),
		value: band ? formatDecimal(ratio.numerator / ratio.denominator, 0) : null,
		sub: [`${kurang}norma ${param.bebanMin}–${param.bebanMaks}`, ...setahun(dasbor, "K5", 0)],
		status: band ? { status: BAND_STATUS[band], kata: BEBAN[band].toLowerCase() } : undefined,
	};
}

function tindakLanjut(dasbor: Dasbor): ReadyStat {
	const { tindakLanjutTepat: done, tindakLanjutJatuhTempo: due } = dasbor.kini;
	return {
		label: rumusOf({ kode: "K10" }),
		value: due > 0 ? formatRatio(done, due) : null,
		sub:
			due > 0
				? [`${formatNumber(due - done)} lewat tenggat atau terlambat`, ...setahun(dasbor, "K10")]
				: ["tidak ada yang jatuh tempo"],
		href: `/tindak-lanjut?wilayah=${formatKode(dasbor.code)}`,
	};
}

/** The indicators of a region in one line, each with its formula behind the name and its rows behind the number. */
export function Strip({ dasbor }: { dasbor: Dasbor }) {
	const stats = [
		keluarga(dasbor),
		beban(dasbor),
		angka(dasbor, "K4", rowsHref("laporan", dasbor, dasbor)),
		angka(dasbor, "K2", rowsHref("p2k2", dasbor, dasbor)),
		angka(dasbor, "K1", rowsHref("graduasi", dasbor, dasbor)),
		tindakLanjut(dasbor),
	];
	return <ReadyStatStrip packed={pack({ label: `Indikator ${dasbor.nama}`, stats })} />;
}

/** The indicators behind the first line, each read the same way. */
export function StripLain({ dasbor }: { dasbor: Dasbor }) {
	const graduasi = rowsHref("graduasi", dasbor, dasbor);
	const laporan = rowsHref("laporan", dasbor, dasbor);
	const p2k2 = rowsHref("p2k2", dasbor, dasbor);
	const stats = [
		angka(dasbor, "K1b", graduasi),
		angka(dasbor, "K1a", rowsHref("graduasi", dasbor, dasbor, ["ALAMIAH"])),
		angka(dasbor, "K4b", laporan),
		angka(dasbor, "K4c", laporan),
		angka(dasbor, "K2b", p2k2),
		angka(dasbor, "K2c", p2k2),
		angka(dasbor, "K2d", p2k2),
		...(dasbor.kini.desa > 0 ? [angka(dasbor, "K5c")] : []),
		angka(dasbor, "K12", rowsHref("kunjungan", dasbor, dasbor)),
	];
	return <ReadyStatStrip packed={pack({ label: `Indikator lain ${dasbor.nama}`, stats })} />;
}
