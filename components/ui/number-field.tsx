"use client";
import type { FieldProps } from "./field";
import { TextField } from "./text-field";

export type NumberFieldProps = FieldProps & {
	defaultValue?: number | string | null;
	/** Lets a comma through on the keyboard of a phone. */
	decimal?: boolean;
	unit?: string;
	placeholder?: string;
};

/** A number: the keyboard of digits, never the spinner, which changes values while scrolling. */
export function NumberField({ defaultValue, decimal, ...props }: NumberFieldProps) {
	return (
		<TextField
			{...props}
			inputMode={decimal ? "decimal" : "numeric"}
			defaultValue={defaultValue == null ? "" : String(defaultValue)}
		/>
	);
}
