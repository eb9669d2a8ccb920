import type { Acak } from "./acak";

// Common given names of the archipelago, combined by chance: nobody real is meant.
export const DEPAN_P =
	"Siti Sri Nur Dewi Ai Euis Eneng Neneng Yayah Iis Ida Lilis Rina Ratna Yuni Wati Nining Aisyah Fatimah Halimah Maryam Rohani Sumiati Juariah Komariah Aminah Rukmini Suryani Kartini Marlina Herlina Yulia Dian Fitri Indah Lestari Murni Nani Oom Popon Rodiah Sopiah Tati Ucu Wiwin Yati Zaenab Nengsih Mimin Entin Elis Imas Enok Cucu Dede".split(
		" ",
	);
export const DEPAN_L =
	"Ahmad Asep Dadang Ujang Cecep Agus Budi Dedi Eko Hendra Iwan Joko Maman Nana Otong Rahmat Saepul Tatang Usep Wawan Yusuf Zaenal Abdul Deden Endang Fajar Gunawan Hasan Imam Jajang Karna Lukman Mulyana Nurdin Oman Rudi Slamet Taufik Udin Wahyu Yayan Adang Bambang Darsono Edi Herman Ismail Jaelani Kosim Mamat Rizki Sahrul Solihin Tono".split(
		" ",
	);
export const BELAKANG =
	"Kurnia Hidayat Setiawan Permana Nugraha Wijaya Saputra Ramdani Maulana Firmansyah Suherman Sopian Gunadi Kusuma Pratama Mulyadi Supriatna Sutisna Rohman Hermawan Suryana Junaedi Sudrajat Iskandar Rosadi Komarudin Effendi Darmawan Sanusi Mustofa Subagja Wiguna Rachman Haryadi Santoso Purnama Wahyudi Kurniawan Nurhadi Saepudin".split(
		" ",
	);
export const TENGAH_P =
	"Nurhayati Rahayu Wulandari Handayani Kusumawati Puspita Sari Anggraeni Hasanah Khodijah Maesaroh Solihah Nurjanah Fauziah Mulyani Rohaeti Susanti Kurniasih Sulastri Suhartini Rosmiati Yuliani Kartika Nuraeni Jubaedah Rosidah Karlina Hartati Sukaesih Melani".split(
		" ",
	);

export type Kelamin = "L" | "P";

/** A given name with or without a second; one in twelve has a single word, as is common. */
export function namaOrang(acak: Acak, kelamin: Kelamin): string {
	const [first, second] = kelamin === "P" ? [DEPAN_P, TENGAH_P] : [DEPAN_L, BELAKANG];
	const given = acak.pick(first);
	if (acak.chance(1 / 12)) return given;
	const last = acak.pick(second);
	return acak.chance(0.1) ? `${given} ${acak.pick(first)} ${last}` : `${given} ${last}`;
}

/** A name of at least two words: for those who sign reports. */
export function namaPetugas(acak: Acak, kelamin: Kelamin): string {
	const name = namaOrang(acak, kelamin);
	return name.includes(" ") ? name : `${name} ${acak.pick(BELAKANG)}`;
}

/** Where people meet. */
export const TEMPAT = [
	"Balai desa",
	"Rumah ketua kelompok",
	"Posyandu Melati",
	"Posyandu Mawar",
	"Madrasah diniyah",
	"Aula kelurahan",
	"Pos RW",
	"Musala Al-Ikhlas",
] as const;

export const HARI = ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu"] as const;

/** What groups call themselves. */
export const NAMA_KELOMPOK =
	"Melati Mawar Anggrek Kenanga Dahlia Cempaka Teratai Flamboyan Sakura Bougenville Kamboja Seruni Tulip Aster Kemuning Wijayakusuma Kantil Alamanda Lavender Edelweis".split(
		" ",
	);
