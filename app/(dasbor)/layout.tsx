import type { ReactNode } from "react";
import { SignOut } from "@/components/masuk/sign-out";
import { Shell } from "@/components/shell/shell";
import { requireActor } from "@/lib/auth/session";
import { env } from "@/lib/env";
import { formatTanggalWaktu } from "@/lib/format";
import { badgesOf, menuOf } from "./menu";

/** Everything behind the sign-in: the menu of this person around every page. */
export default async function SignedInLayout({ children }: { children: ReactNode }) {
	const actor = await requireActor();
	const { nav, bottomNav } = menuOf(actor, await badgesOf(actor));
	return (
		<Shell
			nav={nav}
			bottomNav={bottomNav}
			account={{ name: actor.name, role: actor.roleLabel, region: actor.wilayahName }}
			demo={env().PANTAU_DEMO}
			signOut={<SignOut />}
			madeAt={formatTanggalWaktu(actor.scope.now(), actor.zona)}
		>
			{children}
		</Shell>
	);
}
