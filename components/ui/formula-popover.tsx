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
			<button type="button" popoverTarget={id} className="formula-name">
				{label}
			</button>
			<div id={id} popover="auto" className="formula hangs">
				<p>{title}</p>
				{children}
			</div>
		</>
	);
}
