import type { ReactNode } from "react";

/** The answer before the evidence: one sentence computed from the data, its figures in bold. */
export function AnswerBox({ children }: { children: ReactNode }) {
	return (
		<p className="whole mb-4 rounded-md border border-l-3 border-line border-l-accent bg-surface px-4 py-3 text-base text-pretty lg:px-5 lg:py-3.5 lg:text-lg">
			{children}
		</p>
	);
}
