import { EmptyState } from "@/components/ui/empty-state";
import { LinkList } from "@/components/ui/link-list";
import { formatBulan } from "@/lib/format";
import type { BulanSaya } from "@/lib/laporan/daftar-laporan-queries";
import { isEditable } from "@/lib/laporan/rules";
import { ketepatanOf } from "./ketepatan";
import { StatusLaporanTag } from "./status-laporan";

type BulanSayaListProps = { rows: readonly BulanSaya[]; now: Date; zona: string };

function item(row: BulanSaya, now: Date, zona: string) {
	const excepted = row.status === "DIKECUALIKAN";
	return {
		href: `/laporan/${row.bulan}`,
		title: `Laporan ${formatBulan(row.bulan)}`,
		sub: excepted ? `Tidak perlu dikirim: ${row.sebab}` : ketepatanOf(row, now, zona),
		aside: <StatusLaporanTag status={row.status} />,
	};
}

/** One's own months: what still has to be sent first, then the rest. */
export function BulanSayaList({ rows, now, zona }: BulanSayaListProps) {
	if (rows.length === 0) {
		return (
			<EmptyState title="Belum ada laporan">
				Laporan bulanan dibuka sendiri pada tanggal 1, setelah APD mencatat penugasan Anda.
			</EmptyState>
		);
	}
	const open = rows.filter((row) => isEditable(row.status) && !row.ditutupAt);
	const rest = rows.filter((row) => !open.includes(row));
	return (
		<>
			{open.length > 0 && (
				<LinkList title="Perlu Anda kirim" items={open.map((row) => item(row, now, zona))} />
			)}
			{rest.length > 0 && (
				<LinkList title="Sudah dikirim" items={rest.map((row) => item(row, now, zona))} />
			)}
		</>
	);
}
