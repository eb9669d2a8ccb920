import type { ReactNode } from "react";
import { cx } from "./cx";
import { Icon } from "./icon";

export type NoticeTone = "info" | "warn" | "error" | "success";

const TONES = {
	info: { icon: "info", box: "border-accent/30 bg-accent-soft", ink: "text-accent", word: "Info" },
	warn: {
		icon: "peringatan",
		box: "border-near/30 bg-near-soft",
		ink: "text-near",
		word: "Perhatian",
	},
	error: {
		icon: "gagal",
		box: "border-behind/40 bg-behind-soft",
		ink: "text-behind",
		word: "Masalah",
	},
	success: { icon: "berhasil", box: "border-ok/30 bg-ok-soft", ink: "text-ok", word: "Berhasil" },
} as const;

export type NoticeProps = {
	tone?: NoticeTone;
	title?: ReactNode;
	children?: ReactNode;
	/** What to do next: a button or a link. */
	action?: ReactNode;
	className?: string;
};

/** A message in place, with an icon and a word besides its colour. */
export function Notice({ tone = "info", title, children, action, className }: NoticeProps) {
	const { icon, box, ink, word } = TONES[tone];
	return (
		<div
			className={cx(
				"flex flex-wrap items-start gap-3 rounded-md border px-4 py-3 sm:flex-nowrap",
				box,
				className,
			)}
		>
			<Icon name={icon} className={cx("mt-0.5 size-5 shrink-0", ink)} />
			<div className="min-w-0 flex-1 text-base lg:text-sm">
				<span className="sr-only">{word}: </span>
				{title != null && <p className={cx("font-semibold", ink)}>{title}</p>}
				{children}
			</div>
			{action != null && <div className="max-sm:w-full max-sm:pl-8">{action}</div>}
		</div>
	);
}
