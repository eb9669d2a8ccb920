"use client";
import { controlStyle } from "./control-style";
import { cx } from "./cx";
import { FieldFrame, type FieldProps } from "./field";

export type DateFieldProps = FieldProps & {
	/** yyyy-mm-dd, as are min and max; the browser shows it the local way. */
	defaultValue?: string | null;
	min?: string;
	max?: string;
	/** A month instead of a day: yyyy-mm. */
	month?: boolean;
};

/** A date with the device's own picker. */
export function DateField(props: DateFieldProps) {
	const { defaultValue, min, max, month } = props;
	return (
		<FieldFrame {...props}>
			{(control, kept) => (
				<input
					{...control}
					type={month ? "month" : "date"}
					min={min}
					max={max}
					defaultValue={kept?.[0] ?? defaultValue ?? ""}
					className={cx(controlStyle, "max-w-56 max-sm:px-2")}
				/>
			)}
		</FieldFrame>
	);
}
