import { BELUM_ADA_DATA, formatPercent, formatPersen, formatRatio } from "@/lib/format";
import { barMeasures } from "./bar";
import { cx } from "./cx";
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

/** A BarValue in words and lengths, ready to be shown wherever the table is made. */
export type BarReady = {
	value: string;
	counts: string;
	href?: string;
	/** 0 to 1 of the width; none without a bar. */
	share?: number;
	tick?: number;
	status?: Status;
	goal?: string;
};

/** Longer counts, as a province has them, stand below the percentage: a column stays a column. */
const BESIDE_MAX = 11;

/** A length to a hundredth of a percent. */
const rounded = (share: number) => Math.round(share * 10_000) / 10_000;

/** How words over a bar are drawn: the bar is the background of their own element, for a table has hundreds of them. */
export function barValueProps(bar: Pick<BarReady, "counts" | "share" | "tick" | "status">) {
	const { counts, share, tick, status } = bar;
	const long = counts.length > BESIDE_MAX && "long";
	if (share === undefined) return { className: cx("bar-value plain", long) };
	return {
		className: cx("bar-value", long, status, tick !== undefined && "ticked"),
		style: barMeasures(share, tick),
	};
}

/** What a ratio is shown as; null without a denominator. */
export function readyBar(props: BarValueProps): BarReady | null {
	const { numerator, denominator, target, full = 1, status, href, plain } = props;
	if (numerator === null || denominator === null || denominator === 0) return null;
	return {
		value: formatPercent(numerator, denominator),
		counts: formatRatio(numerator, denominator),
		href,
		...(plain ? {} : { share: rounded(numerator / denominator / full), status }),
		...(target == null
			? {}
			: {
					tick: rounded(Math.min(target / full, 1)),
					goal: `sasaran ${formatPersen(target * 100)}`,
				}),
	};
}

/** "78,4 % 32/41" over a thin bar against its target; "belum ada data" where there is nothing to show. */
export function ReadyBar({ bar }: { bar: BarReady | null }) {
	if (!bar) return <span className="text-xs text-faint">{BELUM_ADA_DATA}</span>;
	const { value, counts, href, goal } = bar;
	const drawn = barValueProps(bar);
	const text = (
		<>
			{value} <small>{counts}</small>
		</>
	);
	if (href)
		return (
			<Link href={href} aria-label={goal && `${value} ${counts}, ${goal}`} {...drawn}>
				{text}
			</Link>
		);
	return (
		<span {...drawn}>
			{text}
			{goal && <span className="sr-only">, {goal}</span>}
		</span>
	);
}

/** A ratio in a table: its percentage with what it is made of, over a thin bar. */
export function BarValue(props: BarValueProps) {
	return <ReadyBar bar={readyBar(props)} />;
}
