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
