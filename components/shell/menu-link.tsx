import { Icon } from "@/components/ui/icon";
import { Link } from "@/components/ui/link";
import { NavBadge } from "./nav-badge";
import type { NavItem } from "./nav-item";

/** In the place of a menu that is drawn when it is opened: without JavaScript it leads to the page that has it. */
export const SEMUA_MENU: NavItem = {
	href: "/menu",
	label: "Semua menu",
	icon: "lainnya",
	group: "",
};

type MenuLinkProps = { item: NavItem; place: "rail" | "more"; current: boolean };

/** An entry of a menu: its icon, its name, what waits there. */
export function MenuLink({ item, place, current }: MenuLinkProps) {
	return (
		<li>
			<Link
				href={item.href}
				aria-current={current ? "page" : undefined}
				className={`menu-${place}`}
			>
				<Icon name={item.icon} />
				{item.label}
				<NavBadge count={item.badge} />
			</Link>
		</li>
	);
}
