import { bacaPengumuman, terbitkan } from "@/lib/pengumuman/commands";
import { addHari } from "@/lib/time";
import { acakOf } from "./acak";
import type { Kalender } from "./kalender";
import type { Daerah } from "./orang";
import { forEachOf, lakukanSebagai } from "./pelaku";
import type { AkunUmum } from "./tulis-orang";

const KABUPATEN = 3201;
/** How many days ago: the ministry's to everybody, the office's to its field. */
const NASIONAL = 9;
const KANTOR = 5;
const BACAAN = 3;
/** Whose accounts are shown to a newcomer: for them something is left to be read. */
const BELUM_BACA = ["pendamping.ciseeng"];
const MEMBACA = 0.6;

/** The reading matter that the office lays before its next meeting. */
export const bacaanId = ({ uraian, kalender }: Daerah): string =>
	acakOf(`${uraian.code} bahan bacaan`).id(kalender.at(addHari(kalender.today, -BACAAN), 9));

async function nasional(kalender: Kalender, { kemensos }: AkunUmum) {
	const hari = addHari(kalender.today, -NASIONAL);
	await lakukanSebagai(kemensos, kalender)(terbitkan, hari, {
		...{ id: acakOf("pengumuman nasional").id(kalender.at(hari, 9)), wilayah: "nasional" },
		...{ jenis: "PENGUMUMAN", wajib: true, berlakuSampai: addHari(kalender.today, 60) },
		judul: "Pemutakhiran nomor telepon petugas",
		isi: "Periksa nomor telepon Anda di halaman Akun, lalu perbaiki bila sudah berganti.\nAPD kabupaten/kota memastikan seluruh petugasnya sudah memeriksa sebelum akhir bulan.",
	});
}

/** What the office told its field, and who said that they have read it. */
async function kantor({ uraian, kantor: akun, kalender, pendamping, supervisor }: Daerah) {
	const acak = acakOf(`${uraian.code} pengumuman`);
	const hari = addHari(kalender.today, -KANTOR);
	const key = { id: acak.id(kalender.at(hari, 9)), wilayah: String(uraian.code) };
	await lakukanSebagai(akun.DINSOS_KAB_HEAD, kalender)(terbitkan, hari, {
		...{ ...key, jenis: "PENGUMUMAN", peran: ["PENDAMPING", "SUPERVISOR"], wajib: true },
		judul: "Batas pengiriman laporan bulanan",
		isi: "Laporan bulan ini dikirim paling lambat tanggal 5 bulan berikutnya.\nKirim lebih awal bila Anda bertugas di desa tanpa sinyal; laporan yang dikembalikan diperbaiki dalam tiga hari kerja.",
		berlakuSampai: addHari(kalender.today, 20),
	});
	const bertugas = [...pendamping.filter(({ selesai }) => !selesai), ...supervisor];
	const readers = acak
		.some(bertugas, MEMBACA)
		.filter(({ login }) => !BELUM_BACA.includes(login))
		.map(({ akunId }) => ({ akunId, day: addHari(hari, acak.int(1, KANTOR - 1)) }));
	await forEachOf(readers, async ({ akunId, day }) => {
		await lakukanSebagai(akunId, kalender)(bacaPengumuman, day, key);
	});
}

async function bacaan(daerah: Daerah) {
	const { uraian, kantor: akun, kalender } = daerah;
	const wilayah = String(uraian.code);
	await lakukanSebagai(akun.DINSOS_KAB_STAFF, kalender)(
		terbitkan,
		addHari(kalender.today, -BACAAN),
		{
			...{ id: bacaanId(daerah), wilayah, jenis: "BAHAN" },
			judul: "Cara menjadwalkan ulang P2K2 yang tertunda",
			isi: "1. Lihat kelompok yang belum bertemu pada halaman P2K2.\n2. Sepakati hari pengganti dengan ketua kelompok.\n3. Catat sesinya pada hari itu juga, agar terhitung pada bulan berjalan.",
		},
	);
}

/** Announcements of the ministry and of one kabupaten, with those who have read them. */
export async function writePengumuman(
	all: readonly Daerah[],
	kalender: Kalender,
	umum: AkunUmum,
): Promise<void> {
	if (addHari(kalender.today, -NASIONAL) < kalender.awal) return;
	await nasional(kalender, umum);
	const daerah = all.find(({ uraian }) => uraian.code === KABUPATEN);
	if (!daerah) return;
	await kantor(daerah);
	await bacaan(daerah);
}
