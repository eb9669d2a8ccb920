import { inJob } from "../db";

/** Folds what was counted since into the months of each kabupaten, the classes of the ranking and the follow-ups of provinces; how many rows of months, -1 when another process is at it. */
export async function foldDeltas(): Promise<number> {
	const [row] = await inJob(
		(tx) =>
			tx.$queryRaw<
				{ n: number }[]
			>`select lipat()::int n, lipat_peringkat()::int kelas, lipat_tindak()::int tindak`,
	);
	return row?.n ?? 0;
}

/** Opens the month that has begun, each kabupaten by its own clock; how many drafts were written. */
export async function openMonth(): Promise<number> {
	const [row] = await inJob((tx) => tx.$queryRaw<{ n: number }[]>`select buka_bulan_kini()::int n`);
	return row?.n ?? 0;
}

/** Forgets failed sign-ins by address that are older than thirty days; how many. */
export async function dropAttempts(): Promise<number> {
	const [row] = await inJob((tx) => tx.$queryRaw<{ n: number }[]>`select buang_percobaan()::int n`);
	return row?.n ?? 0;
}
