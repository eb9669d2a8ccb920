import { cx } from "./cx";
import type { Column } from "./data-table";

const STICKY = "sticky left-0 z-1 max-sm:max-w-40";
/** Marked by an edge, not by a fill: the faint figures must stay readable on it. */
const OWN = "shadow-[inset_3px_0_0_var(--color-accent)]";
const CARD_HEAD = "max-sm:block max-sm:px-4 max-sm:text-base";
const CARD_CELL =
	"max-sm:flex max-sm:items-baseline max-sm:justify-between max-sm:gap-4 max-sm:px-4 max-sm:py-1 max-sm:text-end max-sm:whitespace-normal max-sm:before:shrink-0 max-sm:before:text-sm max-sm:before:font-normal max-sm:before:text-muted max-sm:before:content-[attr(data-label)]";

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

/** One row: its heading, then its cells. */
export function TableRow<Row>({ row, columns, cards, strong }: TableRowProps<Row>) {
	const fill = strong ? "bg-ground" : "bg-surface group-hover:bg-ground";
	return (
		<tr
			className={cx(
				"group border-b border-line last:border-b-0",
				cards && "max-sm:block max-sm:py-2",
			)}
		>
			{columns.map((column, index) => {
				const style = cx(
					"px-1.5 py-2 align-middle 2xl:px-2.5 first:pl-4 last:pr-4",
					column.align === "end" ? "text-end" : "text-start",
					!column.wrap && index > 0 && "whitespace-nowrap",
					column.wideOnly && "max-sm:hidden",
				);
				return index === 0 ? (
					<th
						key={column.key}
						scope="row"
						className={cx(style, "font-semibold", cards ? CARD_HEAD : STICKY, fill, strong && OWN)}
					>
						{column.cell(row)}
					</th>
				) : (
					<td
						key={column.key}
						data-label={cards ? columnName(column) : undefined}
						className={cx(style, cards && CARD_CELL, fill)}
					>
						{column.cell(row)}
					</td>
				);
			})}
		</tr>
	);
}
