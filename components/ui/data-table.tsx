import type { ReactNode } from "react";
import { ScrollRegion } from "./scroll-region";
import { TableHead } from "./table-head";
import { TableRow } from "./table-row";

export type Column<Row> = {
	key: string;
	/** May hold a FormulaPopover. */
	header: ReactNode;
	cell: (row: Row) => ReactNode;
	/** Numbers stand at the end; the first column, the row's heading, at the start. */
	align?: "start" | "end";
	/** The address of this page sorted by this column. */
	sortHref?: string;
	sorted?: "ascending" | "descending";
	/** Its name on a card, when the heading is more than a text. */
	label?: string;
	/** Left out below 640 px. */
	wideOnly?: boolean;
	/** Lets a long text wrap. */
	wrap?: boolean;
};

export type DataTableProps<Row> = {
	/** What the table holds, for screen readers; shown with `captionShown`. */
	caption: string;
	captionShown?: boolean;
	columns: readonly Column<Row>[];
	rows: readonly Row[];
	rowKey: (row: Row) => string;
	/** The row of sums under the table. */
	total?: Row;
	/** A row to find at once, such as one's own. */
	highlight?: (row: Row) => boolean;
	/**
	 * On a phone. `scroll` (to compare): the first column stays while the others pass under the
	 * thumb, so that a column can still be read downwards. `cards` (to read one record at a time).
	 */
	phone?: "scroll" | "cards";
	/** Instead of an empty table. */
	empty?: ReactNode;
};

/** Rows to compare: a caption, row headings, sortable columns, and no lost column on a phone. */
export function DataTable<Row>(props: DataTableProps<Row>) {
	const { caption, columns, rows, rowKey, total, highlight, phone = "scroll" } = props;
	if (rows.length === 0 && props.empty != null) return props.empty;
	const cards = phone === "cards";
	return (
		<ScrollRegion
			label={caption}
			className="rounded-md border border-line bg-surface print:rounded-none print:border-x-0"
		>
			<table className={cards ? "table-data cards" : "table-data compared"}>
				<caption
					className={
						props.captionShown ? "px-4 py-3 text-start text-base font-semibold" : "sr-only"
					}
				>
					{caption}
				</caption>
				<TableHead columns={columns} />
				<tbody>
					{rows.map((row) => (
						<TableRow
							key={rowKey(row)}
							row={row}
							columns={columns}
							cards={cards}
							strong={highlight?.(row)}
						/>
					))}
				</tbody>
				{total !== undefined && (
					<tfoot>
						<TableRow row={total} columns={columns} cards={cards} />
					</tfoot>
				)}
			</table>
		</ScrollRegion>
	);
}
