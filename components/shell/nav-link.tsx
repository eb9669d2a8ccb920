"use client";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";
import { Link } from "@/components/ui/link";

type NavLinkProps = {
	href: string;
	/** Every address of the same menu: only the longest that fits is the current one. */
	among: readonly string[];
	className: string;
	children: ReactNode;
};

function fits(path: string, href: string): boolean {
	const [address = href] = href.split("?");
	return path === address || (address !== "/" && path.startsWith(`${address}/`));
}

/** A link that knows whether it leads here. */
export function NavLink({ href, among, className, children }: NavLinkProps) {
	const path = usePathname();
	const longer = (other: string) => other.length > href.length && fits(path, other);
	const current = fits(path, href) && !among.some(longer);
	return (
		<Link href={href} aria-current={current ? "page" : undefined} className={className}>
			{children}
		</Link>
	);
}
