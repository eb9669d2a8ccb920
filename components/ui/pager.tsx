import type { ReactNode } from "react";
import { ButtonLink } from "./button-link";
import { Icon } from "./icon";

export type PagerProps = {
	/** The address of the page before and after; absent at the ends. */
	previousHref?: string;
	nextHref?: string;
	/** "1–50 dari 37.004". */
	children?: ReactNode;
};

/** Back and forth through pages by key; no page numbers, for they would have to be counted. */
export function Pager({ previousHref, nextHref, children }: PagerProps) {
	if (!previousHref && !nextHref && children == null) return null;
	return (
		<nav
			aria-label="Halaman daftar"
			className="mt-3 flex flex-wrap items-center justify-between gap-3 text-sm text-muted"
		>
			<p className="tabular">{children}</p>
			<div className="flex gap-2 print:hidden">
				{previousHref && (
					<ButtonLink href={previousHref}>
						<Icon name="mundur" />
						Sebelumnya
					</ButtonLink>
				)}
				{nextHref && (
					<ButtonLink href={nextHref}>
						Berikutnya
						<Icon name="maju" />
					</ButtonLink>
				)}
			</div>
		</nav>
	);
}
