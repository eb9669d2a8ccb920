import { cx } from "./cx";
import type { Column } from "./data-table";

type TableRowProps<Row> = {
	row: Row;
	columns: readonly Column<Row>[];
	cards: boolean;
	strong?: boolean;
};

/** The words a column goes by on a card and in the name of its sort link. */
export function columnName<Row>({ label, header }: Column<Row>): string {
	return label ?? (typeof header === "string" ? header : "");
}

/** How a cell differs from the usual one; nothing for most. */
export function cellStyle<Row>({ align, wrap, wideOnly }: Column<Row>): string | undefined {
	return (
		cx(align === "end" && "text-end", wrap && "wraps", wideOnly && "max-sm:hidden") || undefined
	);
}

/** One row: its heading, then its cells. What they look like stands in app/parts.css. */
export function TableRow<Row>({ row, columns, cards, strong }: TableRowProps<Row>) {
	return (
		<tr className={strong ? "own" : undefined}>
			{columns.map((column, index) =>
				index === 0 ? (
					<th key={column.key} scope="row" className={cellStyle(column)}>
						{column.cell(row)}
					</th>
				) : (
					<td
						key={column.key}
						data-label={cards ? columnName(column) : undefined}
						className={cellStyle(column)}
					>
						{column.cell(row)}
					</td>
				),
			)}
		</tr>
	);
}
