import fc from "fast-check";
import { v7 } from "uuid";
import type { Actor } from "@/lib/auth/actor";
import type { BarisPeringkat } from "@/lib/peringkat/baris";
import { bacaPeringkat, type TanyaPeringkat } from "@/lib/peringkat/schema";
import {
	actorOfAccount,
	asOwner,
	type Bagian,
	KECAMATAN,
	layAccount,
	layParts,
	layRegions,
	TAHUN,
} from "./peringkat-bahan";

export const SAYA = v7();
const PENYELIA = v7();

export const me = (basis: number, mandiri: number): Bagian => ({
	sdm: SAYA,
	nama: "Sari Wulandari",
	kecamatan: 320101,
	basis,
	mandiri,
	alamiah: 0,
});
export const supervisor: Bagian = {
	sdm: PENYELIA,
	nama: "Penyelia Utama",
	kecamatan: 320101,
	basis: 0,
	mandiri: 0,
	alamiah: 0,
};

/** One account of each kind of scope, by name. */
export async function layActors(): Promise<(name: string) => Actor> {
	const ids: Record<string, string> = {};
	await asOwner(async (db) => {
		await layRegions(db);
		await layParts(db, [me(300, 30), supervisor]);
		const lay = async (name: string, account: Parameters<typeof layAccount>[1]) => {
			ids[name] = await layAccount(db, account);
		};
		await lay("nasional", { peran: "KEMENSOS_VIEWER", lingkup: "nasional", wilayah: "0" });
		await lay("jabar", { peran: "DINSOS_PROV", lingkup: "provinsi", wilayah: "32" });
		await lay("koreg", {
			peran: "KOREG",
			lingkup: "provinsi",
			wilayah: "0",
			cakupan: ["32", "15"],
		});
		await lay("bogor", { peran: "DINSOS_KAB_HEAD", lingkup: "kabupaten", wilayah: "3201" });
		await lay("garut", { peran: "KORKAB", lingkup: "kabupaten", wilayah: "3205" });
		await lay("penyelia", {
			peran: "SUPERVISOR",
			lingkup: "kecamatan",
			wilayah: "3201",
			sdm: PENYELIA,
			kecamatan: [320101],
		});
		await lay("saya", {
			peran: "PENDAMPING",
			lingkup: "pendamping",
			wilayah: "3201",
			sdm: SAYA,
			kecamatan: [320101],
		});
	});
	const made = await Promise.all(
		Object.entries(ids).map(async ([name, id]) => [name, await actorOfAccount(id)] as const),
	);
	const actors = Object.fromEntries(made);
	return (name) => actors[name] as Actor;
}

export const ask = (query: Record<string, string>): TanyaPeringkat => {
	const asked = bacaPeringkat({ tahun: String(TAHUN), ...query });
	if (!asked) throw new Error("unreadable question");
	return asked;
};

type Entry = { key: string; basis: number; counted: number };

export const DIGITS = { provinsi: 2, kabupaten: 4, kecamatan: 6, pendamping: 0 };
export type Level = keyof typeof DIGITS;

/** The ranking over plain arrays: sums by key, a plain sort, a place by counting who is better. */
export function oracle(parts: readonly Bagian[], level: Level, measure: string, within: string) {
	const home = new Map<string, number>();
	for (const part of parts) {
		const who = `${Math.floor(part.kecamatan / 100)}:${part.sdm}`;
		home.set(who, Math.min(home.get(who) ?? 999_999, part.kecamatan));
	}
	const sums = new Map<string, Entry>();
	for (const part of parts) {
		const who = `${Math.floor(part.kecamatan / 100)}:${part.sdm}`;
		const place = level === "pendamping" ? String(home.get(who)) : String(part.kecamatan);
		if (!place.startsWith(within)) continue;
		const key = level === "pendamping" ? who : place.slice(0, DIGITS[level]);
		const entry = sums.get(key) ?? { key, basis: 0, counted: 0 };
		sums.set(key, {
			key,
			basis: entry.basis + part.basis,
			counted: entry.counted + part.mandiri,
		});
	}
	const value = (entry: Entry) =>
		entry.basis === 0
			? null
			: measure === "tarif"
				? Math.floor((entry.counted * 1_000_000) / entry.basis)
				: entry.counted;
	const order = (key: string) => (level === "pendamping" ? key.slice(5) + key.slice(0, 4) : key);
	const all = [...sums.values()].map((entry) => ({ ...entry, value: value(entry) }));
	all.sort((a, b) => (b.value ?? -1) - (a.value ?? -1) || (order(a.key) < order(b.key) ? -1 : 1));
	return all.map((entry) => ({
		key: entry.key,
		n: entry.counted,
		d: entry.basis,
		rank:
			entry.value === null
				? null
				: 1 + all.filter((other) => (other.value ?? -1) > (entry.value ?? -1)).length,
	}));
}

/** What of a row is compared with the oracle. */
export const shape = (rows: readonly BarisPeringkat[]) =>
	rows.map((row) => ({ key: row.kunci, n: row.graduasi, d: row.basis, rank: row.tempat.rank }));

const part = (sdm: string) =>
	fc.record({
		sdm: fc.constant(sdm),
		nama: fc.constantFrom("Ani Lestari", "Budi Santoso", "Anita Dewi"),
		kecamatan: fc.constantFrom(...KECAMATAN),
		basis: fc.constantFrom(0, 10, 20, 40),
		mandiri: fc.nat({ max: 4 }),
		alamiah: fc.nat({ max: 3 }),
	});
export const people = Array.from({ length: 170 }, () => v7());
/** More than three pages of people; some have parts in several kecamatan, even in several kabupaten. */
export const country = fc.tuple(
	...people.map(part),
	...people.slice(0, 20).map(part),
) as fc.Arbitrary<Bagian[]>;
