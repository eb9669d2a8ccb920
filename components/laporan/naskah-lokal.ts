import { KATEGORI_KENDALA_KODE, type KategoriKendala, type Naskah } from "@/lib/laporan/naskah";

/** What was typed on this device and not yet acknowledged by the server. */
export type NaskahLokal = { naskah: Naskah; version: number };

const keyOf = (accountId: string, bulan: string) => `pantau:naskah:${accountId}:${bulan}`;

function isNaskah(value: unknown): value is Naskah {
	const naskah = value as Partial<Naskah> | null;
	return typeof naskah?.rencana === "string" && Array.isArray(naskah.kendala);
}

/** What waits on this device for that account and month; null without any. */
export function readLokal(accountId: string, bulan: string): NaskahLokal | null {
	try {
		const kept = JSON.parse(localStorage.getItem(keyOf(accountId, bulan)) ?? "null");
		return isNaskah(kept?.naskah) && typeof kept.version === "number" ? kept : null;
	} catch {
		return null; // no storage on this device, or not ours
	}
}

/** Keeps it on the device; whether that worked. */
export function writeLokal(accountId: string, bulan: string, kept: NaskahLokal): boolean {
	try {
		localStorage.setItem(keyOf(accountId, bulan), JSON.stringify(kept));
		return true;
	} catch {
		return false;
	}
}

/** The server has it: the device need not keep it any more. */
export function clearLokal(accountId: string, bulan: string): void {
	try {
		localStorage.removeItem(keyOf(accountId, bulan));
	} catch {
		// nothing was kept
	}
}

const isKategori = (kode: unknown): kode is KategoriKendala =>
	(KATEGORI_KENDALA_KODE as readonly unknown[]).includes(kode);

/** What the form holds now. */
export function naskahOfForm(form: HTMLFormElement): Naskah {
	const data = new FormData(form);
	const texts = data.getAll("uraian[]").map(String);
	const kendala = data.getAll("kategori[]").map((kode, index) => ({
		kategori: isKategori(kode) ? kode : ("LAINNYA" as const),
		uraian: texts[index] ?? "",
	}));
	return {
		kendala: kendala.filter((item) => item.uraian.trim() !== ""),
		rencana: String(data.get("rencana") ?? ""),
	};
}
