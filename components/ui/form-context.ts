"use client";
import { createContext, useContext, useId } from "react";

type FormContextValue = {
	/** Starts the id of every field, so that the summary can link to it. */
	prefix: string;
	errors: Record<string, string>;
	/** What was typed before the answer came back, by field. */
	values: Record<string, string[]>;
	pending: boolean;
};

export const FormContext = createContext<FormContextValue | null>(null);

/** The id of a field by its name. */
export function fieldId(prefix: string, name: string): string {
	return `${prefix}-${name}`;
}

/** What the form around it knows of a field: its id, its error and what was typed before. */
export function useField(name: string) {
	const form = useContext(FormContext);
	const own = useId();
	return {
		id: fieldId(form?.prefix ?? own, name),
		error: form?.errors[name],
		kept: form?.values[name],
		pending: form?.pending ?? false,
	};
}
