import type { ReactNode } from "react";
import { cx } from "./cx";

type ScrollRegionProps = { label: string; children: ReactNode; className?: string };

/** What is wider than the screen scrolls in here, with the arrow keys too, never the page. */
export function ScrollRegion({ label, children, className }: ScrollRegionProps) {
	return (
		<section
			aria-label={label}
			// biome-ignore lint/a11y/noNoninteractiveTabindex: without focus the keyboard cannot scroll it
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
