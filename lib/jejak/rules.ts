/** What an action in the audit log says, after the name of who did it. In the order in which they are offered as a filter. */
const SENTENCES: Record<string, string> = {
	masuk: "masuk",
	keluar: "keluar",
	"masuk.gagal": "berkali-kali gagal masuk",
	"masuk.kode_cadangan": "masuk dengan kode cadangan",
	"akun.perdana": "dibuat sebagai pengelola pertama dari server",
	"akun.buat": "membuat akun",
	"akun.ubah": "mengubah akun",
	"akun.aktifkan": "mengaktifkan akun",
	"akun.nonaktifkan": "menonaktifkan akun",
	"akun.akhiri_sesi": "mengeluarkan akun dari semua perangkat",
	"akun.tautan": "membuat tautan sekali pakai untuk akun",
	"akun.minta_ganti": "meminta ganti kata sandi dari akun",
	"akun.aktivasi": "mengaktifkan akunnya dengan tautan",
	"akun.pemulihan": "memulihkan akunnya dengan tautan",
	"akun.ganti_sandi": "mengganti kata sandinya",
	"akun.pasang_totp": "memasang pengaman dua langkah",
	"akun.lepas_totp": "melepas pengaman dua langkah",
	"akun.kode_cadangan": "membuat kode cadangan baru",
	"sesi.akhiri": "mengeluarkan perangkatnya yang lain",
	"akses.buka": "membuka data keluarga satu kabupaten",
	"kpm.daftar": "melihat daftar keluarga",
	"kpm.cari": "mencari keluarga",
	"kpm.baca": "membuka data keluarga",
	"anggota.baca": "membuka data anggota keluarga",
	"kpm.buka_nomor": "melihat nomor lengkap keluarga",
	"nik.periksa": "memeriksa NIK ganda",
	"kpm.tambah": "menambah keluarga",
	"kpm.kontak": "memperbarui data keluarga",
	"kpm.kepesertaan": "mengubah data kepesertaan keluarga",
	"kpm.status": "mengubah status keluarga",
	"kpm.pindah": "memindahkan keluarga",
	"anggota.tambah": "menambah anggota keluarga",
	"anggota.ubah": "mengubah anggota keluarga",
	"kelompok.tambah": "menambah kelompok",
	"kelompok.ubah": "mengubah kelompok",
	"kelompok.masuk": "memasukkan keluarga ke kelompok",
	"kelompok.serah": "menyerahkan kelompok ke pendamping lain",
	"kelompok.tutup": "menutup kelompok",
	"petugas.tambah": "menambah petugas",
	"penugasan.buka": "menugaskan petugas",
	"penugasan.akhiri": "mengakhiri penugasan",
	"p2k2.catat": "mencatat P2K2",
	"p2k2.perbaiki": "memperbaiki catatan P2K2",
	"p2k2.batal": "membatalkan catatan P2K2",
	"kunjungan.catat": "mencatat kunjungan rumah",
	"kunjungan.perbaiki": "memperbaiki catatan kunjungan",
	"kunjungan.batal": "membatalkan catatan kunjungan",
	"kegiatan.catat": "mencatat kegiatan",
	"kegiatan.perbaiki": "memperbaiki catatan kegiatan",
	"kegiatan.batal": "membatalkan catatan kegiatan",
	"graduasi.usul": "mengusulkan graduasi",
	"graduasi.langkah": "memutuskan langkah graduasi",
	"laporan.simpan": "menyimpan draf laporan",
	"laporan.koreksi": "mengoreksi angka laporan",
	"laporan.kirim": "mengirim laporan",
	"laporan.kirim-ulang": "mengirim laporan yang sudah diterima sistem",
	"laporan.tarik": "menarik kembali laporan",
	"laporan.verifikasi": "memverifikasi laporan",
	"laporan.setujui": "menyetujui laporan",
	"laporan.terima": "menerima laporan",
	"laporan.kembalikan": "mengembalikan laporan",
	"laporan.kecualikan": "mengecualikan laporan",
	"laporan.batal-koreksi": "membatalkan koreksi angka laporan",
	"laporan.batal-tinjauan": "membatalkan putusannya atas laporan",
	"laporan.batal-batch": "membatalkan putusan bersama atas laporan",
	"laporan.batal-kecuali": "membatalkan pengecualian laporan",
	"laporan.cetak": "mengunduh PDF laporan",
	"bulan.tutup": "menutup bulan laporan",
	"bulan.buka": "membuka lagi bulan laporan",
	"pengumuman.terbit": "menerbitkan pengumuman",
	"pengumuman.perbaiki": "memperbaiki pengumuman",
	"pengumuman.tarik": "menarik pengumuman",
	"pengumuman.baca": "menyatakan sudah membaca pengumuman",
	"kabar.langganan": "mengatur ringkasan lewat surel",
	"kabar.surat": "meminta surat verifikasi alamat surel",
	"kabar.sah": "memverifikasi alamat surel",
	"paket.terbit": "menerbitkan paket bulanan",
	"rapat.catat": "mencatat rapat",
	"rapat.perbaiki": "memperbaiki catatan rapat",
	"rapat.rencana": "merencanakan rapat",
	"rapat.ubah_rencana": "mengubah rencana rapat",
	"rapat.tunda": "menunda rapat",
	"rapat.batal": "membatalkan rapat",
	"rapat.terlaksana": "mencatat rapat yang direncanakan sebagai sudah berlangsung",
	"rapat.bekukan": "membekukan angka untuk rapat",
	"rapat.bacaan": "menambah bahan bacaan rapat",
	"rapat.lepas_bacaan": "melepas bahan bacaan rapat",
	"jadwal.tetapkan": "menetapkan jadwal rapat",
	"jadwal.kecualikan": "mengecualikan satu bulan dari jadwal rapat",
	"jadwal.akhiri": "mengakhiri jadwal rapat",
	"jadwal.terapkan": "merencanakan rapat dari jadwal",
	"undangan.undang": "mengundang peserta rapat",
	"undangan.tamu": "mengundang tamu rapat",
	"undangan.cabut": "mencabut undangan rapat",
	"undangan.jawab": "menjawab undangan rapat",
	"undangan.catat_jawaban": "mencatat jawaban tamu rapat",
	"agenda.susun": "menyusun agenda rapat",
	"agenda.tambah": "menambah pokok agenda rapat",
	"agenda.ubah": "mengubah pokok agenda rapat",
	"agenda.geser": "mengubah urutan agenda rapat",
	"agenda.bahas": "menandai pokok agenda rapat sudah atau belum dibahas",
	"agenda.lewati": "melewati atau mengembalikan pokok agenda rapat",
	"agenda.hapus": "menghapus pokok agenda rapat",
	"rapat.mulai": "membuka rapat",
	"rapat.selesai": "menutup rapat",
	"rapat.notulen": "menulis notulen rapat",
	"hadir.masuk": "hadir dalam rapat",
	"hadir.detak": "tersambung ke rapat",
	"hadir.catat": "mencatat kehadiran dalam rapat",
	"hadir.tamu": "mencatat tamu rapat",
	"hadir.batal": "membatalkan catatan kehadiran rapat",
	"rapat.masalah": "mencatat masalah dalam rapat",
	"rapat.putusan": "mencatat keputusan rapat",
	"tindak_lanjut.tugaskan": "menugaskan tindak lanjut",
	"tindak_lanjut.selesai": "menyatakan tindak lanjut selesai",
	"tindak_lanjut.batal": "membatalkan tindak lanjut",
	"tindak_lanjut.catat": "mencatat kemajuan tindak lanjut",
	"tindak_lanjut.tenggat": "mengubah tenggat tindak lanjut",
	"tindak_lanjut.penanggung": "menyerahkan tindak lanjut kepada orang lain",
	"tindak_lanjut.eskalasi": "mengingatkan dan menaikkan tindak lanjut",
	"rapat.berita_acara": "menerbitkan berita acara rapat",
	"rapat.berita_acara-ulang": "mengirim lagi berita acara yang sudah terbit",
	"rapat.ekspor_hadir": "mengunduh daftar hadir rapat",
	"dokumen.unduh": "mengunduh dokumen",
	"pelatihan.rencana": "merencanakan pelatihan",
	"pelatihan.perbaiki": "memperbaiki data pelatihan",
	"pelatihan.sesi": "mengatur sesi pelatihan",
	"pelatihan.daftar": "mendaftarkan peserta pelatihan",
	"pelatihan.tamu": "mendaftarkan peserta lain pelatihan",
	"pelatihan.tamu_kembali": "mengembalikan peserta lain pelatihan",
	"pelatihan.keluarkan": "mengeluarkan peserta pelatihan",
	"pelatihan.hadir": "mencatat kehadiran pelatihan",
	"pelatihan.nilai": "mencatat nilai tes pelatihan",
	"pelatihan.selesai": "menutup pelatihan",
	"pelatihan.batal": "membatalkan pelatihan",
	"pelatihan.sertifikat": "menerbitkan sertifikat pelatihan",
	"sdm.unduh": "mengunduh sertifikat atau daftar bayar",
	"insentif.tetapkan": "menetapkan program insentif",
	"insentif.perbaiki": "memperbaiki program insentif",
	"insentif.terbit": "menerbitkan daftar bayar insentif",
	"insentif.bayar": "mencatat pembayaran insentif",
	"insentif.ekspor": "mengunduh daftar bayar insentif",
	"sdm.cuti": "mencatat cuti petugas",
	"sdm.cuti_batal": "membatalkan cuti petugas",
	"sdm.penghargaan": "mencatat penghargaan petugas",
	"sdm.penghargaan_batal": "membatalkan catatan penghargaan",
	"sertifikat.ajukan": "mengajukan sertifikat",
	"sertifikat.perbaiki": "memperbaiki sertifikat yang diajukan",
	"sertifikat.putuskan": "memutuskan sertifikat yang diajukan",
	"sertifikat.unduh": "mengunduh sertifikat yang diajukan",
	"kendala.sampaikan": "menyampaikan kendala pribadi kepada Dinsos",
	"kendala.tanggapi": "menanggapi kendala pribadi",
	"kinerja.faktor": "menetapkan faktor keterpencilan kecamatan",
	"praktik.tulis": "menulis praktik baik",
	"praktik.putuskan": "memutuskan terbitnya praktik baik",
	"aspirasi.catat": "mencatat aspirasi",
	"aspirasi.jawab": "mencatat jawaban atas aspirasi",
	"target.tetapkan": "menetapkan target graduasi",
	"param.tetapkan": "menetapkan parameter",
	"dasbor.ekspor": "mengunduh dasbor",
	"peringkat.ekspor": "mengunduh peringkat",
};

/** The sentence of an action; one that is not listed is shown by its name. */
export function kalimatOf(action: string): string {
	return SENTENCES[action] ?? `melakukan ${action.replace(/[._]/g, " ")}`;
}

/** The actions to filter by, with their sentences. */
export const AKSI = Object.entries(SENTENCES).map(([value, label]) => ({ value, label }));

const WORDS: Record<string, string> = {
	namaMasuk: "nama pengguna",
	peran: "peran",
	wilayah: "wilayah",
	kabupaten: "kabupaten",
	alasan: "alasan",
	peranti: "perangkat",
	kali: "kali gagal",
	dari: "dari",
	ke: "ke",
	sampai: "sampai",
	tujuan: "tujuan",
	status: "status",
	jenis: "jenis",
	bulan: "bulan",
	sebab: "sebab",
};
const VALUE_LENGTH_MAX = 120;
const CODE = /^[A-Z][A-Z0-9_]*$/;
/** Roles keep the code by which docs/peran.md names them. */
const ROLE_KEYS = new Set(["peran", "dari", "ke"]);

/** A value that is a code, such as SELESAI_TERLAMBAT, as the words it stands for. */
function wordsOf(key: string, value: unknown): string {
	const text = String(value);
	return CODE.test(text) && !ROLE_KEYS.has(key) ? text.toLowerCase().replaceAll("_", " ") : text;
}

const isPlain = (value: unknown) => ["string", "number", "boolean"].includes(typeof value);

/** The words of one value; "3 menjadi 5" for a before and after; null for whatever else is nested. */
function readValue(key: string, value: unknown): string | null {
	if (isPlain(value)) return value === "" ? null : wordsOf(key, value);
	if (typeof value !== "object" || value === null) return null;
	const { dari, ke } = value as { dari?: unknown; ke?: unknown };
	return isPlain(dari) && isPlain(ke) ? `${dari} menjadi ${ke}` : null;
}

/** What a line adds to its sentence, as "peran: APD, hariBatas: 3 menjadi 5"; what else is nested stays out. */
export function keteranganOf(diff: unknown): string {
	if (typeof diff !== "object" || diff === null) return "";
	const parts = Object.entries(diff).flatMap(([key, value]) => {
		const words = readValue(key, value);
		if (words === null) return [];
		return [`${WORDS[key] ?? key}: ${words.slice(0, VALUE_LENGTH_MAX)}`];
	});
	return parts.join(", ");
}
