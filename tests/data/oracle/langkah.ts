import { type Actor, actorAt } from "@/lib/auth/actor";
import { type Command, execute } from "@/lib/command";
import { kabOf } from "./rencana";
import type { Siapa } from "./siapa";

/** One thing that somebody did on a day. */
export type Langkah = { pada: string; lakukan: (dunia: Dunia) => Promise<unknown> };
export type Dunia = {
	/** Who looks. */
	siapa: Siapa[];
	/** Every account, also of who has no scope any more. */
	akun: Siapa[];
	oleh: (kunci: string) => Actor;
};

export const pagi = (hari: string, jam = "05:00") => new Date(`${hari}T${jam}:00Z`);

/** Runs a command as somebody on a day; it has to succeed. */
export async function lakukan<I, O>(
	command: Command<I, O>,
	actor: Actor,
	hari: string,
	input: unknown,
): Promise<O> {
	const outcome = await execute(command, actorAt(actor, pagi(hari)), input);
	if (!outcome.ok)
		throw new Error(
			`${command.name} ${hari}: ${JSON.stringify(outcome.problem)} ${JSON.stringify(input)}`,
		);
	return outcome.value;
}

export const apdOf = (kec: number) => `apd.${kabOf(kec)}`;
