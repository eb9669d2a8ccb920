import { cx } from "@/components/ui/cx";
import { Icon, type IconName } from "@/components/ui/icon";
import { Link } from "@/components/ui/link";
import { Tabs } from "@/components/ui/tabs";
import { PETAK, type Petak } from "@/lib/dasbor/peta";
import type { Dasbor } from "@/lib/dasbor/queries";
import type { AlamatDasbor } from "@/lib/dasbor/schema";
import { PETA_INDIKATOR } from "@/lib/dasbor/schema";
import { BELUM_ADA_DATA, formatDecimal, formatNumber } from "@/lib/format";
import { type Bacaan, type IndikatorKode, readIndikator } from "@/lib/indikator/baca";
import { indikatorOf } from "@/lib/indikator/catalogue";
import { STATUS_CAPAIAN, type StatusCapaian } from "@/lib/indikator/rules";
import { belowHref, lihatHref } from "./alamat";
import { bacaDasbor } from "./baca";
import { Rumus } from "./rumus";
import { tulisBacaan, tulisNilai, tulisSasaran } from "./tulis";

const LOOKS: Record<StatusCapaian, { icon: IconName; style: string; ink: string }> = {
	behind: {
		icon: "peringatan",
		style: "border-behind bg-behind-soft text-behind",
		ink: "text-behind",
	},
	near: { icon: "hampir", style: "border-near bg-near-soft text-near", ink: "text-near" },
	ok: { icon: "baik", style: "border-ok bg-ok-soft text-ok", ink: "text-ok" },
};
const NETRAL = "border-line bg-ground text-muted";

type Props = { dasbor: Dasbor; alamat: AlamatDasbor };

/** Where there is little room: three letters, and the unit in the heading. */
function ringkas(kode: IndikatorKode, value: number): string {
	const shown = indikatorOf(kode).unit === "persen" ? value * 100 : value;
	// Rounded down: 99,9 % is not all.
	return Math.abs(shown) < 10 ? formatDecimal(shown, 1) : formatNumber(Math.floor(shown));
}

type PetakProps = { petak: Petak; nama: string; kode: IndikatorKode; href: string; baca?: Bacaan };

function Provinsi({ petak, nama, kode, href, baca }: PetakProps) {
	const value = baca?.value ?? null;
	const look = baca?.status ? LOOKS[baca.status] : null;
	const written = (baca && tulisBacaan(kode, baca)) ?? BELUM_ADA_DATA;
	const status = baca?.status ? `, ${STATUS_CAPAIAN[baca.status].toLowerCase()}` : "";
	const icon = look?.icon;
	return (
		<li className="flex" style={{ gridRow: petak.baris, gridColumn: petak.kolom }}>
			<Link
				href={href}
				title={`${nama}: ${written}${status}`}
				className={cx(
					"flex min-h-11 w-full min-w-0 flex-col justify-between gap-1 rounded-sm border px-0.5 py-1 leading-none no-underline hover:border-ink focus-visible:relative focus-visible:z-1 items-center @2xl:items-stretch @2xl:min-h-13 @2xl:px-1.5 @2xl:py-1.5",
					look?.style ?? NETRAL,
				)}
			>
				<span className="sr-only">{`${nama}: ${written}${status}`}</span>
				<span aria-hidden className="text-xs leading-none font-semibold whitespace-nowrap">
					<span className="@4xl:hidden">{petak.singkat}</span>
					<span className="hidden @4xl:inline">{petak.nama}</span>
				</span>
				<span
					aria-hidden
					className="tabular flex flex-col items-center justify-between gap-1 text-xs leading-none text-ink @2xl:flex-row @4xl:text-sm @4xl:leading-none @4xl:font-semibold"
				>
					{value === null ? (
						"–"
					) : (
						<>
							<span className="@2xl:hidden">{ringkas(kode, value)}</span>
							<span className="hidden @2xl:inline">{tulisNilai(kode, value)}</span>
						</>
					)}
					{icon && (
						<Icon name={icon} className={cx("size-2.5 shrink-0 stroke-3 @2xl:size-3", look?.ink)} />
					)}
				</span>
			</Link>
		</li>
	);
}

function Pilihan({ dasbor, alamat }: Props) {
	const tabs = PETA_INDIKATOR.map((kode) => ({
		href: `${lihatHref(dasbor.bulan, alamat, { peta: kode })}#peta`,
		label: indikatorOf(kode).label,
		current: kode === alamat.peta,
	}));
	return <Tabs label="Indikator pada peta" tabs={tabs} />;
}

/** How many provinces stand where, in words: what the colours mean. */
function Keterangan({ statuses }: { statuses: readonly (StatusCapaian | null)[] }) {
	const rows = (["behind", "near", "ok"] as const).map((status) => ({
		status,
		count: statuses.filter((one) => one === status).length,
	}));
	const rest = statuses.filter((one) => one === null).length;
	return (
		<ul className="flex flex-wrap gap-x-4 gap-y-1 text-xs text-muted">
			{rows.map(({ status, count }) => {
				const { icon, style } = LOOKS[status];
				return (
					<li key={status} className="inline-flex items-center gap-1.5">
						<span
							aria-hidden
							className={cx("inline-grid size-4 place-items-center rounded-sm border", style)}
						>
							<Icon name={icon} className="size-2.5 stroke-3" />
						</span>
						{STATUS_CAPAIAN[status]} {count}
					</li>
				);
			})}
			{rest > 0 && (
				<li className="inline-flex items-center gap-1.5">
					<span aria-hidden className={cx("inline-block size-4 rounded-sm border", NETRAL)} />
					Tanpa penilaian atau data {rest}
				</li>
			)}
		</ul>
	);
}

/** The provinces of the nation as tiles roughly where they lie, coloured by how they stand in one indicator. */
export function Peta({ dasbor, alamat }: Props) {
	const { peta: kode } = alamat;
	const rows = new Map(dasbor.anak.map((row) => [row.code, row]));
	const tiles = PETAK.map((petak) => {
		const row = rows.get(petak.code);
		return { petak, row, baca: row && bacaDasbor(dasbor, kode, row) };
	});
	const { target } = readIndikator(indikatorOf(kode), dasbor.kini, dasbor.param, dasbor.bulan);
	return (
		<section
			id="peta"
			aria-labelledby="judul-peta"
			className="@container mb-4 scroll-mt-4 rounded-md border border-line bg-surface p-3 sm:p-4 print:break-inside-avoid"
		>
			<h2 id="judul-peta" className="mb-1 text-base leading-snug font-semibold">
				<Rumus kode={kode} /> per provinsi
				{target !== null && (
					<span className="ms-2 text-sm font-normal text-muted">
						sasaran {tulisSasaran(kode, target)}
					</span>
				)}
			</h2>
			<Pilihan dasbor={dasbor} alamat={alamat} />
			<ul className="mb-3 grid grid-cols-11 gap-0.5 @2xl:gap-1">
				{tiles.map(({ petak, row, baca }) => (
					<Provinsi
						key={petak.code}
						petak={petak}
						nama={row?.nama ?? petak.nama}
						kode={kode}
						href={belowHref(dasbor, petak.code)}
						baca={baca}
					/>
				))}
			</ul>
			<Keterangan statuses={tiles.map(({ baca }) => baca?.status ?? null)} />
		</section>
	);
}
