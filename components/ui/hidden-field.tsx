"use client";
import { useField } from "./form-context";

export type HiddenFieldProps = {
	name: string;
	value: string | number;
	/**
	 * Keeps the first value through a refused round trip, as a key against double sending needs;
	 * a revision number must not be kept, or the same conflict would come back for ever.
	 */
	keep?: boolean;
};

/** A value that the form carries. */
export function HiddenField({ name, value, keep }: HiddenFieldProps) {
	const { kept } = useField(name);
	return <input type="hidden" name={name} value={keep ? (kept?.[0] ?? value) : value} readOnly />;
}
