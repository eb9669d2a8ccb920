import { ArrowDown, ArrowUp, ChevronsUpDown } from "lucide-react";
import { cx } from "./cx";
import type { Column } from "./data-table";
import { Link } from "./link";
import { columnName } from "./table-row";

const ARROWS = { ascending: ArrowUp, descending: ArrowDown };

function SortLink<Row>({ column }: { column: Column<Row> }) {
	const Arrow = column.sorted ? ARROWS[column.sorted] : ChevronsUpDown;
	const name = columnName(column);
	const plain = typeof column.header === "string";
	return (
		<Link
			href={column.sortHref ?? ""}
			scroll={false}
			aria-label={`Urutkan menurut ${name}`}
			className={cx(
				"inline-flex min-h-11 min-w-6 items-center gap-1 lg:min-h-8 underline-offset-4 hover:text-ink hover:underline",
				column.sorted && "text-ink",
			)}
		>
			{plain && column.header}
			<Arrow aria-hidden className="size-3.5 shrink-0 print:hidden" />
		</Link>
	);
}

type TableHeadProps<Row> = { columns: readonly Column<Row>[]; hiddenOnPhone: boolean };

/** The headings: a link sorts, a formula opens beside it. */
export function TableHead<Row>({ columns, hiddenOnPhone }: TableHeadProps<Row>) {
	return (
		<thead className={cx("text-xs text-muted", hiddenOnPhone && "max-sm:sr-only")}>
			<tr className="border-b border-line">
				{columns.map((column, index) => (
					<th
						key={column.key}
						scope="col"
						aria-sort={column.sorted}
						className={cx(
							"px-1.5 py-2 align-bottom 2xl:px-2.5 font-semibold first:pl-4 last:pr-4",
							column.align === "end" ? "text-end" : "text-start",
							index === 0 && !hiddenOnPhone && "sticky left-0 z-1 bg-surface",
							column.wideOnly && "max-sm:hidden",
						)}
					>
						{column.sortHref && typeof column.header === "string" ? (
							<SortLink column={column} />
						) : (
							<span className="inline-flex min-h-11 lg:min-h-8 items-center gap-1">
								{column.header}
								{column.sortHref && <SortLink column={column} />}
							</span>
						)}
					</th>
				))}
			</tr>
		</thead>
	);
}
