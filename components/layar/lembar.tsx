import type { ReactNode } from "react";
import { cx } from "@/components/ui/cx";
import { StatusTag } from "@/components/ui/status-tag";
import { formatNumber, formatPercent, formatPersen, formatTanggal } from "@/lib/format";
import { STATUS_CAPAIAN } from "@/lib/indikator/rules";
import type { AgendaLayar } from "@/lib/layar/queries";
import { type AngkaLayar, BARIS_LAYAR, BAWAAN_LAYAR } from "@/lib/layar/rules";
import type { TindakLanjut } from "@/lib/tindak-lanjut/queries";
import { STATUS_TINDAK } from "@/lib/tindak-lanjut/rules";

type LembarProps = { judul: string; atas?: string; utama?: boolean; children: ReactNode };

/** A title of so many letters takes the room of what stands below it, and gets smaller ones. */
const JUDUL_PANJANG = 70;

/** One question on one screen. */
export function Lembar({ judul, atas, utama, children }: LembarProps) {
	const Heading = utama ? "h1" : "h2";
	return (
		<section
			data-slide
			aria-label={judul}
			className="flex min-h-dvh snap-start flex-col justify-center gap-6 border-b border-line px-[4dvw] py-[4dvh] pb-16 print:min-h-0 print:break-after-page print:border-0 print:p-0"
		>
			<header>
				{atas && <p className="text-base text-muted">{atas}</p>}
				<Heading
					className={cx(
						"leading-tight font-bold tracking-tight text-balance",
						judul.length > JUDUL_PANJANG ? "text-[1.3rem]" : "text-[1.9rem]",
					)}
				>
					{judul}
				</Heading>
			</header>
			{children}
		</section>
	);
}

/** Frozen figures side by side, each with what it was made of and its target. */
export function AngkaBesar({ angka }: { angka: readonly AngkaLayar[] }) {
	if (angka.length === 0) return null;
	return (
		<dl className="grid grid-cols-[repeat(auto-fit,minmax(7.5rem,1fr))] gap-4">
			{angka.map(({ label, pembilang, penyebut, target, status }) => (
				<div key={label} className="rounded-md border border-line bg-surface p-3">
					<dt className="text-sm text-muted">{label}</dt>
					<dd className="text-[1.7rem] leading-tight font-bold tabular">
						{formatPercent(pembilang, penyebut)}
					</dd>
					<dd className="text-sm text-muted">
						{formatNumber(pembilang)}/{formatNumber(penyebut)}
						{target !== null && `, target ${formatPersen(Math.round(target * 1000) / 10)}`}
					</dd>
					{status && (
						<dd className="mt-1">
							<StatusTag status={status}>{STATUS_CAPAIAN[status]}</StatusTag>
						</dd>
					)}
				</div>
			))}
		</dl>
	);
}

function Lainnya({ jumlah }: { jumlah: number }) {
	return jumlah > 0 ? (
		<p className="text-sm text-muted">dan {formatNumber(jumlah)} lainnya</p>
	) : null;
}

/** A point of the agenda with the rows that it was made of. */
export function LembarAgenda({
	agenda,
	ke,
	dari,
}: {
	agenda: AgendaLayar;
	ke: number;
	dari: number;
}) {
	const shown = agenda.bahan.slice(0, BARIS_LAYAR);
	const place = agenda.area ? ` · ${agenda.area}` : "";
	return (
		<Lembar judul={agenda.judul} atas={`Agenda ${ke} dari ${dari} · ${agenda.menit} menit${place}`}>
			{agenda.uraian && <p className="text-base whitespace-pre-line">{agenda.uraian}</p>}
			<AngkaBesar angka={agenda.angka} />
			{shown.length > 0 && (
				<ul className="divide-y divide-line text-base">
					{shown.map((row, place) => (
						// biome-ignore lint/suspicious/noArrayIndexKey: frozen rows never move
						<li key={place} className="flex flex-wrap justify-between gap-x-6 py-1.5">
							<span>
								<span className="font-semibold">{row.nama}</span>
								{row.hal && <span className="text-muted">, {row.hal}</span>}
							</span>
							<span className="max-w-[60%] text-end">{row.isi}</span>
						</li>
					))}
				</ul>
			)}
			<Lainnya jumlah={agenda.bahan.length - shown.length} />
		</Lembar>
	);
}

/** What earlier meetings asked for and is still open. */
export function LembarBawaan({ rows }: { rows: readonly TindakLanjut[] }) {
	const shown = rows.slice(0, BAWAAN_LAYAR);
	return (
		<Lembar judul="Tindak lanjut rapat sebelumnya yang belum selesai">
			<ul className="divide-y divide-line text-base">
				{shown.map((row) => (
					<li key={row.id} className="flex flex-wrap items-center justify-between gap-x-6 py-1.5">
						<span className="min-w-0 flex-1">
							<span className="font-semibold">{row.uraian}</span>
							<span className="block text-sm text-muted">
								{[row.penanggungJawab, row.kecamatan].filter(Boolean).join(", ")}
							</span>
						</span>
						<span className="flex items-center gap-2 text-sm">
							{formatTanggal(row.dueOn)}
							<StatusTag status={row.status === "TERLAMBAT" ? "behind" : "neutral"}>
								{STATUS_TINDAK[row.status]}
							</StatusTag>
						</span>
					</li>
				))}
			</ul>
			{rows.length > shown.length && <p className="text-sm text-muted">dan lainnya</p>}
		</Lembar>
	);
}
