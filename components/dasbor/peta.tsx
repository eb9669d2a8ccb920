import { Check, CircleDot, TriangleAlert } from "lucide-react";
import Link from "next/link";
import { cx } from "@/components/ui/cx";
import { PETAK, type Petak } from "@/lib/dasbor/peta";
import type { Dasbor } from "@/lib/dasbor/queries";
import type { AlamatDasbor } from "@/lib/dasbor/schema";
import { PETA_INDIKATOR } from "@/lib/dasbor/schema";
import { BELUM_ADA_DATA, formatDecimal } from "@/lib/format";
import { type Bacaan, type IndikatorKode, readIndikator } from "@/lib/indikator/baca";
import { indikatorOf } from "@/lib/indikator/catalogue";
import { STATUS_CAPAIAN, type StatusCapaian } from "@/lib/indikator/rules";
import { belowHref, lihatHref } from "./alamat";
import { bacaDasbor } from "./baca";
import { Rumus } from "./rumus";
import { tulisBacaan, tulisNilai } from "./tulis";

const LOOKS: Record<StatusCapaian, { icon: typeof Check; style: string }> = {
	behind: { icon: TriangleAlert, style: "border-behind bg-behind-soft text-behind" },
	near: { icon: CircleDot, style: "border-near bg-near-soft text-near" },
	ok: { icon: Check, style: "border-ok bg-ok-soft text-ok" },
};
const NETRAL = "border-line bg-ground text-muted";

type Props = { dasbor: Dasbor; alamat: AlamatDasbor };

/** Where there is little room: whole numbers, and their unit in the heading. */
function ringkas(kode: IndikatorKode, value: number): string {
	const isShare = indikatorOf(kode).unit === "persen";
	return formatDecimal(isShare ? Math.floor(value * 100 + 1e-9) : value, 0);
}

type PetakProps = { petak: Petak; nama: string; kode: IndikatorKode; href: string; baca?: Bacaan };

function Provinsi({ petak, nama, kode, href, baca }: PetakProps) {
	const value = baca?.value ?? null;
	const look = baca?.status ? LOOKS[baca.status] : null;
	const written = (baca && tulisBacaan(kode, baca)) ?? BELUM_ADA_DATA;
	const status = baca?.status ? `, ${STATUS_CAPAIAN[baca.status].toLowerCase()}` : "";
	const Icon = look?.icon;
	return (
		<li className="flex" style={{ gridRow: petak.baris, gridColumn: petak.kolom }}>
			<Link
				href={href}
				prefetch={false}
				title={`${nama}: ${written}${status}`}
				className={cx(
					"flex min-h-11 w-full min-w-0 flex-col justify-between rounded-sm border px-0.5 py-1 leading-none no-underline hover:border-ink focus-visible:relative focus-visible:z-1 max-sm:items-center sm:min-h-14 sm:px-2 sm:py-1.5",
					look?.style ?? NETRAL,
				)}
			>
				<span className="sr-only">{`${nama}: ${written}${status}`}</span>
				<span
					aria-hidden
					className="flex items-center justify-between gap-0.5 text-xs font-semibold"
				>
					<span className="sm:hidden">{petak.singkat}</span>
					<span className="truncate max-sm:hidden">{petak.nama}</span>
					{Icon && <Icon className="size-3 shrink-0 max-sm:hidden" strokeWidth={2.5} />}
				</span>
				<span
					aria-hidden
					className="tabular flex items-center text-xs text-ink sm:text-sm sm:font-semibold"
				>
					{value === null ? (
						"–"
					) : (
						<>
							<span className="sm:hidden">{ringkas(kode, value)}</span>
							<span className="max-sm:hidden">{tulisNilai(kode, value)}</span>
						</>
					)}
				</span>
				{Icon && <Icon aria-hidden className="size-2.5 shrink-0 sm:hidden" strokeWidth={3} />}
			</Link>
		</li>
	);
}

function Pilihan({ dasbor, alamat }: Props) {
	return (
		<nav aria-label="Indikator pada peta" className="print:hidden">
			<ul className="flex flex-wrap gap-1">
				{PETA_INDIKATOR.map((kode) => (
					<li key={kode}>
						<Link
							href={`${lihatHref(dasbor.bulan, alamat, { peta: kode })}#peta`}
							scroll={false}
							aria-current={kode === alamat.peta ? "true" : undefined}
							className={cx(
								"inline-flex min-h-11 items-center rounded-md border px-3 text-sm font-medium lg:min-h-8",
								kode === alamat.peta
									? "border-accent bg-accent-soft text-accent"
									: "border-line text-muted hover:text-ink",
							)}
						>
							{indikatorOf(kode).label}
						</Link>
					</li>
				))}
			</ul>
		</nav>
	);
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
				const { icon: Icon, style } = LOOKS[status];
				return (
					<li key={status} className="inline-flex items-center gap-1.5">
						<span
							aria-hidden
							className={cx("inline-grid size-4 place-items-center rounded-sm border", style)}
						>
							<Icon className="size-2.5" strokeWidth={3} />
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
			className="mb-4 scroll-mt-4 rounded-md border border-line bg-surface p-3 sm:p-4 print:break-inside-avoid"
		>
			<div className="mb-3 flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
				<h2 id="judul-peta" className="text-base leading-snug font-semibold">
					<Rumus kode={kode} /> per provinsi
					{target !== null && (
						<span className="ms-2 text-sm font-normal text-muted">
							sasaran {tulisNilai(kode, target)}
						</span>
					)}
				</h2>
				<Pilihan dasbor={dasbor} alamat={alamat} />
			</div>
			<ul className="mb-3 grid grid-cols-11 gap-0.5 sm:gap-1">
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
