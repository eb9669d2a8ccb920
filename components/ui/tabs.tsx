import type { ReactNode } from "react";
import { cx } from "./cx";
import { Link } from "./link";

export type Tab = { href: string; label: ReactNode; current?: boolean; count?: ReactNode };

/** Views of the same thing, each with its own address. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
	return (
		<nav aria-label={label} className="mb-4 overflow-x-auto border-b border-line print:hidden">
			<ul className="flex gap-1">
				{tabs.map((tab) => (
					// In sight from the start in a row wider than the phone, where the browser can.
					<li
						key={tab.href}
						className={cx(tab.current && "scroll-ms-12 [scroll-initial-target:nearest]")}
					>
						<Link
							href={tab.href}
							aria-current={tab.current ? "page" : undefined}
							className={cx(
								"inline-flex min-h-11 items-center gap-2 border-b-2 px-3 text-sm font-medium whitespace-nowrap -outline-offset-2",
								tab.current
									? "border-accent text-accent"
									: "border-transparent text-muted hover:text-ink",
							)}
						>
							{tab.label}
							{tab.count != null && <span className="tabular text-xs text-faint">{tab.count}</span>}
						</Link>
					</li>
				))}
			</ul>
		</nav>
	);
}
