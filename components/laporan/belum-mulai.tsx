import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { formatBulan } from "@/lib/format";
import type { Bulan } from "@/lib/time";

/** A month that has not begun has no report yet. */
export function BelumMulai({ bulan }: { bulan: Bulan }) {
	return (
		<>
			<PageHeader
				title={`Laporan ${formatBulan(bulan)}`}
				crumbs={[{ label: "Laporan", href: "/laporan" }, { label: formatBulan(bulan) }]}
			/>
			<EmptyState
				title={`${formatBulan(bulan)} belum dimulai`}
				action={<ButtonLink href="/laporan">Lihat laporan yang sudah dibuka</ButtonLink>}
			>
				Laporannya dibuka sendiri pada tanggal 1 bulan itu.
			</EmptyState>
		</>
	);
}
