"use client";
import { type Column, DataTable } from "@/components/ui/data-table";
import { IsiSel, type Sel } from "./sel";

/** A place: its key, and its cells in the order of the headings. */
export type BarisSel = { kunci: string; sel: Sel[] };
export type KepalaSel = Omit<Column<BarisSel>, "cell">;

type Props = { caption: string; kepala: readonly KepalaSel[]; baris: readonly BarisSel[] };

/**
 * The comparison's table out of ready words. On the browser's side of the border, so that a page carries the words and not,
 * beside the HTML, each of a table's thousands of elements once more (docs/decisions/0019).
 */
export function TabelPerbandingan({ caption, kepala, baris }: Props) {
	const columns = kepala.map((one, at) => ({
		...one,
		cell: ({ sel }: BarisSel) => {
			const own = sel[at];
			return own && <IsiSel sel={own} />;
		},
	}));
	return (
		<DataTable caption={caption} columns={columns} rows={baris} rowKey={({ kunci }) => kunci} />
	);
}
