import { paketBulanan } from "../bulan/paket-commands";
import type { Chore, Job } from "../job";
import { dropAttempts } from "../sistem/commands";

/** Every kind of work that an account may ask for. */
export const PEKERJAAN: Job[] = [paketBulanan];

/** What the platform does by itself. */
export const RUTIN: Chore[] = [
	{
		name: "buang-percobaan",
		jadwal: [{ cron: "20 2 * * *", zona: "Asia/Jakarta" }],
		run: async () => {
			await dropAttempts();
			return [];
		},
	},
];
