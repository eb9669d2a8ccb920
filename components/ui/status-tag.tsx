import type { ReactNode } from "react";
import { cx } from "./cx";
import { Icon } from "./icon";

export type Status = "behind" | "near" | "ok" | "neutral";

const LOOKS = {
	behind: { icon: "peringatan", style: "bg-behind-soft text-behind" },
	near: { icon: "hampir", style: "bg-near-soft text-near" },
	ok: { icon: "baik", style: "bg-ok-soft text-ok" },
	neutral: { icon: null, style: "bg-line text-muted" },
} as const;

export type StatusTagProps = {
	status: Status;
	/** The word: "tertinggal", "hampir", "lengkap". Never absent: colour alone says nothing. */
	children: ReactNode;
};

/** Behind, near or on target: a shape, a word and a colour. */
export function StatusTag({ status, children }: StatusTagProps) {
	const { icon, style } = LOOKS[status];
	return (
		<span
			className={cx(
				"inline-flex items-center gap-1 rounded-sm px-1.5 py-px text-xs font-semibold whitespace-nowrap print:border print:border-current",
				style,
			)}
		>
			{icon && <Icon name={icon} className="size-3 stroke-[2.5]" />}
			{children}
		</span>
	);
}
