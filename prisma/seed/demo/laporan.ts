import {
	addBulan,
	addHari,
	type Bulan,
	bulanOfTanggal,
	firstDay,
	type Tanggal,
	tanggalOf,
} from "@/lib/time";
import { type Acak, acakBulan } from "./acak";
import type { Kalender } from "./kalender";
import type { Daerah, Pendamping } from "./orang";

/** What happens to one report, up to yesterday. */
export type Jalan = {
	pendamping: Pendamping;
	bulan: Bulan;
	kirim: Date | null;
	kembali: Date | null;
	kirimLagi: Date | null;
	verifikasi: Date | null;
	setuju: Date | null;
	terima: Date | null;
	kecuali: { at: Date; sebab: string } | null;
};

/** The days of a month on which each office sits down to the reports that have come in. */
const HARI = { verifikasi: [5, 12, 19, 26], setuju: [7, 14, 21, 28], terima: [8, 15, 22, 28] };
const KECUALI = 0.012;
const KEMBALI = 0.1;
const EARLY = 0.1;
const EARLY_FROM = 20;
const CUTI = [
	"Cuti melahirkan.",
	"Sakit dan dirawat sepanjang bulan.",
	"Bertugas pada tanggap bencana.",
];

/** The next sitting of an office after a day. */
function sitting(days: readonly number[], after: Tanggal): Tanggal {
	const month = bulanOfTanggal(after);
	const all = [month, addBulan(month, 1)].flatMap((b) =>
		days.map((d) => addHari(firstDay(b), d - 1)),
	);
	return all.find((day) => day > after) ?? after;
}

/** The day of the following month on which somebody sends; null when never. */
function sendDay(acak: Acak, tertib: number): number | null {
	if (acak.chance(tertib)) return acak.pick([1, 2, 2, 3, 3, 3]);
	const fate = acak.next();
	if (fate < 0.55) return acak.int(4, 16);
	return fate < 0.7 ? acak.int(17, 26) : null;
}

/** Of a recent month, some wait longer in each office: how far they get at most. */
function patience(acak: Acak, kalender: Kalender, bulan: Bulan): number {
	if (bulan < addBulan(kalender.kini, -2)) return 3;
	const fate = acak.next() + (bulan === addBulan(kalender.kini, -2) ? 0.4 : 0);
	if (fate < 0.12) return 0;
	if (fate < 0.25) return 1;
	return fate < 0.45 ? 2 : 3;
}

const day = (kalender: Kalender, at: Date) => tanggalOf(at, kalender.zona);

/** The way of a sent report through the offices. */
function review(acak: Acak, kalender: Kalender, jalan: Jalan, kirim: Date): Jalan {
	const passed = (on: Tanggal, jam: number) => (on < kalender.today ? kalender.at(on, jam) : null);
	const far = patience(acak, kalender, jalan.bulan);
	const first = sitting(HARI.verifikasi, day(kalender, kirim));
	const second = sitting(HARI.setuju, first);
	const third = sitting(HARI.terima, second);
	const verifikasi = far > 0 ? passed(first, 10) : null;
	const setuju = verifikasi && far > 1 ? passed(second, 11) : null;
	const terima = setuju && far > 2 ? passed(third, 14) : null;
	return { ...jalan, verifikasi, setuju, terima };
}

const LAMBAT = 0.6;

/** When somebody sends the report of a month; null when not (yet). */
function firstSend(acak: Acak, kalender: Kalender, one: Pendamping, bulan: Bulan): Date | null {
	if (one.selesai && bulanOfTanggal(one.selesai) === bulan) return kalender.at(one.selesai, 15);
	const number = sendDay(acak, one.sifat.tertib);
	const jam = acak.int(8, 21);
	const menit = acak.int(0, 59);
	if (bulan === kalender.kini) {
		const last = kalender.akhir(bulan);
		const early = Number(last.slice(8)) >= EARLY_FROM && acak.chance(EARLY * one.sifat.tertib);
		return early ? kalender.at(last, jam, menit) : null;
	}
	if (number === null) return null;
	const on = addHari(firstDay(addBulan(bulan, 1)), number - 1);
	return on < kalender.today ? kalender.at(on, jam, menit) : null;
}

/** What becomes of one report. */
function jalanOf(kalender: Kalender, one: Pendamping, bulan: Bulan): Jalan {
	const acak = acakBulan("laporan", one.id, bulan);
	const none: Jalan = {
		pendamping: one,
		bulan,
		kirim: null,
		kembali: null,
		kirimLagi: null,
		verifikasi: null,
		setuju: null,
		terima: null,
		kecuali: null,
	};
	const isLast = one.selesai !== null && bulanOfTanggal(one.selesai) === bulan;
	const on = addHari(firstDay(addBulan(bulan, 1)), 3);
	if (!isLast && acak.chance(KECUALI) && on < kalender.today)
		return { ...none, kecuali: { at: kalender.at(on, 9), sebab: acak.pick(CUTI) } };
	const kirim = firstSend(acak, kalender, one, bulan);
	if (!kirim) return none;
	const sent = { ...none, kirim };
	const back = addHari(day(kalender, kirim), acak.int(1, 2));
	const careless = one.sifat.tertib < LAMBAT ? 2 : 1;
	if (isLast || !acak.chance(KEMBALI * careless) || back >= kalender.today)
		return review(acak, kalender, sent, kirim);
	const kembali = kalender.at(back, 10, 30);
	const again = addHari(back, acak.int(1, 3));
	if (acak.chance(0.12) || again >= kalender.today) return { ...sent, kembali };
	const kirimLagi = kalender.at(again, 16);
	return review(acak, kalender, { ...sent, kembali, kirimLagi }, kirimLagi);
}

/** The account that is shown first has its last report received, and the one before sent back. */
function shown(kalender: Kalender, jalan: Jalan): Jalan {
	const before = addBulan(kalender.kini, -2);
	const last = addBulan(kalender.kini, -1);
	if (jalan.bulan !== before && jalan.bulan !== last) return jalan;
	const start = firstDay(addBulan(jalan.bulan, 1));
	const at = (hari: number, jam: number) => {
		const on = addHari(start, hari - 1);
		return on < kalender.today ? kalender.at(on, jam) : null;
	};
	const none = { kembali: null, kirimLagi: null, verifikasi: null, setuju: null, terima: null };
	const sent = { ...jalan, ...none, kecuali: null, kirim: at(2, 19) };
	if (jalan.bulan === before) return { ...sent, kembali: at(5, 10) };
	return { ...sent, verifikasi: at(5, 10), setuju: at(7, 11), terima: at(8, 14) };
}

const SHOWN = "pendamping.ciseeng";

/** All reports of a kabupaten and what becomes of them, the drafts included. */
export function jalanLaporan({ kalender, pendamping }: Daerah): Jalan[] {
	return pendamping.flatMap((one) =>
		kalender.bulan
			.filter((bulan) => {
				const from = bulanOfTanggal(one.mulai);
				return from <= bulan && (one.selesai === null || one.selesai >= firstDay(bulan));
			})
			.map((bulan) => jalanOf(kalender, one, bulan))
			.map((jalan) => (one.login === SHOWN ? shown(kalender, jalan) : jalan)),
	);
}
