import { dueItem } from "@/components/p2k2/kelompok-list";
import { Card } from "@/components/ui/card";
import { LinkList } from "@/components/ui/link-list";
import { formatBulan, formatNumber } from "@/lib/format";
import type { KelompokBertemu, KelompokHalaman } from "@/lib/p2k2/kelompok-queries";
import type { Bulan } from "@/lib/time";

type DueGroupsProps = { page: KelompokHalaman; bulan: Bulan };

function byDesa(groups: readonly KelompokBertemu[]): [string, KelompokBertemu[]][] {
	const desa = new Map<string, KelompokBertemu[]>();
	for (const group of groups) {
		const name = group.desa ?? "";
		desa.set(name, [...(desa.get(name) ?? []), group]);
	}
	return [...desa].sort(([a], [b]) => a.localeCompare(b, "id"));
}

/** The groups that still owe this month's meeting, village by village: one way, one trip. */
export function KelompokJatuhTempo({ page, bulan }: DueGroupsProps) {
	const due = page.baris.filter(({ sesi }) => sesi === 0);
	if (page.jumlah === 0) return null;
	if (due.length === 0) {
		return (
			<Card className="mb-5">
				<p className="font-semibold">Semua kelompok sudah bertemu</p>
				<p className="text-sm text-muted">
					{formatNumber(page.jumlah)} kelompok pada {formatBulan(bulan)}.
				</p>
			</Card>
		);
	}
	return byDesa(due).map(([desa, groups]) => (
		<LinkList key={desa} title={`P2K2 ${desa}`} items={groups.map((group) => dueItem(group))} />
	));
}
