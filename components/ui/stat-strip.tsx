import type { ReactNode } from "react";

/** The indicators side by side: two in a row on a phone, up to six on a desktop. */
export function StatStrip({ label, children }: { label: string; children: ReactNode }) {
	return (
		<dl
			aria-label={label}
			className="mb-4 grid grid-cols-2 gap-px overflow-hidden rounded-md border border-line bg-line sm:grid-cols-3 xl:auto-cols-fr xl:grid-flow-col xl:grid-cols-none print:grid-cols-3"
		>
			{children}
		</dl>
	);
}
