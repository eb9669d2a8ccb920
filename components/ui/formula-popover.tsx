import { type ReactNode, useId } from "react";

export type FormulaPopoverProps = {
	/** The heading that opens it. */
	label: ReactNode;
	/** The indicator's full name. */
	title: string;
	/** Formula, unit, source, in plain words. */
	children: ReactNode;
};

/** A heading that opens its formula, with the browser's own popover. */
export function FormulaPopover({ label, title, children }: FormulaPopoverProps) {
	const id = useId();
	return (
		<>
			<button
				type="button"
				popoverTarget={id}
				className="relative inline-flex min-h-6 items-center [text-align:inherit] text-inherit after:absolute after:inset-x-0 after:-inset-y-2.5 lg:after:hidden underline decoration-dotted decoration-1 underline-offset-4 hover:text-ink print:no-underline"
			>
				{label}
			</button>
			<div
				id={id}
				popover="auto"
				className="hangs w-80 max-w-[calc(100vw-2rem)] rounded-md border border-line bg-surface p-4 text-start text-sm font-normal tracking-normal whitespace-normal text-ink shadow-float"
			>
				<p className="mb-1 font-semibold">{title}</p>
				<div className="text-muted">{children}</div>
			</div>
		</>
	);
}
