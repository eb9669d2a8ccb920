import type { ReactNode } from "react";

/** A strip across the top that stays: demo data, a waiting period. */
export function Banner({ children }: { children: ReactNode }) {
	return (
		<div className="border-b border-near/30 bg-near-soft px-4 py-1.5 text-center text-xs font-medium text-near print:hidden">
			{children}
		</div>
	);
}
