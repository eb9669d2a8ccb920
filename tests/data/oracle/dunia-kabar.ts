import { actorAt } from "@/lib/auth/actor";
import { paketBulanan } from "@/lib/bulan/paket-commands";
import { aturLangganan } from "@/lib/kabar/commands";
import { bacaPengumuman, tarikPengumuman, terbitkan } from "@/lib/pengumuman/commands";
import { kepala } from "./dunia-kantor";
import { type Dunia, type Langkah, lakukan, pagi } from "./langkah";
import { DIBACA, LANGGANAN, PENGUMUMAN, pengumumanId } from "./rencana-kabar";
import { DITUTUP } from "./rencana-lanjut";

const TERBIT = "2026-10-05";
const SESUDAH = "2026-10-06";

const terbit = (): Langkah[] =>
	PENGUMUMAN.map(({ n, wilayah, tujuan, peran, wajib, dicabut }) => ({
		pada: TERBIT,
		lakukan: ({ oleh }: Dunia) =>
			lakukan(terbitkan, oleh(kepala(wilayah)), TERBIT, {
				...{ id: pengumumanId(n), wilayah: wilayah === "0" ? "nasional" : wilayah },
				...{ judul: `Pengumuman ${n}`, tujuan, peran, wajib: wajib ?? false },
				...(dicabut ? { jenis: "REGULASI", nomor: `Perkadis ${n}` } : { jenis: "PENGUMUMAN" }),
			}),
	}));

const cabut = (): Langkah[] =>
	PENGUMUMAN.filter(({ dicabut }) => dicabut).map(({ n, wilayah }) => ({
		pada: SESUDAH,
		lakukan: ({ oleh }: Dunia) =>
			lakukan(tarikPengumuman, oleh(kepala(wilayah)), SESUDAH, { id: pengumumanId(n), wilayah }),
	}));

const baca = (): Langkah[] =>
	DIBACA.map(({ n, kunci }) => ({
		pada: SESUDAH,
		lakukan: ({ oleh }: Dunia) => {
			const wilayah = PENGUMUMAN.find((one) => one.n === n)?.wilayah;
			return lakukan(bacaPengumuman, oleh(kunci), SESUDAH, { id: pengumumanId(n), wilayah });
		},
	}));

const langganan: Langkah = {
	pada: SESUDAH,
	lakukan: ({ oleh }) =>
		lakukan(aturLangganan, oleh(LANGGANAN.kunci), SESUDAH, {
			...{ irama: "HARIAN", surel: LANGGANAN.surel },
		}),
};

/** The packs of the months that were closed, as the worker makes them. */
const paket = (): Langkah[] =>
	DITUTUP.map(({ kab, bulan }) => ({
		pada: "2026-10-08",
		lakukan: async ({ oleh }: Dunia) => {
			const kabid = actorAt(oleh(`dinsos_kab_head.${kab}`), pagi("2026-10-08"));
			const outcome = await paketBulanan.run(kabid, { bulan });
			if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
		},
	}));

/** What is told to many, and what is made when a month is closed. */
export function kabar(): Langkah[] {
	return [...terbit(), ...cabut(), ...baca(), langganan, ...paket()];
}
