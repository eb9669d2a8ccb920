import type { ReactNode } from "react";

/** A strip across the top that stays: demo data, a waiting period. */
export function Banner({ children }: { children: ReactNode }) {
	return (
		<aside
			aria-label="Pemberitahuan"
			className="border-b border-near/30 bg-near-soft px-4 py-1 text-center text-xs font-medium text-near print:hidden"
		>
			{children}
		</aside>
	);
}
