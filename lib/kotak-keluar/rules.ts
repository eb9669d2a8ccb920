import { formatNumber, formatWaktu } from "../format";

/** Something typed on this device that the server has not acknowledged yet. */
export type Entri = {
	/** Also the key by which the server knows it again: sent twice, it is done once. */
	id: string;
	url: string;
	body: unknown;
	/** When it was typed, in milliseconds: the order of sending. */
	at: number;
	tries: number;
	/** The record that it is about, so that a later text takes the place of one that was never sent. */
	kunci: string;
	/** Why the server will never take it; kept for the writer, who may copy it. */
	tolak?: string;
};

const JEDA_AWAL_MS = 1_000;
const JEDA_MAKS_MS = 60_000;

/** How long to wait after so many failed tries: twice as long each time, up to a minute, spread by half; `chance` is 0 to 1. */
export function jedaUlang(tries: number, chance: number): number {
	const whole = Math.min(JEDA_MAKS_MS, JEDA_AWAL_MS * 2 ** Math.max(0, tries - 1));
	return Math.round(whole * (0.5 + 0.5 * chance));
}

export type Nasib = "terkirim" | "ulang" | "keluar" | "tolak";

/** What an answer means for the entry: gone, again later, after signing in, or never. */
export function nasibOf(status: number): Nasib {
	if (status >= 200 && status < 300) return "terkirim";
	if (status === 401) return "keluar";
	return status >= 500 || status === 408 || status === 425 || status === 429 ? "ulang" : "tolak";
}

/** In the order in which they were typed. */
export function berurut(entries: readonly Entri[]): Entri[] {
	return entries.toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}

/**
 * The entry whose place a new one about the same record may take: never tried, so that the server cannot have seen it. One
 * that was tried may be there already, with only its answer lost; then the new one follows it.
 */
export function tergantikan(entries: readonly Entri[], kunci: string): Entri | undefined {
	return entries.find((one) => one.kunci === kunci && one.tries === 0 && !one.tolak);
}

/** How the outbox stands. */
export type KeadaanAntrean = {
	entri: readonly Entri[];
	/** The last try did not reach the server. */
	luring: boolean;
	/** The session has ended; everything waits until somebody signs in again. */
	keluar: boolean;
	/** When the outbox was last emptied by the server. */
	terakhir: number | null;
};

export const KOSONG: KeadaanAntrean = { entri: [], luring: false, keluar: false, terakhir: null };

export type NadaAntrean = "baik" | "kirim" | "tunggu" | "masalah";

/** One sentence that is always in sight: what is not with the server yet, and why. */
export function kalimatAntrean(
	{ entri, luring, keluar, terakhir }: KeadaanAntrean,
	zona: string,
): { nada: NadaAntrean; kata: string } {
	const waiting = entri.filter(({ tolak }) => !tolak).length;
	const count = `${formatNumber(waiting)} catatan`;
	if (waiting > 0 && keluar)
		return { nada: "masalah", kata: `${count} menunggu Anda masuk lagi. Tulisan aman di sini.` };
	if (waiting > 0 && luring) return { nada: "tunggu", kata: `${count} menunggu sinyal` };
	if (waiting > 0) return { nada: "kirim", kata: `Mengirim ${count}…` };
	const refused = entri.length - waiting;
	if (refused > 0) return { nada: "masalah", kata: `${formatNumber(refused)} catatan ditolak` };
	if (terakhir === null) return { nada: "baik", kata: "Semua terkirim" };
	return { nada: "baik", kata: `Semua terkirim ${formatWaktu(new Date(terakhir), zona)}` };
}
