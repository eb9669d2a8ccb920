import { usePathname } from "next/navigation";
import { useRef } from "react";
import { Icon } from "@/components/ui/icon";
import { Link } from "@/components/ui/link";
import { AccountLine } from "./account-line";
import { currentOf } from "./current";
import { MenuGroups } from "./menu-groups";
import { MenuLink, SEMUA_MENU } from "./menu-link";
import { NavBadge } from "./nav-badge";
import { BOTTOM_ENTRIES_MAX, type NavItem, type OpenMenu } from "./nav-item";
import { useOpened } from "./use-opened";

const MENU_ID = "menu-lainnya";

function ThumbEntry({ item, current }: { item: NavItem; current: boolean }) {
	return (
		<li className="min-w-0 flex-1">
			<Link href={item.href} aria-current={current ? "page" : undefined} className="menu-thumb">
				<span className="relative">
					<Icon name={item.icon} />
					{item.badge ? (
						<span className="absolute -top-1.5 left-4 flex">
							<NavBadge count={item.badge} />
						</span>
					) : null}
				</span>
				<span className="max-w-full truncate">{item.short ?? item.label}</span>
			</Link>
		</li>
	);
}

type MoreMenuProps = OpenMenu & { current: string | null };

function MoreMenu({ nav, bottomNav, current, account, signOut }: MoreMenuProps) {
	const element = useRef<HTMLElement>(null);
	const { opened, onOpen } = useOpened(element);
	const near = new Set(bottomNav.map((item) => item.href));
	const rest = nav.filter((item) => !near.has(item.href));
	return (
		<nav
			ref={element}
			id={MENU_ID}
			onBeforeToggle={onOpen}
			aria-label="Menu lainnya"
			popover="auto"
			className="inset-auto right-2 bottom-20 m-0 max-h-[70dvh] w-72 max-w-[calc(100vw-1rem)] overflow-y-auto rounded-md border border-line bg-surface p-2 text-ink shadow-float"
		>
			{opened ? (
				<MenuGroups items={rest} place="more" current={current} />
			) : (
				<ul>
					<MenuLink item={SEMUA_MENU} place="more" current={false} />
				</ul>
			)}
			<div className="mt-2 border-t border-line px-3 pt-3 pb-1">
				<AccountLine account={account} />
				{signOut && <div className="mt-2">{signOut}</div>}
			</div>
		</nav>
	);
}

/** The menu under the thumb: four entries, and the rest one tap away. */
export function BottomBar(menu: OpenMenu) {
	const shown = menu.bottomNav.slice(0, BOTTOM_ENTRIES_MAX);
	const current = currentOf(usePathname(), menu.nav);
	return (
		<div className="lg:hidden print:hidden">
			<MoreMenu {...menu} bottomNav={shown} current={current} />
			<nav
				aria-label="Menu bawah"
				className="fixed inset-x-0 bottom-0 z-10 border-t border-line bg-surface pb-[env(safe-area-inset-bottom)]"
			>
				<ul className="mx-auto flex max-w-xl">
					{shown.map((item) => (
						<ThumbEntry key={item.href} item={item} current={item.href === current} />
					))}
					<li className="min-w-0 flex-1">
						<button type="button" popoverTarget={MENU_ID} className="menu-thumb">
							<Icon name="lainnya" />
							Lainnya
						</button>
					</li>
				</ul>
			</nav>
		</div>
	);
}
