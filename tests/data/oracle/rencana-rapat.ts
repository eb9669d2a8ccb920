import { PETUGAS } from "./rencana";
import type { Siapa } from "./siapa";

/** A meeting to come: whose, who prepares it, about which kecamatan, which roles are asked, and what it has figures of. */
export type Rencana = {
	n: number;
	wilayah: string;
	kepala: string;
	kec: number[];
	undang: string[];
	/** Of the region itself and one level down; and what comes nearest to Ciseeng. */
	angka: string[];
	ciseeng: string;
};
export const RENCANA: Rencana[] = [
	{
		...{ n: 7, wilayah: "0", kepala: "kemensos_admin.0", kec: [] },
		undang: ["PENDAMPING", "DINSOS_KAB_HEAD"],
		...{ angka: ["0", "15", "32"], ciseeng: "3201" },
	},
	{
		...{ n: 8, wilayah: "32", kepala: "dinsos_prov.32", kec: [], undang: ["KORKAB"] },
		...{ angka: ["32", "3201", "3271"], ciseeng: "320101" },
	},
	{
		...{ n: 9, wilayah: "3201", kepala: "dinsos_kab_head.3201", kec: [320101] },
		undang: ["PENDAMPING", "SUPERVISOR", "APD"],
		...{ angka: ["3201", "320101"], ciseeng: "320101" },
	},
];

const OFFICES = ["DINSOS_KAB_HEAD", "KORKAB", "APD"];
const KABUPATEN = ["3201", "3271", "1505"];

/** Those of a role whom a meeting concerns: offices of its region, field workers on duty there, in its kecamatan if it names any. */
export function calon({ wilayah, kec }: Rencana, peran: string): string[] {
	const within = (code: string) => wilayah === "0" || code.startsWith(wilayah);
	if (OFFICES.includes(peran))
		return KABUPATEN.filter(within).map((kab) => `${peran.toLowerCase()}.${kab}`);
	return PETUGAS.filter((one) => one.peran === peran && !one.tanpaAkun && !one.sampai)
		.filter((one) =>
			one.kec.some((code) => within(String(code)) && (!kec.length || kec.includes(code))),
		)
		.map(({ n }) => `${peran.toLowerCase()}.${n}`);
}

/** Everybody who was asked, by the name of the account. */
export const UNDANGAN = RENCANA.flatMap((rencana) =>
	rencana.undang.flatMap((peran) => calon(rencana, peran).map((kunci) => ({ ...rencana, kunci }))),
);

export const undanganUntuk = (who: Siapa) => UNDANGAN.filter(({ kunci }) => kunci === who.kunci);

/** An office sees the lines of its own meetings and of those of the kabupaten below; everybody the own line. */
export const undanganTerlihat = (who: Siapa) =>
	UNDANGAN.filter(({ wilayah, kunci }) => {
		if (kunci === who.kunci || who.jenis === "nasional") return true;
		const below = who.jenis === "provinsi" && who.wilayah.includes(wilayah.slice(0, 2));
		const own = who.jenis === "provinsi" || who.jenis === "kabupaten";
		return (below && wilayah.length === 4) || (own && who.wilayah.includes(wilayah));
	});
