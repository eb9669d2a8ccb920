import { RHK } from "@/lib/laporan/bagian";
import { addHari, type Bulan, firstDay, type Tanggal } from "@/lib/time";
import type { Acak } from "./acak";
import { aktifPada, type Beban, type Kelompok } from "./beban";
import { hariAntara, hariKerja, type Kalender } from "./kalender";
import { INTI } from "./materi";
import { HARI } from "./nama";
import type { Pendamping } from "./orang";
import type { Baris } from "./tabel";
import { HASIL, RANGKUMAN, TUJUAN, URAIAN_KEGIATAN } from "./teks";

/** What one pendamping records in one month. */
export type Kejadian = {
	roster: Baris<"roster">[];
	sesi: Baris<"sesi_p2k2">[];
	kunjungan: Baris<"kunjungan">[];
	kegiatan: Baris<"kegiatan">[];
};

export type Bulanan = { beban: Beban; pendamping: Pendamping; bulan: Bulan; kalender: Kalender };

const SECOND_SESSION = 0.06;
const VISIT_TWICE = 0.05;
/** Activities other than meetings and visits, by result plan. */
const RHK_LAIN = RHK.filter(({ nomor }) => [1, 3, 5, 6, 8, 9].includes(nomor));

/** The days of a month that have passed. */
const daysOf = ({ kalender, bulan }: Bulanan) => hariAntara(firstDay(bulan), kalender.akhir(bulan));

/** The group's own weekday in a week of the month; null when that day is still to come. */
function meetingDay(acak: Acak, one: Bulanan, kelompok: Kelompok): Tanggal | null {
	const weekday = HARI.indexOf(kelompok.hari as (typeof HARI)[number]) + 1;
	const week = acak.int(0, 3);
	const first = firstDay(one.bulan);
	const offset = (weekday - new Date(`${first}T00:00:00Z`).getUTCDay() + 7) % 7;
	const day = addHari(first, offset + week * 7);
	return day <= one.kalender.akhir(one.bulan) ? day : null;
}

/** The roster of the group's active families; a new one when others belong to it than the last one says. */
function rosterAt(
	one: Bulanan,
	kelompok: Kelompok,
	day: Tanggal,
	made: Baris<"roster">[],
): string[] {
	const active = kelompok.keluarga.filter((family) => aktifPada(family, day));
	const ids = new Set(active.map(({ id }) => id));
	const last = kelompok.roster;
	if (last && last.kpm.length === ids.size && last.kpm.every((id) => ids.has(id))) return last.kpm;
	const nameOf = (family: (typeof active)[number]) => family.anggota[0]?.nama ?? "";
	const kpm = active
		.sort((a, b) => (nameOf(a) < nameOf(b) || (nameOf(a) === nameOf(b) && a.id < b.id) ? -1 : 1))
		.map(({ id }) => id);
	kelompok.roster = { id: one.beban.acak.id(one.kalender.at(day, 9)), kpm };
	if (kpm.length)
		made.push({
			kabupaten_code: one.pendamping.kabupaten,
			id: kelompok.roster.id,
			kelompok_id: kelompok.id,
			kecamatan_code: kelompok.tempat.kecamatan,
			berlaku_dari: day,
			kpm_ids: kpm,
		});
	return kpm;
}

function absenOf(acak: Acak, one: Bulanan, kelompok: Kelompok, kpm: readonly string[]): string {
	const rajin = new Map(kelompok.keluarga.map((family) => [family.id, family.rajin]));
	return kpm
		.map((id) => {
			if (acak.chance(one.pendamping.sifat.hadir * (rajin.get(id) ?? 1))) return "H";
			return acak.pick(["A", "A", "A", "I", "I", "S", "W"]);
		})
		.join("");
}

/** The time at which something of that day was written down: that afternoon or a day or two later. */
function writtenAt(acak: Acak, { kalender, bulan }: Bulanan, day: Tanggal): Date {
	const later = acak.chance(0.8) ? day : addHari(day, acak.int(1, 2));
	const last = kalender.akhir(bulan);
	return kalender.at(later > last ? last : later, 14, acak.int(0, 120));
}

function sessions(acak: Acak, one: Bulanan, roster: Baris<"roster">[]): Baris<"sesi_p2k2">[] {
	const rows: Baris<"sesi_p2k2">[] = [];
	const meet = (kelompok: Kelompok, day: Tanggal) => {
		const kpm = rosterAt(one, kelompok, day, roster);
		if (!kpm.length || !kelompok.roster) return;
		const materi = INTI[kelompok.materi++ % INTI.length];
		const hour = acak.pick([8, 9, 13]);
		rows.push({
			kabupaten_code: one.pendamping.kabupaten,
			id: acak.id(one.kalender.at(day, hour)),
			kecamatan_code: kelompok.tempat.kecamatan,
			kelompok_id: kelompok.id,
			roster_id: kelompok.roster.id,
			pendamping_id: one.pendamping.id,
			held_on: day,
			modul: materi?.modul ?? 1,
			sesi: materi?.sesi ?? 1,
			jam_mulai: `${String(hour).padStart(2, "0")}:00`,
			jam_selesai: `${String(hour + 2).padStart(2, "0")}:00`,
			tempat: kelompok.lokasi,
			pemateri: one.pendamping.nama,
			rangkuman: acak.pick(RANGKUMAN),
			absen: absenOf(acak, one, kelompok, kpm),
			created_at: writtenAt(acak, one, day),
		});
	};
	for (const kelompok of one.beban.kelompok) {
		const meets = acak.chance(one.pendamping.sifat.bertemu);
		const day = meetingDay(acak, one, kelompok);
		if (kelompok.diam || !meets || !day) continue;
		meet(kelompok, day);
		const again = addHari(day, 7);
		if (acak.chance(SECOND_SESSION) && again <= one.kalender.akhir(one.bulan))
			meet(kelompok, again);
	}
	return rows;
}

function visits(acak: Acak, one: Bulanan, days: readonly Tanggal[]): Baris<"kunjungan">[] {
	const { beban, pendamping } = one;
	const chance = (pendamping.sifat.kunjungan / 3) * (days.length / 30);
	return beban.keluarga.flatMap((family) => {
		const count = acak.chance(chance) ? (acak.chance(VISIT_TWICE) ? 2 : 1) : 0;
		return Array.from({ length: count }, () => acak.pick(days))
			.filter((day) => aktifPada(family, day))
			.map((day) => {
				const tujuan = acak.pick(TUJUAN);
				return {
					kabupaten_code: pendamping.kabupaten,
					id: acak.id(one.kalender.at(day, 10)),
					kecamatan_code: family.tempat.kecamatan,
					kpm_id: family.id,
					pendamping_id: pendamping.id,
					visited_on: day,
					tujuan,
					hasil: acak.pick(HASIL[tujuan]),
					created_at: writtenAt(acak, one, day),
				};
			});
	});
}

function activities(acak: Acak, one: Bulanan, days: readonly Tanggal[]): Baris<"kegiatan">[] {
	const working = days.filter(hariKerja);
	if (!working.length) return [];
	const count = Math.round(acak.int(2, 5) * (days.length / 30));
	return Array.from({ length: count }, () => {
		const { nomor, aksi } = acak.pick(RHK_LAIN);
		const day = acak.pick(working);
		return {
			kabupaten_code: one.pendamping.kabupaten,
			id: acak.id(one.kalender.at(day, 11)),
			kecamatan_code: one.pendamping.kecamatan,
			pendamping_id: one.pendamping.id,
			held_on: day,
			rhk: nomor,
			jenis: acak.pick(aksi),
			uraian: acak.pick(URAIAN_KEGIATAN),
			tempat: acak.pick(["Kantor desa", "Kantor kecamatan", "Rumah warga", "Puskesmas", "Sekolah"]),
			peserta: nomor === 9 ? null : acak.int(3, 40),
			created_at: writtenAt(acak, one, day),
		};
	});
}

/** Everything that a pendamping records in a month, up to yesterday. */
export function kejadianOf(acak: Acak, one: Bulanan): Kejadian {
	const days = daysOf(one);
	const roster: Baris<"roster">[] = [];
	if (!days.length) return { roster, sesi: [], kunjungan: [], kegiatan: [] };
	const sesi = sessions(acak, one, roster);
	return {
		roster,
		sesi,
		kunjungan: visits(acak, one, days),
		kegiatan: activities(acak, one, days),
	};
}
