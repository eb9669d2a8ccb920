import { LinkList } from "@/components/ui/link-list";
import { StatusTag } from "@/components/ui/status-tag";
import { formatKode, formatNumber, formatTanggal } from "@/lib/format";
import type { TindakLanjutBaris } from "@/lib/hari-ini/queries";
import { daysBetween, type Tanggal } from "@/lib/time";

type TindakLanjutProps = { items: readonly TindakLanjutBaris[]; today: Tanggal };

function Due({ days }: { days: number }) {
	if (days < 0) return <StatusTag status="behind">lewat {formatNumber(-days)} hari</StatusTag>;
	return <StatusTag status="near">{days === 0 ? "hari ini" : `${days} hari`}</StatusTag>;
}

/** What a meeting asked of this kecamatan and what falls due. */
export function TindakLanjutList({ items, today }: TindakLanjutProps) {
	if (items.length === 0) return null;
	return (
		<LinkList
			title="Tindak lanjut rapat"
			items={items.map(({ id, wilayah, uraian, dueOn, rapat }) => ({
				href: `/tindak-lanjut/${formatKode(wilayah)}/${id}`,
				title: uraian,
				sub: [`tenggat ${formatTanggal(dueOn)}`, rapat && `dari ${rapat}`]
					.filter(Boolean)
					.join(" · "),
				aside: <Due days={daysBetween(today, dueOn)} />,
			}))}
		/>
	);
}
