import { LinkList } from "@/components/ui/link-list";
import { StatusTag } from "@/components/ui/status-tag";
import { formatKode, formatTanggalWaktu } from "@/lib/format";
import type { PengumumanBaris } from "@/lib/pengumuman/baca-queries";

type Props = { items: readonly PengumumanBaris[]; zona: string };

/** What must be read, until it is said to have been. */
export function WajibBaca({ items, zona }: Props) {
	if (items.length === 0) return null;
	return (
		<LinkList
			title="Wajib dibaca"
			items={items.map(({ wilayah, id, judul, penerbit, terbitAt }) => ({
				href: `/pengumuman/${formatKode(wilayah)}/${id}`,
				title: judul,
				sub: `${penerbit} · ${formatTanggalWaktu(terbitAt, zona)}`,
				aside: <StatusTag status="near">belum dibaca</StatusTag>,
			}))}
		/>
	);
}
