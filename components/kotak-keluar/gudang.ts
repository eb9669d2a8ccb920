"use client";
import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import { berurut, type Entri } from "@/lib/kotak-keluar/rules";

/** Where entries wait. */
export type Gudang = {
	semua: () => Promise<Entri[]>;
	taruh: (entri: Entri) => Promise<void>;
	buang: (id: string) => Promise<void>;
};

interface Isi extends DBSchema {
	antrean: { key: string; value: Entri & { akun: string }; indexes: { akun: string } };
}

const NAMA = "pantau-antrean";
const VERSI = 1;

/** A store that lasts as long as the page, where the browser has no other. */
export function gudangIngatan(): Gudang {
	const kept = new Map<string, Entri>();
	return {
		semua: async () => berurut([...kept.values()]),
		taruh: async (entri) => void kept.set(entri.id, entri),
		buang: async (id) => void kept.delete(id),
	};
}

function gudangDi(db: IDBPDatabase<Isi>, akun: string): Gudang {
	return {
		semua: async () => berurut(await db.getAllFromIndex("antrean", "akun", akun)),
		taruh: async (entri) => void (await db.put("antrean", { ...entri, akun })),
		buang: (id) => db.delete("antrean", id),
	};
}

/**
 * The store of one account on this device. Entries are kept under the account that typed them, also after signing out: a
 * session that ends in the middle of a meeting loses nothing, and whoever uses the device next neither sees nor sends them.
 */
export async function bukaGudang(akun: string): Promise<Gudang> {
	try {
		const db = await openDB<Isi>(NAMA, VERSI, {
			upgrade(fresh) {
				fresh.createObjectStore("antrean", { keyPath: "id" }).createIndex("akun", "akun");
			},
		});
		return gudangDi(db, akun);
	} catch {
		return gudangIngatan(); // a private window, or a full disk
	}
}
