"use client";
import { useRouter } from "next/navigation";
import { startTransition, useEffect } from "react";

/** The link that a click asks to be followed here and now; null for another tab, a file, or what somebody else has handled. */
function linkOf(event: MouseEvent): HTMLAnchorElement | null {
	if (event.defaultPrevented || event.button !== 0) return null;
	if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return null;
	const link = event.target instanceof Element && event.target.closest("a[data-lunak]");
	if (!(link instanceof HTMLAnchorElement) || link.hasAttribute("download")) return null;
	const stays = link.origin === window.location.origin && ["", "_self"].includes(link.target);
	return stays && !link.pathname.startsWith("/api/") ? link : null;
}

/** Follows the application's own links without loading the page anew: one listener for all of them. */
export function SoftNavigation() {
	const router = useRouter();
	useEffect(() => {
		const follow = (event: MouseEvent) => {
			const link = linkOf(event);
			if (!link) return;
			event.preventDefault();
			const address = link.pathname + link.search + link.hash;
			startTransition(() => router.push(address, { scroll: link.dataset.lunak !== "tetap" }));
		};
		document.addEventListener("click", follow);
		return () => document.removeEventListener("click", follow);
	}, [router]);
	return null;
}
