/** What can go wrong by expectation. Anything else is a bug and is thrown. */
export type Problem =
	| { kind: "signed-out" }
	| { kind: "forbidden" }
	| { kind: "missing" }
	/** `fields` maps a form field to its sentence in Indonesian; `form` is about the whole. */
	| { kind: "invalid"; fields: Record<string, string>; form?: string }
	/** Somebody else was first, or the state does not allow it; `fields` shows what is saved beside what was typed. */
	| { kind: "conflict"; message: string; fields?: Record<string, string> };

export type Outcome<T = undefined> = { ok: true; value: T } | { ok: false; problem: Problem };

/** A success with its value. */
export function ok(): Outcome;
export function ok<T>(value: T): Outcome<T>;
export function ok(value?: unknown): Outcome<unknown> {
	return { ok: true, value };
}

function failed(problem: Problem) {
	return { ok: false as const, problem };
}

/** The account may not do this at all. */
export const forbidden = () => failed({ kind: "forbidden" });
/** It does not exist, or not for this account: the two read the same. */
export const missing = () => failed({ kind: "missing" });
/** The input is wrong at the named fields. */
export const invalid = (fields: Record<string, string>, form?: string) =>
	failed({ kind: "invalid", fields, form });
/** The state of things does not allow it; the message is for the user. */
export const conflict = (message: string, fields?: Record<string, string>) =>
	failed({ kind: "conflict", message, ...(fields && { fields }) });
/** Nobody is signed in, or the session has ended. */
export const signedOut = () => failed({ kind: "signed-out" });

/** What a problem says at each field; nothing when it is about the whole. */
export function fieldsOf(problem: Problem | null): Record<string, string> {
	if (problem?.kind !== "invalid" && problem?.kind !== "conflict") return {};
	return problem.fields ?? {};
}

/** What a form gets back: the outcome, and what was typed so that nothing is lost. */
export type FormState<T = unknown> = {
	outcome: Outcome<T>;
	values: Record<string, string[]>;
} | null;

/** The shape of every form action. */
export type FormAction<T = unknown> = (
	previous: FormState<T>,
	data: FormData,
) => Promise<FormState<T>>;
