import type { ReactNode } from "react";
import { type Column, DataTable } from "./data-table";
import { type Packed, unpack } from "./packed";
import { type FormulaWords, ReadyHeading } from "./ready-formula";

/** A row out of ready words: its key, and its cells in the order of the headings. */
export type ReadyRow<Cell> = { key: string; cells: Cell[] };
export type ReadyHead<Cell> = Omit<Column<ReadyRow<Cell>>, "cell" | "header"> & {
	header: string | FormulaWords;
	/** Lets a long heading break into lines of the same length. */
	balanced?: boolean;
	/** Where the rows behind a cell are: this address, ended by the row's key. */
	rowsOf?: string;
};

export type TableWords<Cell> = {
	caption: string;
	heads: readonly ReadyHead<Cell>[];
	rows: readonly ReadyRow<Cell>[];
};

type Props<Cell> = {
	packed: Packed<TableWords<Cell>>;
	/** A cell, and the address of the rows behind it. */
	show: (cell: Cell, href?: string) => ReactNode;
};

function headerOf<Cell>({ header, balanced }: ReadyHead<Cell>): ReactNode {
	if (typeof header !== "string") return <ReadyHeading words={header} />;
	return balanced ? <span className="inline-block min-w-24 text-balance">{header}</span> : header;
}

/**
 * A table that compares, out of ready words. Used on the browser's side of the border, so that a page carries the words and
 * not, beside the HTML, each of a table's thousands of elements once more (docs/decisions/0019).
 */
export function ReadyTable<Cell>({ packed, show }: Props<Cell>) {
	const { caption, heads, rows } = unpack(packed);
	const columns = heads.map((head, at) => ({
		...head,
		header: headerOf(head),
		cell: ({ key, cells }: ReadyRow<Cell>) => {
			const own = cells[at];
			return own === undefined ? null : show(own, head.rowsOf && head.rowsOf + key);
		},
	}));
	return <DataTable caption={caption} columns={columns} rows={rows} rowKey={({ key }) => key} />;
}
