import type { ReactNode } from "react";

export type Definition = {
	/** Different from every other in the list. */ term: string;
	value: ReactNode;
};

/** Facts of one thing: their names beside them, or above them on a phone. */
export function DefinitionList({ items }: { items: readonly Definition[] }) {
	return (
		<dl className="divide-y divide-line text-base lg:text-sm">
			{items.map(({ term, value }) => (
				<div key={term} className="grid gap-x-4 py-2 sm:grid-cols-[minmax(10rem,1fr)_2fr]">
					<dt className="text-sm text-muted">{term}</dt>
					<dd className="min-w-0 font-medium">{value ?? "belum ada data"}</dd>
				</div>
			))}
		</dl>
	);
}
