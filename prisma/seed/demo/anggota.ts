import { ageOn, type Hubungan, komponenOf } from "@/lib/anggota/rules";
import { defaultParam } from "@/lib/param/rules";
import { addHari, type Tanggal, tahunOf } from "@/lib/time";
import type { Acak } from "./acak";
import { type Kelamin, namaOrang } from "./nama";

export type Anggota = {
	id: string;
	nama: string;
	ibu: string;
	kelamin: Kelamin;
	lahir: Tanggal;
	hubungan: Hubungan;
	pekerjaan: string;
	pendidikan: string;
	kawin: string;
	disabilitas: string;
	komponen: string[];
};

const YEAR_DAYS = 365.25;
const PEKERJAAN = {
	L: ["Buruh tani", "Buruh harian lepas", "Pedagang kecil", "Tukang ojek", "Sopir", "Petani"],
	P: ["Mengurus rumah tangga", "Mengurus rumah tangga", "Buruh tani", "Pedagang kecil", "Penjahit"],
} as const;

function jenjangOf(age: number): "SD" | "SMP" | "SMA" | null {
	if (age >= 7 && age <= 12) return "SD";
	if (age >= 13 && age <= 15) return "SMP";
	return age >= 16 && age <= 18 ? "SMA" : null;
}

function sekolahOf(acak: Acak, age: number): string {
	const jenjang = jenjangOf(age);
	if (age < 7) return "";
	return jenjang ?? acak.pick(["SD", "SD", "SMP", "SMA"]);
}

type Uraian = { kelamin: Kelamin; umur: number; hubungan: Hubungan; ibu?: string };

/** Somebody of that age on that day, with the components that the age calls for. */
function member(acak: Acak, on: Tanggal, { kelamin, umur, hubungan, ibu }: Uraian): Anggota {
	const lahir = addHari(on, -Math.floor(umur * YEAR_DAYS) - acak.int(0, 364));
	const age = ageOn(lahir, on);
	const isAdult = age >= 19;
	const hamil =
		kelamin === "P" && age >= 20 && age <= 40 && hubungan !== "ANAK" && acak.chance(0.05);
	const disabilitas = acak.chance(0.012) ? acak.pick(["Fisik", "Netra", "Mental", "Ganda"]) : "";
	const facts = {
		lahir,
		jenisKelamin: kelamin,
		komponen: [],
		meninggal: false,
		jenjang: jenjangOf(age),
		hamilSejak: hamil ? addHari(on, -acak.int(30, 200)) : null,
		disabilitasBerat: disabilitas !== "",
	};
	return {
		id: acak.id(new Date(`${on}T02:00:00Z`)),
		nama: namaOrang(acak, kelamin),
		ibu: ibu ?? namaOrang(acak, "P"),
		kelamin,
		lahir,
		hubungan,
		pekerjaan: isAdult ? acak.pick(PEKERJAAN[kelamin]) : "",
		pendidikan: sekolahOf(acak, age),
		kawin: isAdult && hubungan !== "ANAK" ? "Kawin" : "Belum kawin",
		disabilitas,
		komponen: komponenOf(facts, on, defaultParam(tahunOf(on))),
	};
}

function parents(acak: Acak, on: Tanggal, ada: { suami: boolean }): Anggota[] {
	const umur = acak.int(24, 50);
	const istri = member(acak, on, {
		kelamin: "P",
		umur,
		hubungan: ada.suami ? "ISTRI" : "KEPALA_KELUARGA",
	});
	if (!ada.suami) {
		istri.kawin = "Cerai mati";
		return [istri];
	}
	const umurSuami = umur + acak.int(0, 8);
	return [istri, member(acak, on, { kelamin: "L", umur: umurSuami, hubungan: "KEPALA_KELUARGA" })];
}

function children(acak: Acak, on: Tanggal, ibu: Anggota): Anggota[] {
	const oldest = Math.min(18, ageOn(ibu.lahir, on) - 19);
	const count = acak.pick([1, 1, 2, 2, 2, 3]);
	return Array.from({ length: count }, () =>
		member(acak, on, {
			kelamin: acak.chance(0.5) ? "L" : "P",
			umur: acak.int(0, Math.max(1, oldest)),
			hubungan: "ANAK",
			ibu: ibu.nama,
		}),
	);
}

function elders(acak: Acak, on: Tanggal): Anggota[] {
	const first = member(acak, on, {
		kelamin: acak.chance(0.75) ? "P" : "L",
		umur: acak.int(61, 80),
		hubungan: "KEPALA_KELUARGA",
	});
	first.kawin = "Cerai mati";
	if (acak.chance(0.45)) return [first];
	const cucu = { kelamin: "L" as const, umur: acak.int(7, 15), hubungan: "CUCU" as const };
	return [first, member(acak, on, cucu)];
}

/** The members of one family as of a day, the one who represents it first. `lansia`: with an elderly member. */
export function anggotaOf(acak: Acak, on: Tanggal, lansia: boolean): Anggota[] {
	if (lansia && acak.chance(0.4)) return elders(acak, on);
	const [istri, ...suami] = parents(acak, on, { suami: acak.chance(0.86) });
	if (!istri) return [];
	const rest = [...suami, ...children(acak, on, istri)];
	if (lansia) {
		const umur = acak.int(61, 82);
		rest.push(member(acak, on, { kelamin: "P", umur, hubungan: "ORANG_TUA" }));
	}
	return [istri, ...rest];
}
