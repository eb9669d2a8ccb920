"use client";
import { type ReactNode, useContext } from "react";
import { useFormStatus } from "react-dom";
import { Button } from "./button";
import type { ButtonLook } from "./button-style";
import { FormContext } from "./form-context";

export type SubmitButtonProps = {
	children: ReactNode;
	look?: ButtonLook;
	/** The words while it is being sent. */
	pendingLabel?: string;
	/** Sent with the form when this button was the one. */
	name?: string;
	value?: string;
	className?: string;
};

/** Sends the form once, however often it is pressed. */
export function SubmitButton(props: SubmitButtonProps) {
	const { children, look = "primary", pendingLabel = "Mengirim…", ...rest } = props;
	const native = useFormStatus().pending;
	const pending = useContext(FormContext)?.pending || native;
	// aria-disabled, not disabled: a disabled button would drop the focus and its own value.
	return (
		<Button {...rest} type="submit" look={look} aria-disabled={pending || undefined}>
			{pending ? pendingLabel : children}
		</Button>
	);
}
