import { cx } from "./cx";
import type { Column } from "./data-table";
import { Icon } from "./icon";
import { Link } from "./link";
import { cellStyle, columnName } from "./table-row";

const ARROWS = { ascending: "naik", descending: "turun" } as const;

function SortLink<Row>({ column }: { column: Column<Row> }) {
	const arrow = column.sorted ? ARROWS[column.sorted] : "urutan";
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
			<Icon name={arrow} className="size-3.5 shrink-0 print:hidden" />
		</Link>
	);
}

/** The headings: a link sorts, a formula opens beside it. */
export function TableHead<Row>({ columns }: { columns: readonly Column<Row>[] }) {
	return (
		<thead>
			<tr>
				{columns.map((column) => (
					<th key={column.key} scope="col" aria-sort={column.sorted} className={cellStyle(column)}>
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
