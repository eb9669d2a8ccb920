import { v7 } from "uuid";
import { expect } from "vitest";
import { type Actor, actorAt } from "@/lib/auth/actor";
import { execute } from "@/lib/command";
import { inScope } from "@/lib/db";
import type { KunciRapat } from "@/lib/hadir/queries";
import type { Outcome } from "@/lib/outcome";
import { holdRapat } from "@/lib/rapat/commands";
import { layActors } from "./peringkat-dunia";

export const PAGI = new Date("2026-11-20T02:00:10Z");
const HARI = "2026-11-20";

/** What was answered, when it was a success. */
export function hasil<T>(outcome: Outcome<T>): T {
	if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
	return outcome.value;
}
export const kindOf = (outcome: Outcome<unknown>) => (outcome.ok ? "ok" : outcome.problem.kind);
export const mustBe = (kind: string, outcome: Outcome<unknown>) =>
	expect(kindOf(outcome), JSON.stringify(outcome)).toBe(kind);

/** The people of a small Indonesia, each at a given time of the day of the meeting. */
export async function layPeople(): Promise<(name: string, at?: Date) => Actor> {
	const found = await layActors();
	return (name, at = PAGI) => actorAt(found(name), at);
}

type Undangan = { akun?: string; nama: string; peran?: string };

/** A meeting as it was planned, with those who were asked to it; the ids of their lines, by name. */
export async function planRapat(
	host: Actor,
	wilayah: string,
	asked: readonly Undangan[],
	more: { mode?: string; heldOn?: string } = {},
): Promise<{ rapat: KunciRapat; baris: Record<string, string> }> {
	const { mode = "HIBRIDA", heldOn = HARI } = more;
	const input = { id: v7(), wilayah, judul: "Evaluasi kewilayahan", jenis: "EVALUASI_KEWILAYAHAN" };
	hasil(await execute(holdRapat, host, { ...input, mode, heldOn: HARI }));
	const rapat = { wilayah: wilayah === "nasional" ? "0" : wilayah.replace(".", ""), id: input.id };
	const baris: Record<string, string> = {};
	await inScope(host.scope, async (tx) => {
		await tx.$executeRaw`update rapat set status = 'RENCANA', held_on = ${heldOn}::date where wilayah_code = ${rapat.wilayah} and id = ${rapat.id}::uuid`;
		for (const { akun = null, nama, peran = "" } of asked) {
			baris[nama] = v7();
			await tx.$executeRaw`insert into rapat_undangan (wilayah_code, rapat_id, id, akun_id, nama, peran)
				values (${rapat.wilayah}, ${rapat.id}::uuid, ${baris[nama]}::uuid, ${akun}::uuid, ${nama}, ${peran})`;
		}
	});
	return { rapat, baris };
}
