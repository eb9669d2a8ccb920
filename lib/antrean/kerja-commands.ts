import pino from "pino";
import { type AccountRow, type Actor, actorOf, can } from "../auth/actor";
import { inJob } from "../db";
import { sqlState } from "../db/errors";
import type { Wanted } from "../db/queue";
import type { Chore, Job } from "../job";
import type { Sebab } from "./rules";

const log = pino({ name: "antrean" });

/** How a job ended: done, to be tried again, or given up with its reason. Nothing of it is about a person. */
export type Akhir =
	| { status: "completed" }
	| { status: "failed" | "deadletter"; output: { sebab: Sebab; keterangan: string } };

const givenUp = (sebab: Sebab, keterangan = ""): Akhir => ({
	status: "deadletter",
	output: { sebab, keterangan },
});

function failed(name: string, error: unknown): Akhir {
	const kind = error instanceof Error ? error.name : "unknown";
	const state = sqlState(error);
	log.error({ job: name, kind, sqlState: state }, "job failed");
	return { status: "failed", output: { sebab: "GALAT", keterangan: state ?? kind } };
}

/** The account as it is now; null when the door is closed to it. */
async function actorNow(akun: string): Promise<Actor | null> {
	const rows = await inJob(
		(tx) => tx.$queryRaw<AccountRow[]>`select * from lingkup_dari(${akun}::uuid)`,
	);
	return rows[0] ? actorOf(rows[0]) : null;
}

/** What a person's job carries: whose it is, and its input. */
export type Isi = { akun: string; input: unknown };

/**
 * Does a job in the scope that its account has at this moment. An account that was closed meanwhile, or whose role no
 * longer may, ends it for good; an unexpected failure is tried again.
 */
export async function workOff(job: Job, { akun, input }: Isi): Promise<Akhir> {
	try {
		const actor = await actorNow(akun);
		if (!actor) return givenUp("AKUN_TERTUTUP");
		if (!can(actor, job.permission)) return givenUp("TIDAK_BERHAK");
		const outcome = await job.run(actor, input);
		return outcome.ok ? { status: "completed" } : givenUp("DITOLAK", outcome.problem.kind);
	} catch (error) {
		return failed(job.name, error);
	}
}

/** Does what the platform does at an hour of a zone, and hands on the jobs that come of it. */
export async function workOffChore(
	chore: Chore,
	zona: string,
	send: (wanted: Wanted) => Promise<unknown>,
): Promise<Akhir> {
	try {
		for (const wanted of await chore.run(new Date(), zona)) await send(wanted);
		return { status: "completed" };
	} catch (error) {
		return failed(chore.name, error);
	}
}
