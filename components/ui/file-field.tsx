"use client";
import { type ChangeEvent, useState } from "react";
import { controlStyle } from "./control-style";
import { cx } from "./cx";
import { FieldError, FieldFrame, type FieldProps } from "./field";
import { isLargePhoto, shrinkPhoto } from "./shrink-photo";

export type FileFieldProps = FieldProps & {
	/** Media types that the device offers, with commas. */
	accept: string;
	maxBytes: number;
	/** What is said of a file that is larger, before it is sent. */
	tooLarge: string;
};

/** The browser's own button in the field looks like one, apart from the name of the file. */
const fileButton =
	"file:me-3 file:rounded-sm file:bg-accent-soft file:px-2 file:py-0.5 file:font-semibold file:text-accent";

/** One file from the device; a photo is made smaller first, so that it gets through a weak signal. */
export function FileField(props: FileFieldProps) {
	const { accept, maxBytes, tooLarge } = props;
	const [state, setState] = useState<"ready" | "shrinking" | "large">("ready");

	/** Until it is smaller the field is empty, so that nobody sends the photo as it was. */
	async function shrink(input: HTMLInputElement, photo: File): Promise<File> {
		input.value = "";
		setState("shrinking");
		const small = await shrinkPhoto(photo);
		const chosen = new DataTransfer();
		chosen.items.add(small);
		input.files = chosen.files;
		return small;
	}

	async function onChange({ currentTarget: input }: ChangeEvent<HTMLInputElement>) {
		const [file] = input.files ?? [];
		if (!file) return setState("ready");
		const { size } = isLargePhoto(file) ? await shrink(input, file) : file;
		if (size > maxBytes) input.value = "";
		setState(size > maxBytes ? "large" : "ready");
	}

	return (
		<FieldFrame
			{...props}
			after={
				<div role="status" className="empty:hidden">
					{state === "shrinking" && <p className="text-sm text-muted">Memperkecil foto…</p>}
					{state === "large" && <FieldError id={`${props.name}-besar`}>{tooLarge}</FieldError>}
				</div>
			}
		>
			{(control) => (
				<input
					{...control}
					type="file"
					accept={accept}
					onChange={onChange}
					className={cx(controlStyle, fileButton)}
				/>
			)}
		</FieldFrame>
	);
}
