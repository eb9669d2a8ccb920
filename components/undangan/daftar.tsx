import { alamatRapat } from "@/components/rapat/alamat";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterForm } from "@/components/ui/filter-form";
import { Pager } from "@/components/ui/pager";
import { RowName } from "@/components/ui/row-name";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import type { Rapat } from "@/lib/rapat/queries";
import { choicesOf } from "@/lib/rapat/rules";
import type { listUndangan, Undangan } from "@/lib/undangan/queries";
import { JAWABAN, type Rekap, rekapPeran } from "@/lib/undangan/rules";
import { kursorText, type UndanganFilter } from "@/lib/undangan/schema";
import { JawabanTag } from "./jawaban-tag";
import { TindakanUndangan } from "./tindakan";

type Props = {
	rapat: Rapat;
	isi: Awaited<ReturnType<typeof listUndangan>>;
	rekap: readonly Rekap[];
	filter: UndanganFilter;
	writes: boolean;
};

function Saring({ filter, rekap }: Pick<Props, "filter" | "rekap">) {
	const peran = rekapPeran(rekap).map((row) => ({ value: row.peran, label: row.peran }));
	return (
		<FilterForm label="Saring undangan">
			<TextField
				name="cari"
				label="Nama atau instansi"
				type="search"
				unmarked
				defaultValue={filter.cari}
				maxLength={80}
			/>
			<SelectField
				name="jawaban"
				label="Jawaban"
				unmarked
				placeholder="Semua"
				choices={choicesOf(JAWABAN)}
				defaultValue={filter.jawaban}
			/>
			<SelectField
				name="peran"
				label="Peran"
				unmarked
				placeholder="Semua"
				choices={peran}
				defaultValue={filter.peran}
			/>
		</FilterForm>
	);
}

function nextHref(rapat: Rapat, filter: UndanganFilter, isi: Props["isi"]): string | undefined {
	if (!isi.berikut) return undefined;
	const query = new URLSearchParams({ kursor: kursorText(isi.berikut) });
	for (const name of ["cari", "jawaban", "peran"] as const) {
		const value = filter[name];
		if (value) query.set(name, value);
	}
	return `${alamatRapat(rapat, "undangan")}?${query}`;
}

const siapa = (row: Undangan) => [row.instansi, row.area, row.kontak].filter(Boolean);

/** Who was asked, by name, with their answers. */
export function DaftarUndangan({ rapat, isi, rekap, filter, writes }: Props) {
	return (
		<>
			<Saring filter={filter} rekap={rekap} />
			<DataTable
				caption="Undangan"
				phone="cards"
				rows={isi.baris}
				rowKey={(row) => row.id}
				columns={[
					{
						key: "nama",
						header: "Nama",
						wrap: true,
						cell: (row) => <RowName name={row.nama} sub={[...new Set(siapa(row))].join(" · ")} />,
					},
					{ key: "peran", header: "Peran", wrap: true, cell: (row) => row.peran },
					{
						key: "jawaban",
						header: "Jawaban",
						wrap: true,
						cell: (row) => (
							<>
								<JawabanTag jawaban={row.jawaban} />
								{row.alasan && <span className="block text-xs text-muted">{row.alasan}</span>}
							</>
						),
					},
					{
						key: "tindakan",
						header: <span className="sr-only">Tindakan</span>,
						label: "Tindakan",
						cell: (row) => (writes ? <TindakanUndangan rapat={rapat} undangan={row} /> : null),
					},
				]}
				empty={
					<EmptyState title="Tidak ada undangan di sini">
						Ubah saringan, atau undang peserta lebih dulu.
					</EmptyState>
				}
			/>
			<Pager nextHref={nextHref(rapat, filter, isi)} />
		</>
	);
}
