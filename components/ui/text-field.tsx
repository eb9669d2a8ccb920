"use client";
import type { HTMLAttributes, HTMLInputAutoCompleteAttribute, HTMLInputTypeAttribute } from "react";
import { controlStyle } from "./control-style";
import { cx } from "./cx";
import { FieldFrame, type FieldProps } from "./field";

export type TextFieldProps = FieldProps & {
	defaultValue?: string | null;
	type?: Extract<HTMLInputTypeAttribute, "text" | "email" | "tel" | "url" | "search">;
	inputMode?: HTMLAttributes<HTMLInputElement>["inputMode"];
	autoComplete?: HTMLInputAutoCompleteAttribute;
	autoCapitalize?: "none" | "sentences" | "words";
	placeholder?: string;
	maxLength?: number;
	/** A unit that stands behind the input, such as "keluarga". */
	unit?: string;
};

/** One line of text. */
export function TextField(props: TextFieldProps) {
	const { defaultValue, type = "text", inputMode, unit, maxLength, placeholder } = props;
	return (
		<FieldFrame {...props}>
			{(control, kept) => (
				<div className="flex items-center gap-2">
					<input
						{...control}
						type={type}
						inputMode={inputMode}
						maxLength={maxLength}
						placeholder={placeholder}
						autoComplete={props.autoComplete ?? "off"}
						autoCapitalize={props.autoCapitalize}
						defaultValue={kept?.[0] ?? defaultValue ?? ""}
						className={cx(controlStyle, unit && "max-w-40")}
					/>
					{unit && <span className="text-sm text-muted">{unit}</span>}
				</div>
			)}
		</FieldFrame>
	);
}
