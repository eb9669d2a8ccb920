import type { Status } from "./status-tag";

type BarProps = {
	/** 0 to 1 of the width. */
	share: number;
	/** Where the target stands, 0 to 1 of the width. */
	tick?: number;
	status?: Status;
	className?: string;
};

const FILLS: Record<Status, string> = {
	behind: "fill-behind",
	near: "fill-near",
	ok: "fill-ok",
	neutral: "fill-accent",
};

const percent = (share: number) => `${Math.min(Math.max(share, 0), 1) * 100}%`;

/** A thin bar; an SVG, because a strict content policy refuses widths in style attributes. */
export function Bar({ share, tick, status = "neutral", className = "h-2 w-24" }: BarProps) {
	return (
		<svg aria-hidden className={className}>
			<rect y="2" width="100%" height="4" rx="2" className="fill-line" />
			<rect y="2" width={percent(share)} height="4" rx="2" className={FILLS[status]} />
			{tick !== undefined && (
				// An inner frame keeps the mark inside at 0 and at 100 %.
				<svg x={percent(tick)} overflow="visible" aria-hidden>
					<rect x={tick >= 1 ? -2 : -1} width="2" height="8" className="fill-ink" />
				</svg>
			)}
		</svg>
	);
}
