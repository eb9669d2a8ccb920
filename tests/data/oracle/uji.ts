import type { Actor } from "@/lib/auth/actor";
import type { Siapa } from "./siapa";

/** One exported query: how it is asked, and what the arrays say that everybody gets. */
export type Uji = {
	/** "kpm/queries.listKpm" */
	nama: string;
	/** The permissions at whose doors it stands; none: everybody who is signed in. */
	izin: string[];
	/** What came back, as texts that can be compared. */
	tanya: (actor: Actor, who: Siapa) => Promise<string[]>;
	harap: (who: Siapa) => string[];
	/** The same for everybody, with nothing to hide: master data. */
	umum?: true;
};

export const uji = (nama: string, izin: string, tanya: Uji["tanya"], harap: Uji["harap"]): Uji => ({
	nama,
	izin: izin ? izin.split(" ") : [],
	tanya,
	harap,
});

/** Asks for every key, and gives the answers that were not null. */
export async function cariSemua<K, T>(
	keys: readonly K[],
	find: (key: K) => Promise<T | null>,
	say: (found: T, key: K) => string,
): Promise<string[]> {
	const found: string[] = [];
	for (const key of keys) {
		const one = await find(key);
		if (one !== null) found.push(say(one, key));
	}
	return found;
}

const ROMBONGAN = 6;
/** A few at a time, as people come. */
export async function berombongan<T>(all: readonly T[], work: (one: T) => Promise<void>) {
	for (let i = 0; i < all.length; i += ROMBONGAN)
		await Promise.all(all.slice(i, i + ROMBONGAN).map(work));
}
