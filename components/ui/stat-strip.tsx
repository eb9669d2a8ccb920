import type { ReactNode } from "react";

/** The indicators side by side: two in a row on a phone, up to six on a desktop, more of them in further rows. */
export function StatStrip({ label, children }: { label: string; children: ReactNode }) {
	return (
		<dl
			aria-label={label}
			className="mb-4 flex flex-wrap gap-px overflow-hidden rounded-md border border-line bg-line *:grow *:basis-[45%] sm:*:basis-[30%] xl:*:basis-[10.5rem] print:*:basis-[30%]"
		>
			{children}
		</dl>
	);
}
