import { ChevronDown } from "lucide-react";
import { Icon } from "@/components/ui/icon";
import { AccountLine } from "./account-line";
import { Brand } from "./brand";
import { NavBadge } from "./nav-badge";
import { type NavItem, RAIL_ENTRIES_MAX, type ShellProps } from "./nav-item";
import { NavLink } from "./nav-link";

const ENTRY =
	"flex min-h-9 items-center gap-2.5 rounded-md px-2.5 py-1.5 text-sm font-medium text-muted hover:bg-ground hover:text-ink aria-[current=page]:bg-accent-soft aria-[current=page]:font-semibold aria-[current=page]:text-accent";

function Entry({ item }: { item: NavItem }) {
	return (
		<li>
			<NavLink href={item.href} className={ENTRY}>
				<Icon name={item.icon} className="size-4.5 shrink-0" />
				<span className="min-w-0">{item.label}</span>
				<NavBadge count={item.badge} />
			</NavLink>
		</li>
	);
}

type RailProps = Pick<ShellProps, "nav" | "account" | "signOut">;

/** The menu of a desktop. */
export function Rail({ nav, account, signOut }: RailProps) {
	const rest = nav.slice(RAIL_ENTRIES_MAX);
	return (
		<header className="sticky top-0 flex h-dvh w-52 shrink-0 flex-col overflow-y-auto border-r border-line bg-surface px-3 py-3 max-lg:hidden print:hidden">
			<div className="mb-2 px-2.5">
				<Brand />
			</div>
			<nav aria-label="Menu utama">
				<ul className="flex flex-col gap-0.5">
					{nav.slice(0, RAIL_ENTRIES_MAX).map((item) => (
						<Entry key={item.href} item={item} />
					))}
				</ul>
				{rest.length > 0 && (
					<details className="group mt-0.5">
						<summary className={ENTRY}>
							<Icon name="lainnya" className="size-4.5 shrink-0" />
							Lainnya
							<ChevronDown aria-hidden className="ml-auto size-4 group-open:rotate-180" />
						</summary>
						<ul className="mt-0.5 flex flex-col gap-0.5">
							{rest.map((item) => (
								<Entry key={item.href} item={item} />
							))}
						</ul>
					</details>
				)}
			</nav>
			<div className="mt-auto border-t border-line px-2.5 pt-3">
				<AccountLine account={account} />
				{signOut && <div className="mt-2 -ml-2">{signOut}</div>}
			</div>
		</header>
	);
}
