import type { Metadata } from "next";
import { MenuGroups } from "@/components/shell/menu-groups";
import { Card } from "@/components/ui/card";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/auth/session";
import { badgesOf, menuOf } from "../menu";

export const metadata: Metadata = { title: "Semua menu" };

/** The whole menu as a page: where "Lainnya" leads before JavaScript has arrived. */
export default async function MenuPage() {
	const actor = await requireActor();
	const { nav } = menuOf(actor, await badgesOf(actor));
	return (
		<div className="max-w-md">
			<PageHeader title="Semua menu" />
			<Card>
				<nav aria-label="Semua menu">
					<MenuGroups items={nav} place="more" current={null} />
				</nav>
			</Card>
		</div>
	);
}
