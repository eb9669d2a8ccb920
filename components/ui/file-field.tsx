"use client";
import { type ChangeEvent, useState } from "react";
import { controlStyle } from "./control-style";
import { FieldError, FieldFrame, type FieldProps } from "./field";
import { shrinkPhoto } from "./shrink-photo";

export type FileFieldProps = FieldProps & {
	/** Media types that the device offers, with commas. */
	accept: string;
	maxBytes: number;
	/** What is said of a file that is larger, before it is sent. */
	tooLarge: string;
};

/** One file from the device; a photo is made smaller first, so that it gets through a weak signal. */
export function FileField(props: FileFieldProps) {
	const { accept, maxBytes, tooLarge } = props;
	const [isTooLarge, setTooLarge] = useState(false);

	async function onChange({ currentTarget: input }: ChangeEvent<HTMLInputElement>) {
		const [file] = input.files ?? [];
		if (!file) return setTooLarge(false);
		const small = await shrinkPhoto(file);
		if (small !== file) {
			const chosen = new DataTransfer();
			chosen.items.add(small);
			input.files = chosen.files;
		}
		if (small.size > maxBytes) input.value = "";
		setTooLarge(small.size > maxBytes);
	}

	return (
		<FieldFrame
			{...props}
			after={
				<div role="status" className="empty:hidden">
					{isTooLarge && <FieldError id={`${props.name}-besar`}>{tooLarge}</FieldError>}
				</div>
			}
		>
			{(control) => (
				<input
					{...control}
					type="file"
					accept={accept}
					onChange={onChange}
					className={controlStyle}
				/>
			)}
		</FieldFrame>
	);
}
