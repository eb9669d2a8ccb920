import type { Actor } from "../auth/actor";
import { inJob, type Reader, readInScope } from "../db";
import type { Keadaan } from "./rules";

/** How many jobs of a queue are in which state. */
export type BarisAntrean = { name: string; tertua: Date | null } & Record<Keadaan, number>;
export type Menyerah = { name: string; sebab: string | null; jumlah: number; terakhir: Date };

/** Counts by queue; the role of the database may not read what is in a job, only that there is one. */
function readAntrean(tx: Reader) {
	return tx.$queryRaw<BarisAntrean[]>`
		select q.name, (count(*) filter (where j.state in ('created', 'retry')))::int as menunggu, (count(*) filter (where j.state = 'active'))::int as berjalan,
			(count(*) filter (where j.state = 'completed'))::int as selesai, (count(*) filter (where j.state in ('failed', 'cancelled')))::int as gagal,
			min(j.created_on) filter (where j.state in ('created', 'retry') and j.start_after <= now()) as tertua
		from antrean.queue q left join antrean.job_common j on j.name = q.name group by q.name order by q.name`;
}

/** The queues, and why jobs were given up in the last month. */
export function getAntrean(actor: Actor): Promise<{ baris: BarisAntrean[]; menyerah: Menyerah[] }> {
	return readInScope(actor.scope, async (tx) => ({
		baris: await readAntrean(tx),
		menyerah: await tx.$queryRaw<Menyerah[]>`
			select source_name as name, source_output ->> 'sebab' as sebab, count(*)::int as jumlah, max(created_on) as terakhir
			from antrean.job_common where name = 'gagal' group by 1, 2 order by 4 desc`,
	}));
}

/** The same counts for whoever measures, without a person behind it. */
export function countAntrean(): Promise<BarisAntrean[]> {
	return inJob(readAntrean);
}
