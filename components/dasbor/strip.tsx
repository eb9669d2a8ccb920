import { Stat } from "@/components/ui/stat";
import { StatStrip } from "@/components/ui/stat-strip";
import { StatusTag } from "@/components/ui/status-tag";
import type { Dasbor } from "@/lib/dasbor/queries";
import {
	BELUM_ADA_DATA,
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
import { Rumus } from "./rumus";
import { bandingOf } from "./setahun";

type Props = { dasbor: Dasbor };

function Unknown() {
	return <span className="text-sm font-normal text-muted">{BELUM_ADA_DATA}</span>;
}

/** The same month a year ago, under what the value is made of; nothing where nothing is known of it. */
function Setahun({ dasbor, kode, digits }: Props & { kode: IndikatorKode; digits?: Desimal }) {
	const banding = bandingOf(dasbor, kode, digits);
	if (!banding) return null;
	return (
		<span className="block">
			{banding.kalimat} ({banding.nilai})
		</span>
	);
}

type Isi = Props & { kode: IndikatorKode; href?: string | null };

function Angka({ dasbor, kode, href }: Isi) {
	const { unit } = indikatorOf(kode);
	const reading = bacaDasbor(dasbor, kode, dasbor);
	const { numerator, denominator } = reading.ratio;
	const isShare = unit === "persen";
	const written = isShare
		? formatPercent(numerator, denominator)
		: formatDecimal(numerator / denominator);
	const goal = (value: number) => (isShare ? formatPersen(value * 100) : formatDecimal(value));
	const target = reading.target === null ? "" : ` · sasaran ${goal(reading.target)}`;
	const hasData = denominator > 0;
	return (
		<Stat
			label={<Rumus kode={kode} />}
			value={hasData ? written : <Unknown />}
			sub={
				hasData && (
					<>
						{formatRatio(numerator, denominator)}
						{target}
						<Setahun dasbor={dasbor} kode={kode} />
					</>
				)
			}
			status={
				reading.status && (
					<StatusTag status={reading.status}>
						{STATUS_CAPAIAN[reading.status].toLowerCase()}
					</StatusTag>
				)
			}
			href={href ?? undefined}
		/>
	);
}

function Keluarga({ dasbor }: Props) {
	const { kini, param } = dasbor;
	const growth = pertumbuhan(kini.kpmAktif, kini.kpmSetahunLalu);
	const alarm = isTumbuhTakWajar(growth, param);
	const sign = growth.numerator > 0 ? "+" : "";
	return (
		<Stat
			label={<Rumus kode="K6e" label="Keluarga (KPM)" />}
			value={formatNumber(kini.kpmAktif)}
			sub={
				growth.denominator > 0
					? `${sign}${formatPercent(growth.numerator, growth.denominator)} dari ${formatBulan(addBulan(dasbor.bulan, -12))} (${formatNumber(growth.denominator)})`
					: "belum ada angka 12 bulan lalu"
			}
			status={alarm && <StatusTag status="behind">perlu dijelaskan</StatusTag>}
			href={rowsHref("kpm", dasbor, dasbor) ?? undefined}
		/>
	);
}

const BAND_STATUS = { ringan: "neutral", normal: "ok", berat: "near", kritis: "behind" } as const;

function Beban({ dasbor }: Props) {
	const { kini, param } = dasbor;
	const ratio = { numerator: kini.kpmAktif, denominator: kini.pendamping };
	const band = bebanOf(ratio, param);
	const missing = kekuranganPendamping(kini.kpmAktif, kini.pendamping, param);
	return (
		<Stat
			label={<Rumus kode="K5" />}
			value={band ? formatDecimal(ratio.numerator / ratio.denominator, 0) : <Unknown />}
			sub={
				<>
					{missing > 0 && `kurang ${formatNumber(missing)} pendamping dari `}
					norma {param.bebanMin}–{param.bebanMaks}
					<Setahun dasbor={dasbor} kode="K5" digits={0} />
				</>
			}
			status={band && <StatusTag status={BAND_STATUS[band]}>{BEBAN[band].toLowerCase()}</StatusTag>}
		/>
	);
}

function TindakLanjut({ dasbor }: Props) {
	const { tindakLanjutTepat: done, tindakLanjutJatuhTempo: due } = dasbor.kini;
	return (
		<Stat
			label={<Rumus kode="K10" />}
			value={due > 0 ? formatRatio(done, due) : <Unknown />}
			sub={
				due > 0 ? (
					<>
						{formatNumber(due - done)} lewat tenggat atau terlambat
						<Setahun dasbor={dasbor} kode="K10" />
					</>
				) : (
					"tidak ada yang jatuh tempo"
				)
			}
			href={`/tindak-lanjut?wilayah=${formatKode(dasbor.code)}`}
		/>
	);
}

/** The indicators of a region in one line, each with its formula behind the name and its rows behind the number. */
export function Strip({ dasbor }: Props) {
	return (
		<StatStrip label={`Indikator ${dasbor.nama}`}>
			<Keluarga dasbor={dasbor} />
			<Beban dasbor={dasbor} />
			<Angka dasbor={dasbor} kode="K4" href={rowsHref("laporan", dasbor, dasbor)} />
			<Angka dasbor={dasbor} kode="K2" href={rowsHref("p2k2", dasbor, dasbor)} />
			<Angka dasbor={dasbor} kode="K1" href={rowsHref("graduasi", dasbor, dasbor)} />
			<TindakLanjut dasbor={dasbor} />
		</StatStrip>
	);
}

/** The indicators behind the first line, each read the same way. */
export function StripLain({ dasbor }: Props) {
	return (
		<StatStrip label={`Indikator lain ${dasbor.nama}`}>
			<Angka dasbor={dasbor} kode="K1b" href={rowsHref("graduasi", dasbor, dasbor)} />
			<Angka dasbor={dasbor} kode="K1a" href={rowsHref("graduasi", dasbor, dasbor, ["ALAMIAH"])} />
			<Angka dasbor={dasbor} kode="K4b" href={rowsHref("laporan", dasbor, dasbor)} />
			<Angka dasbor={dasbor} kode="K4c" href={rowsHref("laporan", dasbor, dasbor)} />
			<Angka dasbor={dasbor} kode="K2b" href={rowsHref("p2k2", dasbor, dasbor)} />
			<Angka dasbor={dasbor} kode="K2c" href={rowsHref("p2k2", dasbor, dasbor)} />
			<Angka dasbor={dasbor} kode="K2d" href={rowsHref("p2k2", dasbor, dasbor)} />
			{dasbor.kini.desa > 0 && <Angka dasbor={dasbor} kode="K5c" />}
			<Angka dasbor={dasbor} kode="K12" href={rowsHref("kunjungan", dasbor, dasbor)} />
		</StatStrip>
	);
}
