"use client";
import { ChoiceRow } from "./choice-row";
import { FieldGroup, type FieldProps } from "./field";
import type { Choice } from "./select-field";

export type CheckboxGroupProps = FieldProps & {
	choices: readonly Choice[];
	defaultValues?: readonly string[];
};

/** More than this stand beside each other. */
const MANY = 10;

/** Any of a few; each chosen one is sent under the same name. */
export function CheckboxGroup(props: CheckboxGroupProps) {
	const { choices, defaultValues } = props;
	return (
		<FieldGroup {...props}>
			{(control, kept) => {
				const boxes = choices.map((choice, index) => (
					<ChoiceRow
						key={choice.value}
						type="checkbox"
						id={index === 0 ? control.id : `${control.id}-${choice.value}`}
						name={control.name}
						value={choice.value}
						disabled={choice.disabled}
						defaultChecked={(kept ?? defaultValues ?? []).includes(choice.value)}
						label={choice.label}
						hint={choice.hint}
					/>
				));
				return choices.length > MANY ? (
					<div className="grid grid-cols-[repeat(auto-fill,minmax(8.75rem,1fr))] gap-x-2 sm:grid-cols-3 max-sm:[&_label]:gap-2 max-sm:[&_label]:px-1 max-sm:[&_label>span]:text-sm">
						{boxes}
					</div>
				) : (
					boxes
				);
			}}
		</FieldGroup>
	);
}
