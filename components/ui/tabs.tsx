import type { ReactNode } from "react";
import { cx } from "./cx";
import { Link } from "./link";

export type Tab = { href: string; label: ReactNode; current?: boolean; count?: ReactNode };

/** In a row wider than the phone the tab of this page is in sight from the start, with an end of the one before it. */
function InSight() {
	return <span className="absolute -start-14 size-px [scroll-initial-target:nearest]" />;
}

/** Views of the same thing, each with its own address. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
	return (
		<nav aria-label={label} className="mb-4 overflow-x-auto border-b border-line print:hidden">
			<ul className="flex gap-1">
				{tabs.map((tab) => (
					<li key={tab.href} className="relative">
						{tab.current && <InSight />}
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
