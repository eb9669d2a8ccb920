import { z } from "zod";
import { parseKode } from "../format";
import { type Bulan, compareBulan, parseBulan } from "../time";
import type { Urutan } from "./rules";
import { tingkatOf } from "./tempat";

/** The first month that can have figures. */
const BULAN_AWAL = "2007-01" as Bulan;

/** Region digits from the address as people write it ("nasional", "32.01"); null for everything else. */
export function kodeDariAlamat(text: string): string | null {
	const code = parseKode(text.slice(0, 20));
	return code && tingkatOf(code) ? code : null;
}

const SORTABLE = ["nama", "kpm", "K1", "K2", "K2b", "K4", "K4b", "K5", "K10", "K12"] as const;

/** What the map of the provinces can show: what is judged against a target. */
export const PETA_INDIKATOR = ["K4", "K4b", "K2", "K2b", "K12", "K1", "K5", "K6e"] as const;

const Alamat = z.object({
	bulan: z.string().optional(),
	urut: z.enum(SORTABLE).catch("K4"),
	arah: z.enum(["naik", "turun"]).catch("naik"),
	peta: z.enum(PETA_INDIKATOR).catch("K4"),
	pendamping: z.uuid().optional(),
});

export type AlamatDasbor = {
	bulan: Bulan;
	urutan: Urutan;
	peta: (typeof PETA_INDIKATOR)[number];
	pendamping?: string;
};

/** Month, order and map of a dashboard from its address; null for a month that has not begun or is none. */
export function bacaAlamat(query: unknown, kini: Bulan, biasa: Bulan): AlamatDasbor | null {
	const parsed = Alamat.safeParse(query);
	if (!parsed.success) return null;
	const { bulan: text, urut, arah, peta, pendamping } = parsed.data;
	const bulan = text === undefined ? biasa : parseBulan(text);
	if (!bulan || compareBulan(bulan, kini) > 0 || compareBulan(bulan, BULAN_AWAL) < 0) return null;
	return { bulan, urutan: { kode: urut, arah }, peta, pendamping };
}
