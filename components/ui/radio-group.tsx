"use client";
import { ChoiceRow } from "./choice-row";
import { FieldGroup, type FieldProps } from "./field";
import type { Choice } from "./select-field";

export type RadioGroupProps = FieldProps & {
	choices: readonly Choice[];
	defaultValue?: string | null;
};

/** One of a few, all in sight. */
export function RadioGroup(props: RadioGroupProps) {
	const { choices, defaultValue } = props;
	return (
		<FieldGroup {...props}>
			{(control, kept) =>
				choices.map((choice, index) => (
					<ChoiceRow
						key={choice.value}
						type="radio"
						id={index === 0 ? control.id : `${control.id}-${choice.value}`}
						name={control.name}
						value={choice.value}
						required={control.required}
						disabled={choice.disabled}
						defaultChecked={choice.value === (kept?.[0] ?? defaultValue)}
						label={choice.label}
						hint={choice.hint}
					/>
				))
			}
		</FieldGroup>
	);
}
