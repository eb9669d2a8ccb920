import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import type { Actor } from "./auth/actor";
import { currentActor, readyActor } from "./auth/session";
import { type Command, execute } from "./command";
import { conflict, type FormAction, type Outcome, signedOut } from "./outcome";

const FIELDS_MAX = 2_000;

/** The fields of a form as plain values: `name[]` is a list, everything else one text. */
export function fieldsOfForm(data: FormData): Record<string, string | string[]> {
	const fields: Record<string, string | string[]> = {};
	let count = 0;
	for (const [name, value] of data) {
		if (typeof value !== "string" || name.startsWith("$ACTION")) continue;
		if (++count > FIELDS_MAX) break;
		if (name.endsWith("[]")) {
			const key = name.slice(0, -2);
			const list = fields[key];
			fields[key] = Array.isArray(list) ? [...list, value] : [value];
		} else fields[name] = value;
	}
	return fields;
}

const SECRET_FIELDS = /sandi|password|kode/i;

function typedValues(data: FormData): Record<string, string[]> {
	const values: Record<string, string[]> = {};
	for (const [name, value] of data)
		if (typeof value === "string" && !name.startsWith("$ACTION") && !SECRET_FIELDS.test(name)) {
			values[name] ??= [];
			values[name].push(value);
		}
	return values;
}

type Options<O> = {
	/** Where a success leads; without it the form shows that it worked. */
	to?: (value: O, actor: Actor) => string;
	/** The command's input from the fields, where they are not the same. */
	read?: (fields: Record<string, string | string[]>) => unknown;
	/** The field that carries a file: its bytes join the other fields; a file that was not chosen is none. */
	file?: string;
	/** The page stays and is read again after a success. */
	refresh?: boolean;
};

async function withFile(fields: object, data: FormData, name: string): Promise<object> {
	const file = data.get(name);
	if (!(file instanceof File) || file.size === 0) return fields;
	return { ...fields, [name]: new Uint8Array(await file.arrayBuffer()) };
}

/** The door for forms of whatever a signed-in person does: who is it → run it → show it, with everything typed handed back on failure. */
export function actorAction<O>(
	run: (actor: Actor, raw: unknown) => Promise<Outcome<O>>,
	options: Options<O> = {},
): FormAction<O> {
	return async (_previous, data) => {
		const values = typedValues(data);
		const actor = await currentActor();
		if (!actor) return { outcome: signedOut(), values };
		const fields = fieldsOfForm(data);
		const raw = options.file ? await withFile(fields, data, options.file) : fields;
		const outcome = await run(actor, options.read ? options.read(fields) : raw);
		if (outcome.ok && options.to) redirect(options.to(outcome.value, actor));
		// A conflict: the page is read again under what was typed; with today's revision, a second try is a decision.
		if (outcome.ok ? options.refresh : outcome.problem.kind === "conflict") refresh();
		return { outcome, values };
	};
}

const DUTY_FIRST =
	"Selesaikan dahulu pengamanan akun Anda di halaman Akun saya. Tulisan Anda tetap ada di halaman ini.";

/** The door of a command for forms; closed while a duty of one's own account is open, as its pages are. */
export function formAction<I, O>(command: Command<I, O>, options: Options<O> = {}): FormAction<O> {
	return actorAction(async (actor, raw) => {
		const hasDuty = actor.mustChangePassword || actor.mustSetUpTotp;
		return hasDuty ? conflict(DUTY_FIRST) : execute(command, actor, raw);
	}, options);
}

/** The door of a command for machines of our own pages: the same, with the outcome itself as the answer. */
export function machineAction<I, O>(command: Command<I, O>): (raw: unknown) => Promise<Outcome<O>> {
	return async (raw) => {
		const actor = await readyActor();
		return actor ? execute(command, actor, raw) : signedOut();
	};
}
