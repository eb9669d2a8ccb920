import type { ReactNode } from "react";
import { cx } from "./cx";
import { Icon } from "./icon";

export type Step = { label: string; state: "done" | "current" | "ahead"; sub?: ReactNode };

const DOTS = {
	done: "border-accent bg-accent text-on-accent",
	current: "border-accent text-accent",
	ahead: "border-edge text-faint",
};

const WORDS = { done: "selesai", current: "sekarang", ahead: "berikutnya" };

/** Where something stands on its way. */
export function Steps({ label, steps }: { label: string; steps: readonly Step[] }) {
	return (
		<ol aria-label={label} className="flex flex-col gap-x-6 gap-y-2 sm:flex-row sm:flex-wrap">
			{steps.map((step, index) => (
				<li
					key={step.label}
					aria-current={step.state === "current" ? "step" : undefined}
					className="flex items-center gap-2 text-sm"
				>
					<span
						aria-hidden
						className={cx(
							"tabular grid size-6 shrink-0 place-items-center rounded-full border text-xs font-semibold",
							DOTS[step.state],
						)}
					>
						{step.state === "done" ? <Icon name="baik" className="size-3.5" /> : index + 1}
					</span>
					<span className={step.state === "current" ? "font-semibold" : "text-muted"}>
						{step.label}
						<span className="sr-only"> ({WORDS[step.state]})</span>
						{step.sub != null && <span className="block text-xs text-faint">{step.sub}</span>}
					</span>
				</li>
			))}
		</ol>
	);
}
