// usage: npm run jobs [-- --kini <jadwal>]
// The worker of the job queue. `npm start` and the demo start one beside the web server; JOBS=0 leaves it to this.
import { namaJadwal, workNow } from "../lib/antrean/kini-commands";
import { startWorker } from "../lib/antrean/pekerja-commands";
import { closeDatabase } from "../lib/db";
import { env } from "../lib/env";

function refuse(sentence: string): never {
	process.stderr.write(`${sentence}\n`);
	process.exit(1);
}

/** Does at once what is planned for an hour, and ends. */
async function runNow(jadwal = "") {
	if (!namaJadwal().includes(jadwal)) refuse(`Pilihan --kini: ${namaJadwal().join(", ")}.`);
	const { selesai, gagal } = await workNow(jadwal);
	process.stdout.write(`${jadwal}: ${selesai} pekerjaan selesai, ${gagal} gagal.\n`);
	await closeDatabase();
	process.exit(gagal > 0 ? 1 : 0);
}

try {
	env();
} catch (error) {
	refuse(error instanceof Error ? error.message : "Pengaturan salah.");
}
const [flag, jadwal] = process.argv.slice(2);
if (flag === "--kini") await runNow(jadwal);
const stop = await startWorker();
process.stdout.write("Pekerja antrean siap.\n");

/** The jobs in hand are done first; what is not done in time is tried again by the next worker. */
async function end() {
	await stop();
	await closeDatabase();
	process.exit(0);
}
process.once("SIGTERM", end);
process.once("SIGINT", end);
