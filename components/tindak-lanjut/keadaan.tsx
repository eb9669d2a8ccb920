import { StatusTag } from "@/components/ui/status-tag";
import { formatTanggal } from "@/lib/format";
import type { TindakLanjut } from "@/lib/tindak-lanjut/queries";
import { STATUS_TINDAK } from "@/lib/tindak-lanjut/rules";

const LOOK = {
	TERBUKA: "neutral",
	TERLAMBAT: "behind",
	SELESAI: "ok",
	SELESAI_TERLAMBAT: "near",
	BATAL: "neutral",
} as const;

/** How a follow-up stands, and how far it was raised. */
export function KeadaanTindak({ row, bukti }: { row: TindakLanjut; bukti?: boolean }) {
	const open = !row.doneOn && !row.batal;
	return (
		<>
			<span className="inline-flex flex-wrap gap-1">
				<StatusTag status={LOOK[row.status]}>{STATUS_TINDAK[row.status]}</StatusTag>
				{open && row.eskalasi > 0 && (
					<StatusTag status="near">dinaikkan, tingkat {row.eskalasi}</StatusTag>
				)}
			</span>
			{row.doneOn && <span className="block text-xs text-faint">{formatTanggal(row.doneOn)}</span>}
			{bukti && row.bukti && <span className="block text-xs text-muted">{row.bukti}</span>}
		</>
	);
}
