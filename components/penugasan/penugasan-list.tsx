import { EmptyState } from "@/components/ui/empty-state";
import { Tabs } from "@/components/ui/tabs";
import type { PenugasanRow } from "@/lib/penugasan/queries";
import { PenugasanTable } from "./penugasan-table";

type PenugasanListProps = {
	rows: readonly PenugasanRow[];
	kecamatan: number;
	ended: boolean;
	today: string;
	writes: boolean;
};

/** The assignments of a kecamatan: those that hold, or all that ever did. */
export function PenugasanList({ rows, kecamatan, ended, today, writes }: PenugasanListProps) {
	const here = `/penugasan?kecamatan=${kecamatan}`;
	return (
		<>
			<Tabs
				label="Penugasan"
				tabs={[
					{ href: here, label: "Sedang bertugas", current: !ended },
					{ href: `${here}&berakhir=ya`, label: "Juga yang berakhir", current: ended },
				]}
			/>
			<PenugasanTable
				rows={rows}
				today={today}
				writes={writes}
				empty={
					<EmptyState title="Belum ada yang bertugas di kecamatan ini">
						Keluarga di sini tidak punya pendamping sampai ada yang ditugaskan.
					</EmptyState>
				}
			/>
		</>
	);
}
