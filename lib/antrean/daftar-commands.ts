import { paketBulanan } from "../bulan/paket-commands";
import type { Chore, Job } from "../job";
import { kabarAlamat } from "../kabar/alamat-commands";
import { kabarJadwal, kabarSurel } from "../kabar/surel-commands";
import { sertifikatSisa } from "../pelatihan/sertifikat-commands";
import { dropAttempts } from "../sistem/commands";
import { eskalasi, eskalasiJadwal } from "./eskalasi-commands";

/** Every kind of work that an account may ask for. */
export const PEKERJAAN: Job[] = [paketBulanan, kabarSurel, kabarAlamat, eskalasi, sertifikatSisa];

/** What the platform does by itself. */
export const RUTIN: Chore[] = [
	kabarJadwal,
	eskalasiJadwal,
	{
		name: "buang-percobaan",
		jadwal: [{ cron: "20 2 * * *", zona: "Asia/Jakarta" }],
		run: async () => {
			await dropAttempts();
			return [];
		},
	},
];
