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
		<div className="stat">
			<dt>{label}</dt>
			<dd className="stat-value">
				{href ? <Link href={href}>{value}</Link> : <span>{value}</span>}
				{status}
			</dd>
			{sub != null && <dd>{sub}</dd>}
		</div>
	);
}
