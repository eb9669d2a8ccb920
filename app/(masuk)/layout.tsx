import { connection } from "next/server";
import type { ReactNode } from "react";
import { Banner } from "@/components/ui/banner";
import { env } from "@/lib/env";

/** Pages outside: nobody is signed in yet. */
export default async function DoorLayout({ children }: { children: ReactNode }) {
	await connection();
	return (
		<>
			{env().PANTAU_DEMO && <Banner>Data contoh, bukan keluarga sungguhan</Banner>}
			<main className="mx-auto flex min-h-[90dvh] w-full max-w-md flex-col justify-center gap-5 px-5 py-10">
				<p className="text-lg font-bold tracking-tight">
					Pantau<span className="text-accent">PKH</span>
				</p>
				{children}
			</main>
		</>
	);
}
