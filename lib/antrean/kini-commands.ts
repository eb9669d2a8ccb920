import type { Wanted } from "../db/queue";
import { PEKERJAAN, RUTIN } from "./daftar-commands";
import { workOff, workOffChore } from "./kerja-commands";

/** How many jobs were done, and how many were not. */
export type Hasil = { selesai: number; gagal: number };

/** What the platform does at an hour, by name. */
export const namaJadwal = (): string[] => RUTIN.map(({ name }) => name);

/**
 * Does at once, without the queue, what is planned for an hour, in every zone, and then the jobs that come of it, each in
 * the scope of its account. Nothing else that waits is touched, and what fails is left to the hour.
 */
export async function workNow(name: string): Promise<Hasil> {
	const hasil: Hasil = { selesai: 0, gagal: 0 };
	const count = ({ status }: { status: string }) => {
		hasil[status === "completed" ? "selesai" : "gagal"] += 1;
	};
	async function work({ name: kind, akun, input }: Wanted) {
		const job = PEKERJAAN.find((one) => one.name === kind);
		if (job) count(await workOff(job, { akun, input }));
	}
	const chore = RUTIN.find((one) => one.name === name);
	if (chore) for (const { zona } of chore.jadwal) count(await workOffChore(chore, zona, work));
	return hasil;
}
