import type { z } from "zod";
import { type AuditEntry, writeAudit } from "./audit";
import { type Actor, can } from "./auth/actor";
import type { Permission } from "./auth/permissions";
import { inScope, type Tx } from "./db";
import { refusalOf } from "./db/errors";
import { conflict, forbidden, invalid, missing, type Outcome } from "./outcome";

/** One way to change data. Forms, machines, seeds and tests all go through `execute`. */
export type Command<I, O> = {
	/** noun.verb: also the action in the audit log. */
	name: string;
	permission: Permission;
	input: z.ZodType<I>;
	/** What is asked before the transaction, where a refusal itself has to be remembered: in it, a refusal leaves nothing behind. */
	before?: (actor: Actor, input: I) => Promise<Outcome<never> | null>;
	/** Checks first, writes last; knows nothing of forms, sessions or the web. */
	run: (tx: Tx, actor: Actor, input: I) => Promise<Outcome<O>>;
	/** What the audit log says of it, written in the same transaction; null where the row written is itself the record of who did it and when. */
	audit: (
		input: I,
		value: O,
		actor: Actor,
	) => (Omit<AuditEntry, "action"> & { action?: string }) | null;
};

/** Names a command; the types follow from its parts. */
export function defineCommand<I, O>(command: Command<I, O>): Command<I, O> {
	return command;
}

class Refused extends Error {
	constructor(readonly outcome: Outcome<never>) {
		super("refused");
	}
}

/** The first sentence for each field of a failed check. */
export function fieldsOf(error: z.ZodError): Record<string, string> {
	const fields: Record<string, string> = {};
	for (const issue of error.issues) {
		const field = issue.path.length ? String(issue.path[0]) : "form";
		fields[field] ??= issue.message;
	}
	return fields;
}

const STALE =
	"Data sudah berubah sejak halaman ini dibuka, atau keadaannya tidak mengizinkan. Muat ulang lalu periksa lagi.";

/**
 * Runs a command for a person: may they → is it valid → do it and write the audit log, all or nothing. Expected
 * failures come back as an Outcome; a bug is thrown.
 */
export async function execute<I, O>(
	command: Command<I, O>,
	actor: Actor,
	raw: unknown,
): Promise<Outcome<O>> {
	if (!can(actor, command.permission)) return forbidden();
	const parsed = command.input.safeParse(raw);
	if (!parsed.success) {
		const { form, ...fields } = fieldsOf(parsed.error);
		return invalid(fields, form);
	}
	const refusal = await command.before?.(actor, parsed.data);
	if (refusal) return refusal;
	try {
		return await inScope(actor.scope, async (tx) => {
			const outcome = await command.run(tx, actor, parsed.data);
			if (!outcome.ok) throw new Refused(outcome);
			const entry = command.audit(parsed.data, outcome.value, actor);
			if (entry) await writeAudit(tx, actor.scope, { action: command.name, ...entry });
			return outcome;
		});
	} catch (error) {
		if (error instanceof Refused) return error.outcome;
		const refusal = refusalOf(error);
		if (refusal === "conflict") return conflict(STALE);
		if (refusal === "missing") return missing();
		throw error;
	}
}
