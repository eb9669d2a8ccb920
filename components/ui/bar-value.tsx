import { BELUM_ADA_DATA, formatPercent, formatPersen, formatRatio } from "@/lib/format";
import { Bar } from "./bar";
import { Link } from "./link";
import type { Status } from "./status-tag";

export type BarValueProps = {
	numerator: number | null;
	denominator: number | null;
	/** A ratio: 0.083 is 8,3 %. */
	target?: number | null;
	/** The ratio at the end of the bar, the same in the whole column. */
	full?: number;
	status?: Status;
	/** The rows behind the number. */
	href?: string;
	/** Hides the bar, as in a row of sums. */
	plain?: boolean;
};

/** Longer counts, as a province has them, stand below the percentage: a column stays a column. */
const BESIDE_MAX = 11;

/** "78,4 % 32/41" over a thin bar against its target; without a denominator, "belum ada data". */
export function BarValue(props: BarValueProps) {
	const { numerator, denominator, target, full = 1, status, href, plain } = props;
	if (numerator === null || denominator === null || denominator === 0) {
		return <span className="text-xs text-faint">{BELUM_ADA_DATA}</span>;
	}
	const counts = formatRatio(numerator, denominator);
	const text = (
		<>
			<b>{formatPercent(numerator, denominator)}</b>{" "}
			<small className={counts.length > BESIDE_MAX ? "block" : undefined}>{counts}</small>
		</>
	);
	return (
		<span className="bar-value">
			{href ? <Link href={href}>{text}</Link> : <span>{text}</span>}
			{!plain && (
				<Bar
					share={numerator / denominator / full}
					tick={target == null ? undefined : Math.min(target / full, 1)}
					status={status}
				/>
			)}
			{target != null && <span className="sr-only">sasaran {formatPersen(target * 100)}</span>}
		</span>
	);
}
