import { addHari, type Bulan, firstDay, type Tanggal } from "@/lib/time";
import { type Acak, acakBulan } from "./acak";
import type { Kalender } from "./kalender";
import type { Baris } from "./tabel";
import { MASALAH } from "./teks";

/** What has to be done about an issue, and when it was done, if it was. */
export type TindakLanjut = Baris<"tindak_lanjut"> & { done: { on: Tanggal; bukti: string } | null };

/** One meeting with its issues and what they led to. */
export type Rapat = {
	held: Tanggal;
	rapat: Baris<"rapat">;
	masalah: Baris<"rapat_masalah">[];
	keputusan: Baris<"rapat_keputusan">[];
	tindak: TindakLanjut[];
};

export type Undangan = {
	kalender: Kalender;
	bulan: Bulan;
	/** The day of the month. */
	hari: number;
	wilayah: string;
	judul: string;
	jenis: string;
	tempat: string;
	kecamatan: readonly number[];
	/** Who has to act: regions at the same level or below. */
	pelaksana: readonly string[];
};

const ON_TIME = 0.6;
const LATE = 0.8;
const ORANG = ["Korkab", "Supervisor kecamatan", "Kasi Jaminan Keluarga", "APD"] as const;

/** When somebody did what was asked: in time, late or not yet. */
function doneOf(acak: Acak, kalender: Kalender, held: Tanggal, due: Tanggal): TindakLanjut["done"] {
	const fate = acak.next();
	const on = fate < ON_TIME ? addHari(held, acak.int(3, 14)) : addHari(due, acak.int(1, 18));
	const isDone = fate < LATE && on < kalender.today;
	return isDone ? { on, bukti: "Sudah dilaksanakan; catatan ada di arsip bidang." } : null;
}

/** A meeting as it is invited to; null while its day is still to come. */
export function rapatOf(undangan: Undangan): Rapat | null {
	const { kalender, bulan, hari, wilayah, judul, jenis, tempat, kecamatan, pelaksana } = undangan;
	const held = addHari(firstDay(bulan), hari - 1);
	if (held >= kalender.today) return null;
	const acak = acakBulan("rapat", wilayah, bulan);
	const rapatId = acak.id(kalender.at(held, 9));
	const raised = acak.sample(MASALAH, acak.int(1, 3));
	const row = { wilayah_code: wilayah, rapat_id: rapatId };
	const masalah = raised.map(({ kategori, uraian }) => ({
		...row,
		id: acak.id(kalender.at(held, 10)),
		kategori,
		uraian,
	}));
	return {
		held,
		rapat: {
			wilayah_code: wilayah,
			id: rapatId,
			judul,
			jenis,
			mode: acak.pick(["LURING", "LURING", "HIBRIDA"]),
			status: "SELESAI",
			held_on: held,
			tempat,
			kecamatan: kecamatan.map(String),
			notulen: raised.map(({ uraian, keputusan }) => `${uraian} ${keputusan}`).join("\n"),
		},
		masalah,
		keputusan: raised.map(({ keputusan }, place) => ({
			...row,
			id: acak.id(kalender.at(held, 10)),
			masalah_id: String(masalah[place]?.id),
			uraian: keputusan,
		})),
		tindak: raised.map(({ tindak }) => {
			const due = addHari(held, acak.int(14, 35));
			return {
				wilayah_code: acak.pick(pelaksana),
				id: acak.id(kalender.at(held, 11)),
				rapat_wilayah_code: wilayah,
				rapat_id: rapatId,
				kecamatan_code: kecamatan.length && acak.chance(0.6) ? acak.pick(kecamatan) : null,
				uraian: tindak,
				penanggung_jawab: acak.pick(ORANG),
				due_on: due,
				done: doneOf(acak, kalender, held, due),
			};
		}),
	};
}
