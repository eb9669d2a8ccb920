import type { ReactNode } from "react";
import { type Column, DataTable } from "./data-table";

/** A row out of ready words: its key, and its cells in the order of the headings. */
export type ReadyRow<Cell> = { key: string; cells: Cell[] };
export type ReadyHead<Cell> = Omit<Column<ReadyRow<Cell>>, "cell">;

/** Rows on their way over the border: `packRows` writes them, the table reads them. */
export type PackedRows<Cell> = string & { readonly of?: Cell };

/** As one text: React writes down and reads a table's three thousand words one by one, a text at once. */
export const packRows = <Cell,>(rows: readonly ReadyRow<Cell>[]): PackedRows<Cell> =>
	JSON.stringify(rows);

export type ReadyTableProps<Cell> = {
	caption: string;
	heads: readonly ReadyHead<Cell>[];
	rows: PackedRows<Cell>;
};

/**
 * A table that compares, out of ready words. Used on the browser's side of the border, so that a page carries the words and
 * not, beside the HTML, each of a table's thousands of elements once more (docs/decisions/0019).
 */
export function ReadyTable<Cell>({
	caption,
	heads,
	rows,
	show,
}: ReadyTableProps<Cell> & { show: (cell: Cell) => ReactNode }) {
	const columns = heads.map((head, at) => ({
		...head,
		cell: ({ cells }: ReadyRow<Cell>) => {
			const own = cells[at];
			return own === undefined ? null : show(own);
		},
	}));
	const unpacked = JSON.parse(rows) as ReadyRow<Cell>[];
	return (
		<DataTable caption={caption} columns={columns} rows={unpacked} rowKey={({ key }) => key} />
	);
}
