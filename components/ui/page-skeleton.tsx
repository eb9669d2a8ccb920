import { Skeleton } from "./skeleton";
import { TableSkeleton } from "./table-skeleton";

/** The outline of a page with an answer, indicators and a table, of the same sizes: nothing jumps. */
export function PageSkeleton() {
	return (
		<div role="status" className="flex flex-col gap-4">
			<span className="sr-only">Memuat halaman…</span>
			<div className="flex flex-col gap-2">
				<Skeleton className="h-4 w-56" />
				<Skeleton className="h-7 w-72 max-w-full" />
			</div>
			<Skeleton className="h-20 w-full" />
			<Skeleton className="h-24 w-full" />
			<TableSkeleton />
		</div>
	);
}
