import type { ReactNode } from "react";

export type MessagePageProps = {
	title: string;
	children: ReactNode;
	action?: ReactNode;
};

/** A page that only says something: not found, gone wrong. */
export function MessagePage({ title, children, action }: MessagePageProps) {
	return (
		<main className="mx-auto flex min-h-dvh max-w-xl flex-col items-start justify-center gap-3 px-5 py-12">
			<p className="font-bold tracking-tight">
				Pantau<span className="text-accent">PKH</span>
			</p>
			<h1 className="text-xl font-bold tracking-tight text-balance">{title}</h1>
			<div className="flex flex-col gap-2 text-muted">{children}</div>
			{action != null && <div className="mt-2 flex flex-wrap gap-2">{action}</div>}
		</main>
	);
}
