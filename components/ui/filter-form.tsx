import type { ReactNode } from "react";
import { Button } from "./button";

export type FilterFormProps = {
	/** What is filtered: "Saring laporan". */
	label: string;
	/** Where the answer is; this address when absent. */
	action?: string;
	/** Unmarked fields. */
	children: ReactNode;
	submitLabel?: string;
};

/** Filters in the address: a form that is sent by GET, so that the view can be linked and printed. */
export function FilterForm(props: FilterFormProps) {
	const { label, action, children, submitLabel = "Terapkan" } = props;
	return (
		<search className="mb-4 block print:hidden">
			<form
				method="get"
				action={action}
				aria-label={label}
				className="grid grid-cols-2 items-end gap-3 sm:flex sm:flex-wrap"
			>
				{children}
				<Button type="submit">{submitLabel}</Button>
			</form>
		</search>
	);
}
