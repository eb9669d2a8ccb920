import { addBulan, addHari, firstDay, type Tanggal } from "@/lib/time";
import { type Acak, acakOf } from "./acak";
import type { Kalender } from "./kalender";
import { namaPetugas } from "./nama";
import type { KabupatenUraian, KecamatanUraian, Khusus, Sifat } from "./uraian";

/** A part of a caseload: a desa of a kecamatan. */
export type Tempat = { kecamatan: number; desa: string };

export type Orang = {
	kabupaten: number;
	id: string;
	akunId: string;
	nama: string;
	login: string;
	kecamatan: number;
	lahir: Tanggal;
	kelamin: "L" | "P";
};

export type Pendamping = Orang & {
	tempat: Tempat[];
	/** On duty from, to (the last day), and who took over. */
	mulai: Tanggal;
	selesai: Tanggal | null;
	pendahulu: string | null;
	kpm: number;
	sifat: Sifat;
	graduasi: number | null;
	kelompokDiam: number;
};

export type Supervisor = Orang & { kecamatanBinaan: readonly number[] };

/** A kabupaten with its people, ready to be filled with families. */
export type Daerah = {
	uraian: KabupatenUraian;
	/** What people born there write: "Bogor". */
	nama: string;
	kalender: Kalender;
	pendamping: Pendamping[];
	supervisor: Supervisor[];
	/** Accounts of the office by role. */
	kantor: Record<Kantor, string>;
};

/** What the register of regions says: villages by kecamatan, names of kabupaten without "Kab." and "Kota". */
export type Register = {
	desa: ReadonlyMap<number, readonly string[]>;
	nama: ReadonlyMap<number, string>;
};

export const KANTOR = {
	DINSOS_KAB_HEAD: "kabid",
	DINSOS_KAB_STAFF: "kasi",
	KORKAB: "korkab",
	APD: "apd",
} as const;
export type Kantor = keyof typeof KANTOR;

const YEAR_DAYS = 365;

function person(acak: Acak, kalender: Kalender) {
	const kelamin = acak.chance(0.55) ? ("P" as const) : ("L" as const);
	return {
		id: acak.id(kalender.at(kalender.awal, 7)),
		akunId: acak.id(kalender.at(kalender.awal, 7)),
		nama: namaPetugas(acak, kelamin),
		kelamin,
		lahir: addHari(kalender.today, -acak.int(27 * YEAR_DAYS, 54 * YEAR_DAYS)),
	};
}

type Slot = { uraian: KabupatenUraian; kecamatan: KecamatanUraian; place: number };

function pendampingOf(
	acak: Acak,
	kalender: Kalender,
	desa: ReadonlyMap<number, readonly string[]>,
	{ uraian, kecamatan, place }: Slot,
): Pendamping {
	const khusus: Khusus = kecamatan.khusus?.[place] ?? {};
	const codes = desa.get(kecamatan.code) ?? [];
	const [least, most] = kecamatan.kpm ?? uraian.kpm;
	const share = Math.ceil(codes.length / kecamatan.pendamping);
	const own = codes.slice(place * share, (place + 1) * share);
	const fallback = codes[place % codes.length];
	const chosen = khusus.desa ? [khusus.desa] : own.length ? own : fallback ? [fallback] : [];
	const tempat = chosen.slice(0, 3).map((code) => ({ kecamatan: kecamatan.code, desa: code }));
	const second = khusus.kedua ? desa.get(khusus.kedua)?.at(-1) : undefined;
	if (khusus.kedua && second) tempat.push({ kecamatan: khusus.kedua, desa: second });
	const who = person(acak, kalender);
	return {
		...who,
		nama: khusus.nama ?? who.nama,
		kabupaten: uraian.code,
		login: khusus.login ?? `pendamping.${kecamatan.code}.${place + 1}`,
		kecamatan: kecamatan.code,
		tempat,
		mulai: addHari(kalender.awal, -acak.int(200, 6 * YEAR_DAYS)),
		selesai: null,
		pendahulu: null,
		kpm: khusus.kpm ?? acak.int(least, most),
		sifat: { ...uraian.sifat, ...kecamatan.sifat, ...khusus.sifat },
		graduasi: khusus.graduasi ?? null,
		kelompokDiam: place === 0 ? (kecamatan.kelompokDiam ?? 0) : 0,
	};
}

/** Who took over on the day after the other one left. */
function successorOf(acak: Acak, kalender: Kalender, gone: Pendamping): Pendamping {
	return {
		...gone,
		...person(acak, kalender),
		login: `${gone.login}b`,
		mulai: addHari(gone.selesai ?? kalender.today, 1),
		selesai: null,
		pendahulu: gone.id,
	};
}

function pendampingIn(
	acak: Acak,
	kalender: Kalender,
	desa: ReadonlyMap<number, readonly string[]>,
	slot: Slot,
): Pendamping[] {
	const one = pendampingOf(acak, kalender, desa, slot);
	const end = slot.kecamatan.khusus?.[slot.place]?.berhenti;
	if (!end) return [one];
	one.selesai = addHari(firstDay(addBulan(kalender.kini, 1 - end.bulanLalu)), -1);
	return end.penerus ? [one, successorOf(acak, kalender, one)] : [one];
}

/** Everybody who works in a kabupaten. */
export function daerahOf(uraian: KabupatenUraian, kalender: Kalender, register: Register): Daerah {
	const { desa, nama } = register;
	const acak = acakOf(`${uraian.code} orang`);
	const pendamping = uraian.kecamatan.flatMap((kecamatan) =>
		Array.from({ length: kecamatan.pendamping }, (_, place) =>
			pendampingIn(acak, kalender, desa, { uraian, kecamatan, place }),
		).flat(),
	);
	const supervisor = uraian.supervisor.map(({ kecamatan, login }) => ({
		...person(acak, kalender),
		kabupaten: uraian.code,
		kecamatan: kecamatan[0] ?? 0,
		kecamatanBinaan: kecamatan,
		login: login ?? `supervisor.${kecamatan[0]}`,
	}));
	const kantor = Object.fromEntries(
		Object.keys(KANTOR).map((role) => [role, acak.id(kalender.at(kalender.awal, 7))]),
	) as Record<Kantor, string>;
	return { uraian, nama: nama.get(uraian.code) ?? "", kalender, pendamping, supervisor, kantor };
}
