"use client";
import { type ReactNode, useEffect, useId, useRef } from "react";
import { type FormAction, type FormState, fieldsOf } from "@/lib/outcome";
import { cx } from "./cx";
import { FormContext } from "./form-context";
import { ProblemSummary, UnansweredSummary } from "./form-summary";
import { Notice } from "./notice";
import { useFormAction } from "./use-form-action";

export type FormProps<T> = {
	action: FormAction<T>;
	/** How it is sent once JavaScript is there, where the action's answer would carry a whole page that nobody needs. */
	byScript?: FormAction<T>;
	/** After a success that stays on this page. */
	onDone?: (value: T) => void;
	children: ReactNode;
	/** The sentence after a success that stays on this page; from client components also made of the answer. */
	success?: ReactNode | ((value: T) => ReactNode);
	/** Empties the fields after a success, to enter the next one. */
	resetOnSuccess?: boolean;
	/** What the form is for, when no heading says it. */
	label?: string;
	className?: string;
};

function problemOf<T>(state: FormState<T>) {
	return state && !state.outcome.ok ? state.outcome.problem : null;
}

/** A form that works before JavaScript, says what went wrong, and never loses what was typed. */
export function Form<T>(props: FormProps<T>) {
	const { action, byScript, onDone, children, success, resetOnSuccess, label, className } = props;
	const prefix = useId();
	const summary = useRef<HTMLDivElement>(null);
	const onAnswer = (form: HTMLFormElement, value: T) => {
		if (resetOnSuccess) form.reset();
		onDone?.(value);
	};
	const { answer, formAction, onSubmit, pending } = useFormAction(action, onAnswer, byScript);
	const problem = problemOf(answer.state);
	const failed = answer.unanswered !== null || problem !== null;
	const done = answer.unanswered === null && answer.state?.outcome.ok ? answer.state.outcome : null;
	const said = done && (typeof success === "function" ? success(done.value) : success);

	useEffect(() => {
		if (answer.unanswered || problemOf(answer.state)) summary.current?.focus();
	}, [answer.state, answer.unanswered]);

	const context = {
		prefix,
		errors: answer.unanswered ? {} : fieldsOf(problem),
		values: problem ? (answer.state?.values ?? {}) : {},
		pending,
	};
	return (
		<FormContext value={context}>
			<form
				action={formAction}
				onSubmit={onSubmit}
				noValidate
				aria-label={label}
				aria-busy={pending}
				className={cx("flex flex-col gap-5", className)}
			>
				<div
					ref={summary}
					tabIndex={-1}
					role={failed ? "alert" : "status"}
					className="empty:hidden"
				>
					{answer.unanswered && <UnansweredSummary why={answer.unanswered} />}
					{!answer.unanswered && problem && <ProblemSummary problem={problem} prefix={prefix} />}
					{said && !pending && <Notice tone="success" title={said} />}
				</div>
				{children}
			</form>
		</FormContext>
	);
}
