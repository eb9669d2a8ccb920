import { EmptyState } from "@/components/ui/empty-state";
import { LinkList } from "@/components/ui/link-list";
import { StatusTag } from "@/components/ui/status-tag";
import type { Akses } from "@/lib/akses/queries";
import { formatKode, formatTanggalWaktu, formatWaktu } from "@/lib/format";

/** One's own openings, with their reasons. */
export function DaftarAkses({ rows, zona }: { rows: readonly Akses[]; zona: string }) {
	if (rows.length === 0) return <EmptyState title="Anda belum pernah membuka data keluarga" />;
	return (
		<LinkList
			title="Yang pernah Anda buka"
			items={rows.map((akses) => ({
				href: akses.terbuka
					? `/kpm?kabupaten=${formatKode(akses.kabupatenCode)}#${akses.id}`
					: `/akses/${formatKode(akses.kabupatenCode)}#${akses.id}`,
				title: akses.kabupatenName,
				sub: `${formatTanggalWaktu(akses.mulai, zona)} · ${akses.alasan}`,
				aside: akses.terbuka ? (
					<StatusTag status="ok">{`terbuka sampai ${formatWaktu(akses.berakhir, zona)}`}</StatusTag>
				) : (
					<StatusTag status="neutral">tertutup</StatusTag>
				),
			}))}
		/>
	);
}
