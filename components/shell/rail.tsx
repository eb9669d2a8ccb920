import { usePathname } from "next/navigation";
import { useRef } from "react";
import { Icon } from "@/components/ui/icon";
import { AccountLine } from "./account-line";
import { Brand } from "./brand";
import { currentOf } from "./current";
import { MenuGroups } from "./menu-groups";
import { MenuLink, SEMUA_MENU } from "./menu-link";
import { type OpenMenu, RAIL_ENTRIES_MAX } from "./nav-item";
import { useOpened } from "./use-opened";

/** The menu of a desktop. */
export function Rail({ nav, account, signOut }: OpenMenu) {
	const current = currentOf(usePathname(), nav);
	const rest = nav.slice(RAIL_ENTRIES_MAX);
	const element = useRef<HTMLDetailsElement>(null);
	const isThere = rest.some((item) => item.href === current);
	const { opened, onOpen } = useOpened(element, isThere);
	return (
		<header className="sticky top-0 flex h-dvh w-52 shrink-0 flex-col overflow-y-auto border-r border-line bg-surface px-3 py-3 max-lg:hidden print:hidden">
			<div className="mb-2 px-2.5">
				<Brand />
			</div>
			<nav aria-label="Menu utama">
				<ul className="flex flex-col gap-0.5">
					{nav.slice(0, RAIL_ENTRIES_MAX).map((item) => (
						<MenuLink key={item.href} item={item} place="rail" current={item.href === current} />
					))}
				</ul>
				{rest.length > 0 && (
					<details ref={element} className="group mt-0.5" open={isThere} onToggle={onOpen}>
						<summary className="menu-rail">
							<Icon name="lainnya" />
							Lainnya
							<Icon name="buka" className="ml-auto group-open:rotate-180" />
						</summary>
						{opened ? (
							<MenuGroups items={rest} place="rail" current={current} />
						) : (
							<ul>
								<MenuLink item={SEMUA_MENU} place="rail" current={false} />
							</ul>
						)}
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
