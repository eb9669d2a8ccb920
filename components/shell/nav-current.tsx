"use client";
import { usePathname } from "next/navigation";
import { createContext, type ReactNode, useContext } from "react";

const Current = createContext<string | null>(null);

function fits(path: string, href: string): boolean {
	const [address = href] = href.split("?");
	return path === address || (address !== "/" && path.startsWith(`${address}/`));
}

/** Knows which address of the menu leads here: of several that fit, the longest. */
export function NavCurrent({ among, children }: { among: readonly string[]; children: ReactNode }) {
	const path = usePathname();
	const here = among.filter((href) => fits(path, href));
	const longest = here.reduce<string | null>(
		(best, href) => (best === null || href.length > best.length ? href : best),
		null,
	);
	return <Current.Provider value={longest}>{children}</Current.Provider>;
}

/** The address of the menu that leads here; null where none does. */
export const useCurrent = () => useContext(Current);
