import type { ReactNode } from "react";
import { cx } from "./cx";

type ScrollRegionProps = { label: string; children: ReactNode; className?: string };

/** What is wider than the screen scrolls in here, never the page; focusable, for the arrow keys. */
export function ScrollRegion({ label, children, className }: ScrollRegionProps) {
	return (
		<section
			aria-label={label}
			tabIndex={0}
			className={cx(
				"relative overflow-x-auto overscroll-x-contain print:overflow-visible",
				className,
			)}
		>
			{children}
		</section>
	);
}
