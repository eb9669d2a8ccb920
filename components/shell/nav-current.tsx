"use client";
import { usePathname } from "next/navigation";
import { useEffect } from "react";
import { currentOf } from "./current";

/**
 * Moves the menu's mark when a link is followed without loading the page anew: the menu itself is plain HTML, for it would
 * otherwise be forty components of the browser on every page.
 */
export function NavCurrent() {
	const path = usePathname();
	useEffect(() => {
		const links = [...document.querySelectorAll<HTMLAnchorElement>("a[data-menu]")];
		const hrefOf = (link: HTMLAnchorElement) => link.getAttribute("href") ?? "";
		const here = currentOf(path, links.map(hrefOf));
		for (const link of links) {
			if (hrefOf(link) === here) {
				link.setAttribute("aria-current", "page");
				link.closest("details")?.setAttribute("open", "");
			} else link.removeAttribute("aria-current");
		}
	}, [path]);
	return null;
}
