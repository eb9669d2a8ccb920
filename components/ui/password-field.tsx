"use client";
import { useState } from "react";
import { controlStyle } from "./control-style";
import { cx } from "./cx";
import { FieldFrame, type FieldProps } from "./field";
import { Icon } from "./icon";

export type PasswordFieldProps = FieldProps & {
	autoComplete: "current-password" | "new-password" | "one-time-code";
};

/** A password, which can be shown while typing; it never comes back from the server. */
export function PasswordField(props: PasswordFieldProps) {
	const [shown, setShown] = useState(false);
	const icon = shown ? "sembunyi" : "lihat";
	return (
		<FieldFrame {...props}>
			{(control) => (
				<div className="relative">
					<input
						{...control}
						type={shown ? "text" : "password"}
						autoComplete={props.autoComplete}
						autoCapitalize="none"
						spellCheck={false}
						className={cx(controlStyle, "pr-12")}
					/>
					<button
						type="button"
						aria-pressed={shown}
						aria-controls={control.id}
						onClick={() => setShown(!shown)}
						className="absolute inset-y-0 right-0 grid w-11 place-items-center rounded-md text-muted hover:text-ink"
					>
						<Icon name={icon} className="size-5" />
						<span className="sr-only">Tampilkan kata sandi</span>
					</button>
				</div>
			)}
		</FieldFrame>
	);
}
