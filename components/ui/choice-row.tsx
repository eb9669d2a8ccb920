"use client";
import type { InputHTMLAttributes, ReactNode } from "react";

type ChoiceRowProps = InputHTMLAttributes<HTMLInputElement> & {
	type: "checkbox" | "radio";
	id: string;
	label: ReactNode;
	hint?: ReactNode;
};

/** A box or a dot with its label: the whole row is the target. */
export function ChoiceRow({ label, hint, ...input }: ChoiceRowProps) {
	return (
		<label
			htmlFor={input.id}
			className="flex min-h-11 items-start gap-3 rounded-md px-2 py-2.5 hover:bg-ground has-disabled:text-faint"
		>
			<input {...input} className="mt-0.5 size-5 shrink-0" />
			<span className="min-w-0 text-base lg:text-sm">
				{label}
				{hint != null && <span className="block text-sm text-muted">{hint}</span>}
			</span>
		</label>
	);
}
