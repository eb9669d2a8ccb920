import { LinkList } from "@/components/ui/link-list";
import { StatusTag } from "@/components/ui/status-tag";
import { formatNumber, formatTanggal } from "@/lib/format";
import type { KelompokBertemu } from "@/lib/p2k2/kelompok-queries";
import { materiLabel } from "./materi-choices";

const LUAR = "Kelompok di luar dampingan";

/** A group that still owes this month's meeting: what comes next, one tap away. */
export function dueItem(group: KelompokBertemu, withDesa = false) {
	const next = group.berikut ? materiLabel(group.berikut) : "semua materi sudah diberikan";
	const where = withDesa && group.desa ? [group.desa] : [];
	return {
		href: `/p2k2/baru?kelompok=${group.id}`,
		title: group.nama ?? LUAR,
		sub: [...where, `${formatNumber(group.anggota)} keluarga`, next].join(" · "),
	};
}

function metItem(group: KelompokBertemu) {
	const times = group.sesi > 1 ? [`${formatNumber(group.sesi)} sesi`] : [];
	const last = group.terakhir ? [`terakhir ${formatTanggal(group.terakhir)}`] : [];
	return {
		href: `/p2k2?tampil=sesi&kelompok=${group.id}`,
		title: group.nama ?? LUAR,
		sub: [...times, `${formatNumber(group.kpmHadir)} keluarga hadir`, ...last].join(" · "),
		aside: <StatusTag status="ok">Sudah</StatusTag>,
	};
}

/** The own groups of a month: those that have not met first. */
export function KelompokList({ groups }: { groups: readonly KelompokBertemu[] }) {
	const due = groups.filter(({ sesi }) => sesi === 0);
	const met = groups.filter(({ sesi }) => sesi > 0);
	return (
		<>
			{due.length > 0 && (
				<LinkList
					title={`Belum bertemu (${due.length})`}
					items={due.map((group) => dueItem(group, true))}
				/>
			)}
			{met.length > 0 && (
				<LinkList title={`Sudah bertemu (${met.length})`} items={met.map(metItem)} />
			)}
		</>
	);
}
