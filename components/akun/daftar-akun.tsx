import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import type { AkunBaris } from "@/lib/akun/queries";
import { KeadaanTag } from "./keadaan-tag";

const COLUMNS: readonly Column<AkunBaris>[] = [
	{
		key: "nama",
		header: "Nama",
		cell: ({ id, nama }) => (
			<Link
				href={`/akun/kelola/${id}`}
				className="inline-flex min-h-11 items-center font-semibold underline-offset-4 hover:underline lg:min-h-8"
			>
				{nama}
			</Link>
		),
		wrap: true,
	},
	{ key: "masuk", header: "Nama pengguna", cell: ({ namaMasuk }) => namaMasuk },
	{ key: "peran", header: "Peran", cell: ({ peranLabel }) => peranLabel },
	{ key: "wilayah", header: "Wilayah", cell: ({ wilayahName }) => wilayahName },
	{
		key: "keadaan",
		header: "Keadaan",
		cell: ({ keadaan }) => <KeadaanTag keadaan={keadaan} />,
	},
];

/** The accounts that somebody looks after. */
export function DaftarAkun({ rows, searching }: { rows: AkunBaris[]; searching: boolean }) {
	return (
		<DataTable
			caption="Akun yang Anda urus"
			columns={COLUMNS}
			rows={rows}
			rowKey={({ id }) => id}
			phone="cards"
			empty={
				<EmptyState title={searching ? "Tidak ada akun yang cocok" : "Belum ada akun"}>
					{searching
						? "Periksa ejaannya, atau pilih peran lain."
						: "Buat akun pertama dengan tombol di atas."}
				</EmptyState>
			}
		/>
	);
}
