"use client";
import { useState } from "react";
import { formatNumber } from "@/lib/format";
import { controlStyle } from "./control-style";
import { cx } from "./cx";
import { FieldFrame, type FieldProps } from "./field";
import { useField } from "./form-context";

export type TextareaFieldProps = FieldProps & {
	defaultValue?: string | null;
	rows?: number;
	placeholder?: string;
	/** Shown and counted, never enforced here: cutting a pasted text would lose work unseen. */
	maxLength?: number;
};

function Count({ used, most }: { used: number; most: number }) {
	const over = used - most;
	return (
		<p className={cx("text-xs", over > 0 ? "font-semibold text-behind" : "text-faint")}>
			{over > 0
				? `Kelebihan ${formatNumber(over)} huruf dari ${formatNumber(most)}`
				: `${formatNumber(used)} dari paling banyak ${formatNumber(most)} huruf`}
		</p>
	);
}

/** Several lines of text. */
export function TextareaField(props: TextareaFieldProps) {
	const { defaultValue, rows = 4, placeholder, maxLength } = props;
	const before = useField(props.name).kept?.[0] ?? defaultValue ?? "";
	const [used, setUsed] = useState(before.length);
	return (
		<FieldFrame {...props} after={maxLength && <Count used={used} most={maxLength} />}>
			{(control) => (
				<textarea
					{...control}
					rows={rows}
					placeholder={placeholder}
					defaultValue={before}
					onInput={maxLength ? (event) => setUsed(event.currentTarget.value.length) : undefined}
					style={{ minBlockSize: `calc(${rows} * 1lh + 1rem)` }}
					className={cx(controlStyle, "field-sizing-content max-h-[60dvh] resize-y")}
				/>
			)}
		</FieldFrame>
	);
}
