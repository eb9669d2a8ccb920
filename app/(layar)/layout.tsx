import type { ReactNode } from "react";
import { requireActor } from "@/lib/auth/session";

/** The screen in front of a hall: no menu, and letters that the last row can read. */
export default async function LayarLayout({ children }: { children: ReactNode }) {
	await requireActor();
	return (
		<main data-layar className="bg-ground">
			{children}
		</main>
	);
}
