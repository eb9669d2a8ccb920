import { Icon } from "@/components/ui/icon";
import { Link } from "@/components/ui/link";
import { NavBadge } from "./nav-badge";
import type { NavItem } from "./nav-item";

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
				<span className="min-w-0">{item.label}</span>
				<NavBadge count={item.badge} />
			</Link>
		</li>
	);
}
