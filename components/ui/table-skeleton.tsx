import { Skeleton } from "./skeleton";

/** The outline of a DataTable. */
export function TableSkeleton({ rows = 8 }: { rows?: number }) {
	return (
		<div className="divide-y divide-line rounded-md border border-line bg-surface">
			{Array.from({ length: rows + 1 }, (_, index) => `baris-${index}`).map((key) => (
				<div key={key} className="flex items-center justify-between gap-6 px-4 py-3">
					<Skeleton className="h-4 w-40" />
					<Skeleton className="h-4 w-16" />
					<Skeleton className="h-4 w-24 max-sm:hidden" />
					<Skeleton className="h-4 w-24 max-sm:hidden" />
				</div>
			))}
		</div>
	);
}
