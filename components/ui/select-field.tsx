"use client";
import { controlStyle } from "./control-style";
import { FieldFrame, type FieldProps } from "./field";

export type Choice = { value: string; label: string; hint?: string; disabled?: boolean };

export type SelectFieldProps = FieldProps & {
	choices: readonly Choice[];
	defaultValue?: string | null;
	/** The first, empty choice: "Pilih alasan". Without it the first choice is chosen. */
	placeholder?: string;
};

/** One of many, with the device's own list. */
export function SelectField(props: SelectFieldProps) {
	const { choices, defaultValue, placeholder } = props;
	return (
		<FieldFrame {...props}>
			{(control, kept) => (
				<select
					{...control}
					defaultValue={kept?.[0] ?? defaultValue ?? ""}
					className={controlStyle}
				>
					{placeholder && <option value="">{placeholder}</option>}
					{choices.map((choice) => (
						<option key={choice.value} value={choice.value} disabled={choice.disabled}>
							{choice.label}
						</option>
					))}
				</select>
			)}
		</FieldFrame>
	);
}
