import { alamat } from "@/components/kegiatan/alamat";
import { FilterNote } from "@/components/kegiatan/filter-note";
import { AnswerBox } from "@/components/ui/answer-box";
import { EmptyState } from "@/components/ui/empty-state";
import { Pager } from "@/components/ui/pager";
import { formatBulan, formatNumber } from "@/lib/format";
import type { DaftarFilter } from "@/lib/kegiatan/schema";
import type { KelompokHalaman } from "@/lib/p2k2/kelompok-queries";
import { sesudahText } from "@/lib/p2k2/schema";
import type { Bulan } from "@/lib/time";
import { KelompokList } from "./kelompok-list";
import { KelompokTable } from "./kelompok-table";

type GroupsOfMonthProps = {
	page: KelompokHalaman;
	filter: Omit<DaftarFilter, "kabupaten" | "bulan"> & { bulan: Bulan };
	bertemu: boolean | null;
	/** A pendamping sees the own groups as things to do, everybody else a table. */
	writes: boolean;
};

function Answer({ page, bulan }: { page: KelompokHalaman; bulan: Bulan }) {
	const { jumlah, bertemu } = page;
	return (
		<AnswerBox>
			{bertemu === jumlah ? (
				<>
					<b>Semua {formatNumber(jumlah)} kelompok</b> sudah bertemu pada {formatBulan(bulan)}.
				</>
			) : (
				<>
					<b>
						{formatNumber(bertemu)} dari {formatNumber(jumlah)} kelompok
					</b>{" "}
					sudah bertemu pada {formatBulan(bulan)}.
				</>
			)}
		</AnswerBox>
	);
}

/** The groups of a month: the answer, then who met and who did not. */
export function GroupsOfMonth({ page, filter, bertemu, writes }: GroupsOfMonthProps) {
	const { bulan, kecamatan, pendamping } = filter;
	const first = page.baris[0];
	const more = page.berikut;
	return (
		<>
			{!writes && <FilterNote label="Saring kelompok" path="/p2k2" filter={filter} first={first} />}
			{page.jumlah > 0 && <Answer page={page} bulan={bulan} />}
			{page.baris.length === 0 ? (
				<EmptyState title="Tidak ada kelompok">
					{writes
						? "Belum ada kelompok dampingan Anda pada bulan ini. Kelompok dibuat oleh APD."
						: "Tidak ada kelompok yang cocok dengan saringan ini pada bulan ini."}
				</EmptyState>
			) : writes ? (
				<KelompokList groups={page.baris} />
			) : (
				<KelompokTable rows={page.baris} bulan={bulan} />
			)}
			<Pager
				nextHref={
					more
						? alamat("/p2k2", {
								bulan,
								kecamatan,
								pendamping,
								bertemu: bertemu === null ? null : bertemu ? "sudah" : "belum",
								sesudah: sesudahText(more),
							})
						: undefined
				}
			/>
		</>
	);
}
