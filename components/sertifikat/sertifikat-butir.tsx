import type { ReactNode } from "react";
import { Card } from "@/components/ui/card";
import { DefinitionList } from "@/components/ui/definition-list";
import { StatusTag } from "@/components/ui/status-tag";
import { formatNumber, formatTanggal } from "@/lib/format";
import type { Sertifikat } from "@/lib/sertifikat/queries";
import { formatBesar, STATUS_SERTIFIKAT, type StatusSertifikat } from "@/lib/sertifikat/rules";

const WARNA = { DIAJUKAN: "near", DITERIMA: "ok", DITOLAK: "behind" } as const satisfies Record<
	StatusSertifikat,
	string
>;

/** Leads to the file, for whoever sees it. */
function TautBerkas({ row }: { row: Sertifikat }) {
	if (!row.berkas || row.besar === null) return null;
	return (
		<a
			href={`/api/sdm/sertifikat/${row.id}`}
			download
			className="inline-flex min-h-11 items-center font-semibold text-accent underline underline-offset-4 lg:min-h-8"
		>
			Unduh berkas ({row.berkas}, {formatBesar(row.besar)})
		</a>
	);
}

type Props = { row: Sertifikat; sub?: ReactNode; children?: ReactNode };

/** A certificate with what became of it; below it what can be done. */
export function SertifikatButir({ row, sub, children }: Props) {
	const days =
		row.mulai === row.selesai
			? formatTanggal(row.mulai)
			: `${formatTanggal(row.mulai)} – ${formatTanggal(row.selesai)}`;
	return (
		<Card
			title={row.nama}
			aside={<StatusTag status={WARNA[row.status]}>{STATUS_SERTIFIKAT[row.status]}</StatusTag>}
		>
			{sub}
			<DefinitionList
				items={[
					{ term: "Penyelenggara", value: row.penyelenggara },
					{ term: "Tanggal", value: days },
					{ term: "Jam pelajaran", value: `${formatNumber(row.jp)} JP` },
					{ term: "Nomor", value: row.nomor },
				]}
			/>
			{row.alasan && <p className="mt-3 font-medium whitespace-pre-line">Ditolak: {row.alasan}</p>}
			<TautBerkas row={row} />
			{children}
		</Card>
	);
}
