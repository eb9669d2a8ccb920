import {
	addBulan,
	addHari,
	type Bulan,
	bulanOfTanggal,
	firstDay,
	kuartalStart,
	type Tanggal,
	tahunOf,
} from "@/lib/time";
import { type Acak, acakOf } from "./acak";
import { type Anggota, anggotaOf } from "./anggota";
import type { Kalender } from "./kalender";
import { HARI, NAMA_KELOMPOK, TEMPAT } from "./nama";
import type { Pendamping, Tempat } from "./orang";
import type { KabupatenUraian } from "./uraian";

export type Keluarga = {
	id: string;
	tempat: Tempat;
	kelompok: Kelompok;
	masuk: Tanggal;
	/** The first day on which it is no longer active, once decided. */
	keluar: Tanggal | null;
	/** Why it leaves without graduating, and when. */
	nonaktif: { on: Tanggal; sebab: string } | null;
	anggota: Anggota[];
	alamat: string;
	rt: string;
	rw: string;
	/** How readily it comes to meetings: 1 as the others do. */
	rajin: number;
	terdaftar: Tanggal;
};

export type Kelompok = {
	id: string;
	tempat: Tempat;
	nama: string;
	lokasi: string;
	hari: string;
	mulai: Tanggal;
	/** Never met in these months. */
	diam: boolean;
	keluarga: Keluarga[];
	roster: { id: string; kpm: string[] } | null;
	/** How far it is in the curriculum. */
	materi: number;
};

/** A caseload: the families and who had them, one after the other. */
export type Beban = {
	pemegang: Pendamping[];
	kelompok: Kelompok[];
	keluarga: Keluarga[];
	acak: Acak;
};

const SIZE = 25;
const KAMPUNG =
	"Cikoneng Babakan Pasirangin Cibeureum Legok Sukamaju Ciherang Rawa Bojong Kebon Jati Pabuaran Cigelap Nagrak Sawah Tengah Hilir Girang Parakan Cimanggu Lebak".split(
		" ",
	);
const NONAKTIF = [
	"PINDAH_LUAR_WILAYAH",
	"DATA_GANDA",
	"MENINGGAL_TUNGGAL",
	"NIK_TIDAK_PADAN",
] as const;
const NONAKTIF_RATE = 0.01;

function kelompokOf(acak: Acak, kalender: Kalender, tempat: Tempat, urut: number): Kelompok {
	const mulai = addHari(kalender.awal, -acak.int(60, 1500));
	const round = Math.floor(urut / NAMA_KELOMPOK.length);
	return {
		id: acak.id(kalender.at(kalender.awal, 8)),
		tempat,
		nama: `${NAMA_KELOMPOK[urut % NAMA_KELOMPOK.length]}${round ? ` ${round + 1}` : ""}`,
		lokasi: acak.pick(TEMPAT),
		hari: acak.pick(HARI),
		mulai,
		diam: false,
		keluarga: [],
		roster: null,
		materi: acak.int(0, 13),
	};
}

type Konteks = { acak: Acak; kalender: Kalender; uraian: KabupatenUraian };

function keluargaOf(
	{ acak, kalender, uraian }: Konteks,
	kelompok: Kelompok,
	masuk: Tanggal,
): Keluarga {
	return {
		id: acak.id(kalender.at(masuk < kalender.awal ? kalender.awal : masuk, 9)),
		tempat: kelompok.tempat,
		kelompok,
		masuk,
		keluar: null,
		nonaktif: null,
		anggota: anggotaOf(acak, kalender.today, acak.chance(uraian.lansia)),
		alamat: `Kp. ${acak.pick(KAMPUNG)}`,
		rt: String(acak.int(1, 9)).padStart(3, "0"),
		rw: String(acak.int(1, 12)).padStart(3, "0"),
		rajin: acak.chance(0.1) ? 0.45 : 1,
		terdaftar: addHari(masuk, -acak.int(200, 4000)),
	};
}

/** Days on which new families come in: most at the start of a payment stage. */
function entryDays({ acak, kalender }: Konteks, count: number): Tanggal[] {
	const weighted = kalender.bulan.flatMap((bulan): Bulan[] =>
		(Number(bulan.slice(5)) - 1) % 3 === 0 ? [bulan, bulan, bulan] : [bulan],
	);
	return Array.from({ length: count }, () => {
		const day = addHari(firstDay(acak.pick(weighted)), acak.int(0, 20));
		return day < kalender.today ? day : addHari(kalender.today, -1);
	}).filter((day) => day >= kalender.awal);
}

const COHORTS = 10;

/** The months in which a kabupaten got families before: they come in cohorts, at the start of a payment stage. */
function cohortsOf(uraian: KabupatenUraian, kalender: Kalender): Tanggal[] {
	const acak = acakOf(`${uraian.code} kohor`);
	const quarter = kuartalStart(bulanOfTanggal(kalender.awal));
	return Array.from({ length: COHORTS }, () => firstDay(addBulan(quarter, -3 * acak.int(1, 27))));
}

/** Groups of a caseload, in proportion to its places: a second kecamatan gets a fourth. */
function kelompokIn({ acak, kalender }: Konteks, one: Pendamping): Kelompok[] {
	const total = Math.max(1, Math.round(one.kpm / (SIZE + acak.int(0, 2))));
	const away = one.tempat.filter(({ kecamatan }) => kecamatan !== one.kecamatan);
	const home = one.tempat.filter(({ kecamatan }) => kecamatan === one.kecamatan);
	const awayCount = away.length ? Math.ceil(total / 4) : 0;
	return Array.from({ length: total }, (_, urut) => {
		const [places, start] = urut < awayCount ? [away, 0] : [home, awayCount];
		const share = (urut < awayCount ? awayCount : total - awayCount) / places.length;
		const place = places[Math.min(places.length - 1, Math.floor((urut - start) / share))];
		if (!place) throw new Error(`${one.login} has no place of work`);
		return kelompokOf(acak, kalender, place, urut);
	});
}

const smallest = (kelompok: readonly Kelompok[]) =>
	kelompok.reduce((least, one) => (one.keluarga.length < least.keluarga.length ? one : least));

/** Families that leave without graduating: few, at any time. */
function planNonaktif({ acak, kalender }: Konteks, keluarga: readonly Keluarga[]) {
	for (const one of keluarga) {
		if (!acak.chance(NONAKTIF_RATE)) continue;
		const bulan = acak.pick(kalender.bulan);
		const on = addHari(firstDay(bulan), acak.int(2, 24));
		if (on <= addHari(one.masuk, 90) || on >= kalender.today) continue;
		one.nonaktif = { on, sebab: acak.pick(NONAKTIF) };
		one.keluar = on;
	}
}

/** How many are expected to leave within the year: as many more have come in. */
const leavingOf = (one: Pendamping) =>
	Math.round((one.graduasi ?? 0) * 1.05 + one.kpm * (one.sifat.graduasi + NONAKTIF_RATE));

/** A caseload with its groups and families as they came in. */
export function bebanOf(
	uraian: KabupatenUraian,
	kalender: Kalender,
	pemegang: Pendamping[],
): Beban {
	const [one] = pemegang;
	if (!one) throw new Error("a caseload belongs to somebody");
	const acak = acakOf(`${uraian.code} ${one.login} keluarga`);
	const konteks = { acak, kalender, uraian };
	const kelompok = kelompokIn(konteks, one);
	const before = Math.round(one.kpm / (1 + uraian.tumbuh));
	const entering = one.selesai && !pemegang[1] ? 0 : Math.max(0, one.kpm - before + leavingOf(one));
	const cohorts = cohortsOf(uraian, kalender);
	const old = Array.from({ length: before }, () => addHari(acak.pick(cohorts), acak.int(0, 14)));
	const keluarga = [...old, ...entryDays(konteks, entering).sort()].map((masuk) => {
		const group = smallest(kelompok);
		const family = keluargaOf(konteks, group, masuk);
		group.keluarga.push(family);
		return family;
	});
	planNonaktif(konteks, keluarga);
	for (const group of kelompok.slice(0, one.kelompokDiam)) group.diam = true;
	return { pemegang, kelompok, keluarga, acak };
}

/** Whether a family is active on a day. */
export function aktifPada(one: Keluarga, hari: Tanggal): boolean {
	return one.masuk <= hari && (one.keluar === null || one.keluar > hari);
}

/** Who holds the caseload in a month; null while nobody does. */
export function pemegangPada(beban: Beban, bulan: Bulan): Pendamping | null {
	const first = firstDay(bulan);
	return (
		beban.pemegang.find(
			({ mulai, selesai }) =>
				bulanOfTanggal(mulai) <= bulan && (selesai === null || selesai >= first),
		) ?? null
	);
}

/** The year in which a family came in, as the programme counts cohorts. */
export const kohorOf = (one: Keluarga) => tahunOf(one.masuk);
