import type { ReactNode } from "react";
import type { IconName } from "@/components/ui/icon";
import type { Packed } from "@/components/ui/packed";

export type NavItem = {
	href: string;
	label: string;
	/** At most ten letters, for the bottom bar. */
	short?: string;
	icon: IconName;
	/** What waits there; nothing is shown for 0. */
	badge?: number;
	/** Under which heading it stands where the menu is long. */
	group: string;
};

export type ShellAccount = { name: string; role: string; region: string };

/** Who is here, and where they may go. */
export type Menu = {
	/** The first seven stand in the rail, the rest under "Lainnya". */
	nav: readonly NavItem[];
	/** At most four, for the thumb. */
	bottomNav: readonly NavItem[];
	account: ShellAccount;
};

/** The form that signs out. */
type WithSignOut = { signOut?: ReactNode };
/** The menu on its way to the browser's side. */
export type MenuProps = WithSignOut & { packed: Packed<Menu> };
/** The menu as it is drawn. */
export type OpenMenu = WithSignOut & Menu;

export type ShellProps = Menu & {
	children: ReactNode;
	/** Says on every page that the data are invented. */
	demo: boolean;
	/** The form that signs out. */
	signOut?: ReactNode;
	/** A line that stays in sight: what is saved, what waits for a signal. */
	status?: ReactNode;
	/** When this page was made, for paper: "29 Okt 2026 pukul 10.42 WIB". */
	madeAt?: string;
};

/** Entries under their headings, in the order in which each heading comes first. */
export function groupsOf(items: readonly NavItem[]): { group: string; items: NavItem[] }[] {
	const found = new Map<string, NavItem[]>();
	for (const item of items) found.set(item.group, [...(found.get(item.group) ?? []), item]);
	return [...found].map(([group, of]) => ({ group, items: of }));
}

export const RAIL_ENTRIES_MAX = 7;
export const BOTTOM_ENTRIES_MAX = 4;
