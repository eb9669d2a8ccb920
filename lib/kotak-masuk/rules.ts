import { formatBulan, formatNumber } from "../format";
import type { Bulan } from "../time";

/** What can wait for somebody. */
export type Jenis =
	| "PENGUMUMAN"
	| "DIKEMBALIKAN"
	| "BELUM_DIKIRIM"
	| "DIAJUKAN"
	| "DIVERIFIKASI"
	| "DISETUJUI"
	| "TUTUP_BULAN"
	| "GRADUASI"
	| "UNDANGAN"
	| "TINDAK_LANJUT"
	| "KENDALA"
	| "DIJAWAB"
	| "SERTIFIKAT"
	| "SERTIFIKAT_DITOLAK"
	| "PRAKTIK";

/** Things of one kind that wait, of one month where they have one. */
export type Menunggu = { jenis: Jenis; bulan: Bulan | null; jumlah: number };

export type IsiKotak = { key: string; href: string; judul: string; keterangan: string };

type Kata = { judul: (jumlah: string, bulan: string) => string; keterangan: string };

const KATA: Record<Jenis, Kata> = {
	PENGUMUMAN: {
		judul: (jumlah) => `${jumlah} pengumuman wajib dibaca`,
		keterangan: "Buka, baca, lalu nyatakan sudah dibaca.",
	},
	DIKEMBALIKAN: {
		judul: (_jumlah, bulan) => `Laporan ${bulan} dikembalikan`,
		keterangan: "Baca catatannya, perbaiki, lalu kirim lagi.",
	},
	BELUM_DIKIRIM: {
		judul: (_jumlah, bulan) => `Laporan ${bulan} belum dikirim`,
		keterangan: "Periksa angkanya, tulis kendala dan rencana, lalu kirim.",
	},
	DIAJUKAN: {
		judul: (jumlah, bulan) => `${jumlah} laporan ${bulan} menunggu verifikasi`,
		keterangan: "Dikirim pendamping, menunggu keputusan Anda.",
	},
	DIVERIFIKASI: {
		judul: (jumlah, bulan) => `${jumlah} laporan ${bulan} menunggu persetujuan`,
		keterangan: "Sudah diverifikasi supervisor.",
	},
	DISETUJUI: {
		judul: (jumlah, bulan) => `${jumlah} laporan ${bulan} menunggu diterima`,
		keterangan: "Sudah disetujui korkab.",
	},
	TUTUP_BULAN: {
		judul: (_jumlah, bulan) => `${bulan} siap ditutup`,
		keterangan: "Tidak ada lagi laporan yang menunggu diputuskan.",
	},
	GRADUASI: {
		judul: (jumlah) => `${jumlah} usulan graduasi menunggu`,
		keterangan: "Periksa buktinya, lalu putuskan.",
	},
	UNDANGAN: {
		judul: (jumlah) => `${jumlah} undangan rapat belum dijawab`,
		keterangan: "Jawab: hadir, hadir daring, atau tidak hadir.",
	},
	TINDAK_LANJUT: {
		judul: (jumlah) => `${jumlah} tindak lanjut rapat lewat tenggat`,
		keterangan: "Selesaikan, atau catat alasannya.",
	},
	KENDALA: {
		judul: (jumlah) => `${jumlah} kendala pribadi petugas menunggu tanggapan`,
		keterangan: "Hanya penulisnya dan Dinsos yang membacanya.",
	},
	DIJAWAB: {
		judul: (jumlah) => `${jumlah} kendala pribadi Anda sudah ditanggapi`,
		keterangan: "Jawaban Dinsos terlihat di sini sepekan, dan seterusnya di Kendala pribadi.",
	},
	SERTIFIKAT: {
		judul: (jumlah) => `${jumlah} sertifikat petugas menunggu diperiksa`,
		keterangan: "Buka berkasnya, lalu terima atau tolak dengan alasan.",
	},
	SERTIFIKAT_DITOLAK: {
		judul: (jumlah) => `${jumlah} sertifikat Anda ditolak`,
		keterangan: "Baca alasannya, perbaiki, lalu ajukan lagi.",
	},
	PRAKTIK: {
		judul: (jumlah) => `${jumlah} usulan praktik baik menunggu`,
		keterangan: "Baca, lalu terbitkan atau tidak.",
	},
};

const TAHAP: Partial<Record<Jenis, string>> = {
	DIAJUKAN: "verifikasi",
	DIVERIFIKASI: "persetujuan",
	DISETUJUI: "penerimaan",
};

function hrefOf({ jenis, bulan }: Menunggu): string {
	switch (jenis) {
		case "DIKEMBALIKAN":
		case "BELUM_DIKIRIM":
			return `/laporan/${bulan}`;
		case "TUTUP_BULAN":
			return `/laporan/tutup/${bulan}`;
		case "PENGUMUMAN":
			return "/pengumuman";
		case "GRADUASI":
			return "/graduasi";
		case "UNDANGAN":
			return "/rapat";
		case "TINDAK_LANJUT":
			return "/tindak-lanjut?milik=kantor&status=terlambat";
		case "KENDALA":
		case "DIJAWAB":
			return "/sdm/kendala";
		case "SERTIFIKAT":
		case "SERTIFIKAT_DITOLAK":
			return "/sdm/pelatihan/sertifikat";
		case "PRAKTIK":
			return "/sdm/praktik";
		default:
			return `/laporan/verifikasi?bulan=${bulan}&tahap=${TAHAP[jenis]}`;
	}
}

/** How many things wait, for the marks in the menu: of one kind, or all. */
export function jumlahOf(rows: readonly Menunggu[], jenis?: Jenis): number {
	const own = rows.filter((row) => !jenis || row.jenis === jenis);
	return own.reduce((sum, { jumlah }) => sum + jumlah, 0);
}

/** What waits, as an entry of the inbox that leads to where it is done. */
export function isiOf(menunggu: Menunggu): IsiKotak {
	const { jenis, bulan, jumlah } = menunggu;
	const { judul, keterangan } = KATA[jenis];
	return {
		key: `${jenis}-${bulan ?? ""}`,
		href: hrefOf(menunggu),
		judul: judul(formatNumber(jumlah), bulan ? formatBulan(bulan) : ""),
		keterangan,
	};
}
