import { alamat } from "@/components/kegiatan/alamat";
import { FilterNote } from "@/components/kegiatan/filter-note";
import { EmptyState } from "@/components/ui/empty-state";
import { Pager } from "@/components/ui/pager";
import { formatNumber } from "@/lib/format";
import type { Daftar } from "@/lib/kegiatan/daftar";
import { type DaftarFilter, kursorText } from "@/lib/kegiatan/schema";
import type { SesiBaris } from "@/lib/p2k2/queries";
import { SesiTable } from "./sesi-table";

type SessionHistoryProps = {
	page: Daftar<SesiBaris>;
	filter: Omit<DaftarFilter, "kabupaten"> & { kelompok: string | null };
	writes: boolean;
};

/** The sessions that were held, newest first. */
export function SessionHistory({ page, filter, writes }: SessionHistoryProps) {
	const { baris, jumlah, berikut } = page;
	const keep = {
		tampil: "sesi",
		...(filter.kelompok && { kelompok: filter.kelompok }),
	};
	return (
		<>
			<FilterNote
				label="Saring sesi"
				path="/p2k2?tampil=sesi"
				filter={filter}
				first={baris[0]}
				keep={keep}
			/>
			<SesiTable
				rows={baris}
				withAuthor={!writes}
				empty={
					<EmptyState title="Belum ada sesi">
						Sesi P2K2 yang dicatat tampil di sini, yang terbaru di atas.
					</EmptyState>
				}
			/>
			<Pager
				nextHref={
					berikut ? alamat("/p2k2", { ...filter, ...keep, kursor: kursorText(berikut) }) : undefined
				}
			>
				{jumlah > 0 && `${formatNumber(jumlah)} sesi dihitung`}
			</Pager>
		</>
	);
}
