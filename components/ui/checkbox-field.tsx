"use client";
import { useContext } from "react";
import { ChoiceRow } from "./choice-row";
import { FieldError, type FieldProps, useControl } from "./field";
import { FormContext } from "./form-context";

export type CheckboxFieldProps = Omit<FieldProps, "unmarked"> & {
	defaultChecked?: boolean;
	/** What is sent when ticked. */
	value?: string;
};

/** Yes or no. */
export function CheckboxField(props: CheckboxFieldProps) {
	const { defaultChecked, value = "ya", label, hint, className } = props;
	const { control, error, kept, errorId } = useControl({ ...props, hint: undefined });
	// A box left empty is not sent at all: only other fields show that an answer came back.
	const answered = Object.keys(useContext(FormContext)?.values ?? {}).length > 0;
	return (
		<div className={className}>
			<ChoiceRow
				{...control}
				type="checkbox"
				value={value}
				defaultChecked={answered ? kept?.includes(value) === true : defaultChecked}
				label={label}
				hint={hint}
			/>
			{error && <FieldError id={errorId}>{error}</FieldError>}
		</div>
	);
}
