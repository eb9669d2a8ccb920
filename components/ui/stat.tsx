import type { ReactNode } from "react";
import { Link } from "./link";

export type StatProps = {
	/** A text, or a FormulaPopover. */
	label: ReactNode;
	value: ReactNode;
	/** What the value is made of: "121/152 · tenggat 3 Nov". */
	sub?: ReactNode;
	/** A StatusTag. */
	status?: ReactNode;
	/** The rows behind the value. */
	href?: string;
};

/** One indicator of a StatStrip. */
export function Stat({ label, value, sub, status, href }: StatProps) {
	return (
		<div className="flex flex-col bg-surface px-4 py-3 only:col-span-full max-sm:last:odd:col-span-full">
			<dt className="flex min-h-6 items-center text-xs text-muted">{label}</dt>
			<dd className="flex flex-wrap items-center gap-x-2 text-xl font-bold tracking-tight">
				{href ? (
					<Link href={href} className="underline-offset-4 hover:text-accent hover:underline">
						{value}
					</Link>
				) : (
					<span>{value}</span>
				)}
				{status}
			</dd>
			{sub != null && <dd className="text-xs text-muted">{sub}</dd>}
		</div>
	);
}
