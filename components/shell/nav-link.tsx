"use client";
import type { ReactNode } from "react";
import { Link } from "@/components/ui/link";
import { useCurrent } from "./nav-current";

type NavLinkProps = { href: string; className: string; children: ReactNode };

/** A link of the menu that knows whether it leads here. */
export function NavLink({ href, className, children }: NavLinkProps) {
	const current = useCurrent() === href;
	return (
		<Link href={href} aria-current={current ? "page" : undefined} className={className}>
			{children}
		</Link>
	);
}
