import { randomUUID } from "node:crypto";
import { expect } from "vitest";
import { type Actor, actorAt } from "@/lib/auth/actor";
import { type Command, execute } from "@/lib/command";
import type { Outcome } from "@/lib/outcome";
import { planRapat } from "@/lib/rapat/rencana-commands";
import { buatDunia, type Dunia } from "./laporan-dunia";
import { actorOfAccount, asOwner, layAccount } from "./peringkat-bahan";

const WILAYAH = "32.01";

/** The day after the October reports were due. */
export const at = (actor: Actor, day = "2026-11-05") =>
	actorAt(actor, new Date(`${day}T03:00:00Z`));
export const run = <I, O>(command: Command<I, O>, who: Actor, input: object) =>
	execute(command, at(who), { wilayah: WILAYAH, ...input });
export async function done<T>(promise: Promise<Outcome<T>>): Promise<T> {
	const outcome = await promise;
	if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
	return outcome.value;
}
export const refused = async (promise: Promise<Outcome<unknown>>, kind: string) =>
	expect(await promise).toMatchObject({ ok: false, problem: { kind } });
export const key = (id: string, wilayah = "3201") => ({ wilayah, id });

/** A meeting to come as it is typed. */
export const rencana = (more: object = {}) => ({
	...{ id: randomUUID(), judul: "Evaluasi kewilayahan", jenis: "EVALUASI_KEWILAYAHAN" },
	...{ mode: "HIBRIDA", heldOn: "2026-11-20", jamMulai: "09:00", ...more },
});
export async function planned(who: Actor, more: object = {}) {
	const input = rencana(more);
	await done(run(planRapat, who, input));
	return input.id;
}

/** A kabupaten with everybody in it, and the ministry. */
export async function buatDuniaRapat(): Promise<{ d: Dunia; kemensos: Actor }> {
	const d = await buatDunia(3201, "Asia/Jakarta", new Date("2026-10-01T05:00:00Z"));
	let id = "";
	await asOwner(async (db) => {
		id = await layAccount(db, { peran: "KEMENSOS_ADMIN", lingkup: "nasional", wilayah: "0" });
	});
	return { d, kemensos: await actorOfAccount(id) };
}
