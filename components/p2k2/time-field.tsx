"use client";
import { controlStyle } from "@/components/ui/control-style";
import { cx } from "@/components/ui/cx";
import { FieldFrame, type FieldProps } from "@/components/ui/field";

/** A time of day with the device's own picker. */
export function TimeField(props: FieldProps & { defaultValue?: string }) {
	return (
		<FieldFrame {...props}>
			{(control, kept) => (
				<input
					{...control}
					type="time"
					defaultValue={kept?.[0] ?? props.defaultValue ?? ""}
					className={cx(controlStyle, "max-w-40")}
				/>
			)}
		</FieldFrame>
	);
}
