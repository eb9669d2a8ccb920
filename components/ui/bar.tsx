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

const percent = (share: number) => `${Math.round(Math.min(Math.max(share, 0), 1) * 10_000) / 100}%`;

/** A thin bar, drawn by app/parts.css: a table has hundreds, so each is a single element. */
export function Bar({ share, tick, status = "neutral", className }: BarProps) {
	const measures = {
		"--share": percent(share),
		...(tick === undefined ? {} : { "--tick": percent(tick) }),
	};
	return (
		<i
			aria-hidden
			className={cx("bar", status, tick !== undefined && "ticked", className)}
			style={measures as CSSProperties}
		/>
	);
}
