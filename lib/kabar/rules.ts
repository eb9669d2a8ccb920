import { formatBulan, formatNumber, formatTanggalPanjang } from "../format";
import { type IsiKotak, isiOf, type Menunggu } from "../kotak-masuk/rules";
import { type Bulan, daysBetween, type Tanggal } from "../time";

/** Reports of a month that are past their deadline, and where they are looked at. */
export type Terlambat = { bulan: Bulan; jumlah: number; href: string };

/** What a digest is made of: what waits in the inbox, and reports past their deadline below. */
export type BahanRingkasan = {
	menunggu: readonly Menunggu[];
	terlambat: readonly Terlambat[];
};

export type Butir = Pick<IsiKotak, "key" | "href" | "judul">;

/** What is wrong or waits, the most urgent first; null when nothing is: no message is the good message. */
export function susunRingkasan(bahan: BahanRingkasan): Butir[] | null {
	const { menunggu, terlambat } = bahan;
	const butir: Butir[] = menunggu.map(isiOf).map(({ key, href, judul }) => ({ key, href, judul }));
	for (const { bulan, jumlah, href } of terlambat)
		if (jumlah > 0)
			butir.push({
				key: `TERLAMBAT-${bulan}`,
				href,
				judul: `${formatNumber(jumlah)} laporan ${formatBulan(bulan)} belum masuk dan lewat batas`,
			});
	return butir.length ? butir : null;
}

/** Who the digest is for and where it leads; nothing of it is about a family. */
export type Sampul = { tanggal: Tanggal; sebagai: string; alamat: string };

const AJAKAN = "Buka aplikasi untuk menindaklanjuti:";

/** The digest as a message to paste: asterisks are bold there. */
export function teksPesan(butir: readonly Butir[], { tanggal, sebagai, alamat }: Sampul): string {
	return [
		`*Ringkasan Pantau PKH, ${formatTanggalPanjang(tanggal)}*`,
		sebagai,
		"",
		...butir.map(({ judul }) => `- ${judul}`),
		"",
		`${AJAKAN} ${alamat}`,
	].join("\n");
}

/** The digest as a letter: plain text, counts and one link. */
export function teksSurel(butir: readonly Butir[], { tanggal, sebagai, alamat }: Sampul) {
	return {
		perihal: `Pantau PKH: ${formatNumber(butir.length)} hal menunggu, ${formatTanggalPanjang(tanggal)}`,
		isi: [
			`Ringkasan untuk ${sebagai}.`,
			"",
			...butir.map(({ judul }) => `- ${judul}`),
			"",
			AJAKAN,
			alamat,
			"",
			"Surel ini dikirim karena Anda memintanya. Untuk menghentikannya, buka alamat di atas dan pilih Tidak.",
			"",
		].join("\n"),
	};
}

/** How long the link in a letter to a new address works, and how many such letters go out in a day. Same as the database's kode_surel(). */
const SURAT_JAM = 48;
const SURAT_MAKS = 5;
const SEHARI_MS = 24 * 3_600_000;

/** Letters to new addresses of an account: how many since when. */
export type JatahSurat = { ke: number; sejak: Date | null };

/** Whether another letter may go out to an address that was typed, which may be anybody's. */
export function bolehSurat({ ke, sejak }: JatahSurat, now: Date): boolean {
	return ke < SURAT_MAKS || sejak === null || now.getTime() - sejak.getTime() >= SEHARI_MS;
}

/** Whether saving a wish asks for a letter: a digest is wanted, and its address or the wish itself is new. */
export function perluSurat(
	lama: { irama: Irama; surel: string; sah: boolean } | null,
	baru: { irama: Irama; surel: string },
): boolean {
	if (baru.irama === "TIDAK") return false;
	if (lama === null || lama.surel !== baru.surel) return true;
	return !lama.sah && lama.irama === "TIDAK";
}

/** The letter to an address that was typed: it says no name, for the address may be a stranger's. */
export function teksAlamat(alamat: string) {
	return {
		perihal: "Pantau PKH: verifikasi alamat surel Anda",
		isi: [
			"Seorang pengguna Pantau PKH meminta ringkasannya dikirim ke alamat ini.",
			"",
			`Bila itu Anda, buka tautan di bawah, masuk ke akun Anda, lalu tekan tombolnya. Tautan berlaku ${SURAT_JAM} jam:`,
			alamat,
			"",
			"Bila bukan Anda, abaikan surel ini: tidak ada yang akan dikirim ke alamat ini.",
			"",
		].join("\n"),
	};
}

export const IRAMA = {
	TIDAK: "Tidak",
	HARIAN: "Setiap pagi",
	MINGGUAN: "Setiap Senin pagi",
} as const;
export type Irama = keyof typeof IRAMA;

/** Whether a digest of this rhythm goes out on that day; 5 January 1970 was a Monday. */
export function isHariKirim(irama: Irama, tanggal: Tanggal): boolean {
	const isMonday = daysBetween("1970-01-05" as Tanggal, tanggal) % 7 === 0;
	return irama === "HARIAN" || (irama === "MINGGUAN" && isMonday);
}
