import type { ReactNode } from "react";
import { cx } from "./cx";

export type CardProps = {
	title?: ReactNode;
	/** Beside the title: a tag or a button. */
	aside?: ReactNode;
	children: ReactNode;
	className?: string;
};

/** A surface for one thing. */
export function Card({ title, aside, children, className }: CardProps) {
	return (
		<section className={cx("whole rounded-md border border-line bg-surface p-4 lg:p-5", className)}>
			{title != null && (
				<div className="mb-2 flex items-start justify-between gap-x-3 gap-y-1 max-sm:flex-wrap">
					<h2 className="min-w-0 text-lg leading-snug font-semibold text-balance">{title}</h2>
					{aside}
				</div>
			)}
			{children}
		</section>
	);
}
