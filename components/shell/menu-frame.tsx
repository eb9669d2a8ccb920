"use client";
import type { ReactNode } from "react";
import { unpack } from "@/components/ui/packed";
import { BottomBar } from "./bottom-bar";
import type { MenuProps } from "./nav-item";
import { Rail } from "./rail";

/** The menu on both sides of a page: beside it on a desktop, under the thumb on a phone. */
export function MenuFrame({ packed, signOut, children }: MenuProps & { children: ReactNode }) {
	const menu = { ...unpack(packed), signOut };
	return (
		<div className="lg:flex print:block">
			<Rail {...menu} />
			{children}
			<BottomBar {...menu} />
		</div>
	);
}
