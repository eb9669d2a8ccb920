import { MenuLink } from "./menu-link";
import { groupsOf, type NavItem } from "./nav-item";

type MenuGroupsProps = {
	items: readonly NavItem[];
	place: "rail" | "more";
	current: string | null;
};

/** A long menu under its headings. */
export function MenuGroups({ items, place, current }: MenuGroupsProps) {
	return groupsOf(items).map(({ group, items: entries }) => (
		<div key={group} className="mt-1">
			<p aria-hidden className="px-3 pt-1.5 pb-0.5 text-xs font-semibold text-faint">
				{group}
			</p>
			<ul aria-label={group} className="flex flex-col gap-0.5">
				{entries.map((item) => (
					<MenuLink key={item.href} item={item} place={place} current={item.href === current} />
				))}
			</ul>
		</div>
	));
}
