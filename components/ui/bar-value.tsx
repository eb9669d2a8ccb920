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
	const { value, counts, href, share, tick, status, goal } = bar;
	const text = (
		<>
			<b>{value}</b>{" "}
			<small className={counts.length > BESIDE_MAX ? "block" : undefined}>{counts}</small>
		</>
	);
	return (
		<span className="bar-value">
			{href ? <Link href={href}>{text}</Link> : <span>{text}</span>}
			{share !== undefined && <Bar share={share} tick={tick} status={status} />}
			{goal && <span className="sr-only">{goal}</span>}
		</span>
	);
}

/** A ratio in a table: its percentage with what it is made of, over a thin bar. */
export function BarValue(props: BarValueProps) {
	return <ReadyBar bar={readyBar(props)} />;
}
