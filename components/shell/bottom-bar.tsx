import { Icon } from "@/components/ui/icon";
import { AccountLine } from "./account-line";
import { NavBadge } from "./nav-badge";
import { BOTTOM_ENTRIES_MAX, type NavItem, type ShellProps } from "./nav-item";
import { NavLink } from "./nav-link";

const MENU_ID = "menu-lainnya";
const ENTRY =
	"relative flex min-h-14 w-full flex-col items-center justify-center gap-0.5 px-1 text-xs font-medium text-muted -outline-offset-2 aria-[current=page]:font-semibold aria-[current=page]:text-accent";

type BottomBarProps = Pick<ShellProps, "nav" | "bottomNav" | "account" | "signOut">;

function ThumbEntry({ item }: { item: NavItem }) {
	return (
		<li className="min-w-0 flex-1">
			<NavLink href={item.href} className={ENTRY}>
				<span className="relative">
					<Icon name={item.icon} className="size-6" />
					{item.badge ? (
						<span className="absolute -top-1.5 left-4 flex">
							<NavBadge count={item.badge} />
						</span>
					) : null}
				</span>
				<span className="max-w-full truncate">{item.short ?? item.label}</span>
			</NavLink>
		</li>
	);
}

function MoreMenu({ nav, bottomNav, account, signOut }: BottomBarProps) {
	const near = new Set(bottomNav.map((item) => item.href));
	const rest = nav.filter((item) => !near.has(item.href));
	return (
		<nav
			id={MENU_ID}
			aria-label="Menu lainnya"
			popover="auto"
			className="inset-auto right-2 bottom-20 m-0 max-h-[70dvh] w-72 max-w-[calc(100vw-1rem)] overflow-y-auto rounded-md border border-line bg-surface p-2 text-ink shadow-float"
		>
			<ul>
				{rest.map((item) => (
					<li key={item.href}>
						<NavLink
							href={item.href}
							className="flex min-h-12 items-center gap-3 rounded-md px-3 font-medium hover:bg-ground aria-[current=page]:bg-accent-soft aria-[current=page]:text-accent"
						>
							<Icon name={item.icon} />
							{item.label}
							<NavBadge count={item.badge} />
						</NavLink>
					</li>
				))}
			</ul>
			<div className="mt-2 border-t border-line px-3 pt-3 pb-1">
				<AccountLine account={account} />
				{signOut && <div className="mt-2">{signOut}</div>}
			</div>
		</nav>
	);
}

/** The menu under the thumb: four entries, and the rest one tap away. */
export function BottomBar(props: BottomBarProps) {
	const shown = props.bottomNav.slice(0, BOTTOM_ENTRIES_MAX);
	return (
		<div className="lg:hidden print:hidden">
			<MoreMenu {...props} bottomNav={shown} />
			<nav
				aria-label="Menu bawah"
				className="fixed inset-x-0 bottom-0 z-10 border-t border-line bg-surface pb-[env(safe-area-inset-bottom)]"
			>
				<ul className="mx-auto flex max-w-xl">
					{shown.map((item) => (
						<ThumbEntry key={item.href} item={item} />
					))}
					<li className="min-w-0 flex-1">
						<button type="button" popoverTarget={MENU_ID} className={ENTRY}>
							<Icon name="lainnya" className="size-6" />
							Lainnya
						</button>
					</li>
				</ul>
			</nav>
		</div>
	);
}
