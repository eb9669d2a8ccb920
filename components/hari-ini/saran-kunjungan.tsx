import { LinkList } from "@/components/ui/link-list";
import { StatusTag } from "@/components/ui/status-tag";
import { formatNumber, formatTanggal } from "@/lib/format";
import type { HariIni, SaranKunjungan } from "@/lib/hari-ini/queries";

function itemOf({ kpmId, nama, desa, calon, terakhir }: SaranKunjungan) {
	const last = terakhir ? `terakhir ${formatTanggal(terakhir)}` : "belum pernah dikunjungi";
	return {
		href: `/kunjungan/baru?kpm=${kpmId}`,
		title: nama,
		sub: [desa, last].filter(Boolean).join(" · "),
		aside: calon ? <StatusTag status="near">Calon graduasi</StatusTag> : undefined,
	};
}

/** Families to visit next. */
export function SaranKunjunganList({ kunjungan }: { kunjungan: HariIni["kunjungan"] }) {
	const { saran, belum } = kunjungan;
	if (saran.length === 0) return null;
	return (
		<LinkList
			title={`Kunjungan: ${formatNumber(belum)} keluarga belum dikunjungi triwulan ini`}
			items={saran.map(itemOf)}
		/>
	);
}
