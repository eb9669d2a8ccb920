import type { CSSProperties } from "react";
import { cx } from "./cx";
import type { Status } from "./status-tag";

type BarProps = {
	/** 0 to 1 of the width. */
	share: number;
	/** Where the target stands, 0 to 1 of the width. */
	tick?: number;
	status?: Status;
	className?: string;
};

/** To a hundredth of a percent, never beyond the ends. */
const length = (share: number) => Math.round(Math.min(Math.max(share, 0), 1) * 10_000) / 10_000;

/** The lengths that app/parts.css draws a bar from, 0 to 1 of its width. */
export const barMeasures = (share: number, tick?: number) =>
	({
		"--share": length(share),
		...(tick === undefined ? {} : { "--tick": length(tick) }),
	}) as CSSProperties;

/** A thin bar, drawn by app/parts.css: a table has hundreds, so each is a single element. */
export function Bar({ share, tick, status = "neutral", className }: BarProps) {
	return (
		<i
			aria-hidden
			className={cx("bar", status, tick !== undefined && "ticked", className)}
			style={barMeasures(share, tick)}
		/>
	);
}
