"use client";
import { unstable_isUnrecognizedActionError, unstable_rethrow } from "next/navigation";
import { type SubmitEvent, useActionState, useState, useTransition } from "react";
import type { FormAction, FormState } from "@/lib/outcome";

/** Why no answer came at all: no signal, a newer version of the application, or our own fault. */
export type Unanswered = "offline" | "outdated" | "broken";

function whyUnanswered(error: unknown): Unanswered {
	if (unstable_isUnrecognizedActionError(error)) return "outdated";
	return error instanceof TypeError || !navigator.onLine ? "offline" : "broken";
}

/** What the user wrote, without the fields by which the framework finds the action. */
function typedIn(form: HTMLFormElement, submitter: HTMLElement | null): FormData {
	const data = new FormData(form, submitter);
	for (const key of [...data.keys()]) if (key.startsWith("$ACTION")) data.delete(key);
	return data;
}

type Answer<T> = { state: FormState<T>; unanswered: Unanswered | null };

/**
 * Sends a form so that nothing typed is ever lost. Before JavaScript arrives the browser posts it
 * and the page comes back with the values; afterwards it is sent from here, because React empties
 * a form after its action, and an answer that never came would put an error page in its place. `byScript` is how it is
 * then sent, where that is not the action itself.
 */
export function useFormAction<T>(
	action: FormAction<T>,
	onAnswer: (form: HTMLFormElement, value: T) => void,
	byScript: FormAction<T> = action,
) {
	const [posted, formAction] = useActionState<FormState<T>, FormData>(action, null);
	const [sent, setSent] = useState<Answer<T> | null>(null);
	const [pending, startTransition] = useTransition();

	async function send(form: HTMLFormElement, data: FormData) {
		try {
			const state = await byScript(sent?.state ?? posted, data);
			setSent({ state, unanswered: null });
			if (state?.outcome.ok) onAnswer(form, state.outcome.value);
		} catch (error) {
			unstable_rethrow(error);
			setSent((before) => ({ state: before?.state ?? posted, unanswered: whyUnanswered(error) }));
		}
	}

	function onSubmit(event: SubmitEvent<HTMLFormElement>) {
		event.preventDefault();
		if (pending) return;
		const form = event.currentTarget;
		const data = typedIn(form, event.nativeEvent.submitter);
		startTransition(() => send(form, data));
	}

	const answer: Answer<T> = sent ?? { state: posted, unanswered: null };
	return { answer, formAction, onSubmit, pending };
}
