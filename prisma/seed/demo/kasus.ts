import type { JenisGraduasi, StatusGraduasi } from "@/lib/graduasi/rules";
import { addBulan, addHari, type Bulan, firstDay, type Tanggal, tahunOf } from "@/lib/time";
import { type Acak, acakOf } from "./acak";
import { aktifPada, type Beban, type Keluarga, pemegangPada } from "./beban";
import type { Kalender } from "./kalender";
import type { Pendamping } from "./orang";

export type Langkah = { ke: StatusGraduasi; on: Tanggal };

/** A graduation case and what happens to it, step by step, up to today. */
export type Kasus = {
	id: string;
	keluarga: Keluarga;
	pendamping: Pendamping;
	jenis: JenisGraduasi;
	usulan: Tanggal;
	/** The month in whose work the proposal falls. */
	bulan: Bulan;
	langkah: Langkah[];
	/** The record of its steps as it grows. */
	keputusan: string;
};

const DIHITUNG: readonly JenisGraduasi[] = ["MANDIRI", "MANDIRI", "MANDIRI", "PEMBERDAYAAN"];
const SEMUA: readonly JenisGraduasi[] = [
	...DIHITUNG,
	...DIHITUNG,
	"MANDIRI",
	"ALAMIAH",
	"ALAMIAH",
	"MAMPU",
	"SANKSI",
];

/** Days of the month on which an office does its part. */
const HARI = { usulan: 8, verifikasi: 18, setuju: 23, tetap: 10 };

const dayOf = (bulan: Bulan, hari: number) => addHari(firstDay(bulan), hari - 1);

/** The steps of a case proposed in that month, as far as they have come; effective early in the next. */
function langkahOf(kalender: Kalender, bulan: Bulan): Langkah[] {
	const next = addBulan(bulan, 1);
	const all: Langkah[] = [
		{ ke: "VERIFIKASI", on: dayOf(bulan, HARI.verifikasi) },
		{ ke: "DISETUJUI", on: dayOf(bulan, HARI.setuju) },
		{ ke: "DITETAPKAN", on: tetapOf(kalender, next) },
	];
	return all.filter(({ on }) => on < kalender.today);
}

/** The day on which a month's cases become effective; earlier in the first days of the running month. */
function tetapOf(kalender: Kalender, bulan: Bulan): Tanggal {
	const usual = dayOf(bulan, HARI.tetap);
	const yesterday = addHari(kalender.today, -1);
	const early = bulan === kalender.kini && usual > yesterday && yesterday >= firstDay(bulan);
	return early ? yesterday : usual;
}

/** The steps of a case that is turned down, or withdrawn by the family. */
function gagalOf(kalender: Kalender, acak: Acak, bulan: Bulan): Langkah[] {
	const ke = acak.chance(0.7) ? ("DITOLAK" as const) : ("BATAL" as const);
	return [{ ke, on: dayOf(bulan, HARI.setuju) }].filter(({ on }) => on < kalender.today);
}

/** `total` spread over `parts` as evenly as whole numbers allow. */
const spread = (total: number, parts: number) =>
	Array.from(
		{ length: parts },
		(_, part) => Math.floor(((part + 1) * total) / parts) - Math.floor((part * total) / parts),
	);

/** How many cases each month proposes that become effective in the next: by year of the effect. */
function quota(kalender: Kalender, one: Pendamping, acak: Acak): Map<Bulan, number> {
	const proposing = kalender.bulan;
	const effective = (bulan: Bulan) => tetapOf(kalender, addBulan(bulan, 1)) < kalender.today;
	const counts = new Map<Bulan, number>();
	for (const year of [kalender.tahun - 1, kalender.tahun]) {
		const months = proposing.filter((b) => tahunOf(addBulan(b, 1)) === year && effective(b));
		const usual = (one.kpm * one.sifat.graduasi * months.length) / 12;
		const exact = year === kalender.tahun ? one.graduasi : null;
		const total = exact ?? Math.round(usual * (0.5 + acak.next()));
		spread(total, months.length).forEach((count, place) => {
			const month = months[place];
			if (month) counts.set(month, count);
		});
	}
	const usual = (one.kpm * one.sifat.graduasi) / 12;
	for (const bulan of proposing.filter((b) => !effective(b))) {
		counts.set(bulan, Math.max(1, Math.round(usual * (1 + acak.next()))));
	}
	return counts;
}

type Undian = { beban: Beban; kalender: Kalender; acak: Acak; dipakai: Set<Keluarga> };

/** A family that may leave: with the programme for half a year, active and not in another case. */
function candidate({ beban, acak, dipakai }: Undian, on: Tanggal): Keluarga | null {
	const since = addHari(on, -180);
	for (let tries = 0; tries < 200; tries++) {
		const one = acak.pick(beban.keluarga);
		const free = one.masuk <= since && one.nonaktif === null && aktifPada(one, on);
		if (free && !dipakai.has(one)) return one;
	}
	return null;
}

function kasusIn(
	undian: Undian,
	bulan: Bulan,
	jenis: readonly JenisGraduasi[],
	gagal: boolean,
): Kasus | null {
	const { beban, kalender, acak, dipakai } = undian;
	const pendamping = pemegangPada(beban, bulan);
	const usulan = dayOf(bulan, HARI.usulan);
	const keluarga = pendamping && usulan < kalender.today ? candidate(undian, usulan) : null;
	if (!pendamping || !keluarga) return null;
	dipakai.add(keluarga);
	const langkah = gagal ? gagalOf(kalender, acak, bulan) : langkahOf(kalender, bulan);
	const last = langkah.at(-1);
	if (last?.ke === "DITETAPKAN") keluarga.keluar = last.on;
	const id = acak.id(kalender.at(usulan, 10));
	return {
		id,
		keluarga,
		pendamping,
		jenis: acak.pick(jenis),
		usulan,
		bulan,
		langkah,
		keputusan: "",
	};
}

/** All cases of a caseload; families that graduate leave the groups on that day. */
export function kasusOf(kalender: Kalender, beban: Beban): Kasus[] {
	const [one] = beban.pemegang;
	if (!one) return [];
	const acak = acakOf(`${one.id} graduasi`);
	const undian = { beban, kalender, acak, dipakai: new Set<Keluarga>() };
	const jenis = one.graduasi === null ? SEMUA : DIHITUNG;
	const cases = [...quota(kalender, one, acak)].flatMap(([bulan, count]) => {
		const good = Array.from({ length: count }, () => kasusIn(undian, bulan, jenis, false));
		return acak.chance(0.12) ? [...good, kasusIn(undian, bulan, jenis, true)] : good;
	});
	return cases.filter((kasus) => kasus !== null);
}
