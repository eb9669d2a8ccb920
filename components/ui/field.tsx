"use client";
import type { ReactNode } from "react";
import { cx } from "./cx";
import { useField } from "./form-context";
import { Icon } from "./icon";

/** What every field has. */
export type FieldProps = {
	name: string;
	label: ReactNode;
	/** One line of help, read out with the field. */
	hint?: ReactNode;
	required?: boolean;
	/** Leaves out the words "wajib" and "boleh kosong", as in a filter. */
	unmarked?: boolean;
	disabled?: boolean;
	className?: string;
};

/** What ties an input to its label, hint and error. */
export type ControlProps = {
	id: string;
	name: string;
	required?: boolean;
	disabled?: boolean;
	"aria-describedby"?: string;
	"aria-invalid"?: true;
};

function Mark({ required }: { required?: boolean }) {
	return (
		<span className="ml-1 text-xs font-normal text-faint">
			{required ? "wajib" : "boleh kosong"}
		</span>
	);
}

/** The sentence under a field that was refused. */
export function FieldError({ id, children }: { id: string; children: ReactNode }) {
	return (
		<p id={id} className="flex items-start gap-1.5 text-sm font-medium text-behind">
			<Icon name="gagal" className="mt-0.5 size-4 shrink-0" />
			<span>{children}</span>
		</p>
	);
}

/** Gives a control its ids and its state. */
export function useControl({ name, hint, required, disabled }: FieldProps) {
	const { id, error, kept } = useField(name);
	const hintId = `${id}-petunjuk`;
	const errorId = `${id}-salah`;
	const describedBy = cx(hint != null && hintId, error && errorId);
	const control: ControlProps = {
		id,
		name,
		required,
		disabled,
		"aria-describedby": describedBy || undefined,
		"aria-invalid": error ? true : undefined,
	};
	return { control, error, kept, hintId, errorId };
}

type FieldFrameProps = FieldProps & {
	children: (control: ControlProps, kept: string[] | undefined) => ReactNode;
	/** A line after the control, such as a count of letters. */
	after?: ReactNode;
};

/** Label above, help in a line, the control, its error under it. */
export function FieldFrame(props: FieldFrameProps) {
	const { label, hint, required, unmarked, className, children, after } = props;
	const { control, error, kept, hintId, errorId } = useControl(props);
	return (
		<div className={cx("flex min-w-0 flex-col gap-1", className)}>
			<label htmlFor={control.id} className="text-sm font-semibold">
				{label} {!unmarked && <Mark required={required} />}
			</label>
			{hint != null && (
				<p id={hintId} className="text-sm text-muted">
					{hint}
				</p>
			)}
			{children(control, kept)}
			{after}
			{error && <FieldError id={errorId}>{error}</FieldError>}
		</div>
	);
}

/** The same around several controls that answer one question. */
export function FieldGroup(props: FieldFrameProps) {
	const { label, hint, required, unmarked, className, children } = props;
	const { control, error, kept, hintId, errorId } = useControl(props);
	return (
		<fieldset
			aria-describedby={control["aria-describedby"]}
			disabled={props.disabled}
			className={cx("min-w-0", className)}
		>
			<legend className="text-sm font-semibold">
				{label} {!unmarked && <Mark required={required} />}
			</legend>
			<div className="mt-1 flex flex-col gap-1">
				{hint != null && (
					<p id={hintId} className="text-sm text-muted">
						{hint}
					</p>
				)}
				{children(control, kept)}
				{error && <FieldError id={errorId}>{error}</FieldError>}
			</div>
		</fieldset>
	);
}
