import type { ParamTahun } from "../param/rules";
import { addHari, daysBetween, type Tanggal, tahunOf } from "../time";

export const JENIS_KELAMIN = { L: "Laki-laki", P: "Perempuan" } as const;
export type JenisKelamin = keyof typeof JENIS_KELAMIN;

/** Relation to the head of the family. */
export const HUBUNGAN = {
	KEPALA_KELUARGA: "Kepala keluarga",
	ISTRI: "Istri",
	SUAMI: "Suami",
	ANAK: "Anak",
	MENANTU: "Menantu",
	CUCU: "Cucu",
	ORANG_TUA: "Orang tua",
	MERTUA: "Mertua",
	FAMILI_LAIN: "Famili lain",
	LAINNYA: "Lainnya",
} as const;
export type Hubungan = keyof typeof HUBUNGAN;

/** What a family is in the programme for; each member holds none, one or several. */
export const KOMPONEN = {
	BUMIL: { label: "Ibu hamil / nifas", kategori: "Kesehatan" },
	AUD: { label: "Anak usia dini", kategori: "Kesehatan" },
	SD: { label: "SD/MI/sederajat", kategori: "Pendidikan" },
	SMP: { label: "SMP/MTs/sederajat", kategori: "Pendidikan" },
	SMA: { label: "SMA/SMK/MA/sederajat", kategori: "Pendidikan" },
	LANSIA: { label: "Lanjut usia", kategori: "Kesejahteraan sosial" },
	DISABILITAS: { label: "Penyandang disabilitas berat", kategori: "Kesejahteraan sosial" },
	HAM: { label: "Korban pelanggaran HAM berat masa lalu", kategori: "Khusus" },
} as const;
export type Komponen = keyof typeof KOMPONEN;
export const KOMPONEN_KODE = Object.keys(KOMPONEN) as Komponen[];

const SEKOLAH: readonly Komponen[] = ["SD", "SMP", "SMA"];

/** What the rules need to know of a member. */
export type AnggotaFacts = {
	lahir: Tanggal | null;
	jenisKelamin: JenisKelamin;
	komponen: readonly Komponen[];
	meninggal: boolean;
	/** The school level attended now; null when not at school. */
	jenjang?: "SD" | "SMP" | "SMA" | null;
	hamilSejak?: Tanggal | null;
	disabilitasBerat?: boolean;
};

/** What a member's record tells the rules: what nobody recorded stays unknown and is no evidence. */
export function factsOf(record: {
	lahir: Tanggal | null;
	jenisKelamin: JenisKelamin | null;
	meninggalOn: Tanggal | null;
	komponen: readonly { kode: Komponen; mulai: Tanggal }[];
}): AnggotaFacts {
	const held = record.komponen.map(({ kode }) => kode);
	const jenjang = (["SMA", "SMP", "SD"] as const).find((kode) => held.includes(kode));
	return {
		lahir: record.lahir,
		jenisKelamin: record.jenisKelamin ?? "P",
		komponen: held,
		meninggal: record.meninggalOn !== null,
		jenjang,
		hamilSejak: record.komponen.find(({ kode }) => kode === "BUMIL")?.mulai ?? null,
	};
}

export type Suggestion = { komponen: Komponen; action: "add" | "end"; alasan: string };

/** Completed years on a day; somebody born on 29 February turns older on 1 March. */
export function ageOn(lahir: Tanggal, tanggal: Tanggal): number {
	const years = tahunOf(tanggal) - tahunOf(lahir);
	return tanggal.slice(5) < lahir.slice(5) ? years - 1 : years;
}

/** The components that a member's facts call for on that day; the ages are parameters of the year. */
export function komponenOf(anggota: AnggotaFacts, tanggal: Tanggal, param: ParamTahun): Komponen[] {
	if (anggota.meninggal) return [];
	const age = anggota.lahir === null ? null : ageOn(anggota.lahir, tanggal);
	const due: Komponen[] = [];
	if (isPregnant(anggota, tanggal, param)) due.push("BUMIL");
	if (age !== null) {
		const schoolAge = age >= param.sekolahUmurMin && age <= param.sekolahUmurMaks;
		if (anggota.jenjang && schoolAge) due.push(anggota.jenjang);
		else if (age >= 0 && age <= param.audUmurMaks) due.push("AUD");
		if (age >= param.lansiaUmurMin) due.push("LANSIA");
	}
	if (anggota.disabilitasBerat) due.push("DISABILITAS");
	return due;
}

function isPregnant(anggota: AnggotaFacts, tanggal: Tanggal, param: ParamTahun): boolean {
	if (anggota.jenisKelamin !== "P" || !anggota.hamilSejak) return false;
	const days = daysBetween(anggota.hamilSejak, tanggal);
	return days >= 0 && days <= param.hamilMingguMaks * 7;
}

/**
 * What somebody should look at: components to add and components that have run out. Nothing is
 * changed by itself. HAM comes from a list of the ministry and is never suggested.
 */
export function komponenDue(
	anggota: AnggotaFacts,
	tanggal: Tanggal,
	param: ParamTahun,
): Suggestion[] {
	const due = komponenOf(anggota, tanggal, param);
	const held = anggota.komponen;
	const added = due
		.filter((komponen) => !held.includes(komponen))
		.map((komponen) => ({ komponen, action: "add" as const, alasan: addReason(komponen, param) }));
	const ended = held
		.filter((komponen) => komponen !== "HAM" && !due.includes(komponen))
		.filter((komponen) => anggota.meninggal || isDecidable(komponen, anggota))
		.map((komponen) => ({
			komponen,
			action: "end" as const,
			alasan: endReason(komponen, anggota, tanggal, param),
		}));
	return [...added, ...ended];
}

/** An unrecorded fact is no evidence that a component has ended. */
function isDecidable(komponen: Komponen, anggota: AnggotaFacts): boolean {
	if (komponen === "BUMIL") return Boolean(anggota.hamilSejak) || anggota.jenisKelamin === "L";
	if (komponen === "DISABILITAS") return anggota.disabilitasBerat === false;
	if (SEKOLAH.includes(komponen)) return anggota.lahir !== null && anggota.jenjang !== undefined;
	return anggota.lahir !== null;
}

function addReason(komponen: Komponen, param: ParamTahun): string {
	const { label } = KOMPONEN[komponen];
	if (komponen === "AUD") return `Berusia 0-${param.audUmurMaks} tahun: ${label}.`;
	if (komponen === "LANSIA") return `Berusia ${param.lansiaUmurMin} tahun atau lebih: ${label}.`;
	if (komponen === "BUMIL") return `Sedang hamil atau nifas: ${label}.`;
	if (komponen === "DISABILITAS") return `Tercatat sebagai ${label.toLowerCase()}.`;
	return `Bersekolah di ${label}.`;
}

function endReason(
	komponen: Komponen,
	anggota: AnggotaFacts,
	tanggal: Tanggal,
	param: ParamTahun,
): string {
	const age = anggota.lahir === null ? null : ageOn(anggota.lahir, tanggal);
	if (anggota.meninggal) return "Anggota sudah meninggal.";
	if (komponen === "AUD") {
		return age !== null && age > param.audUmurMaks
			? `Sudah berusia ${age} tahun, bukan lagi anak usia dini.`
			: "Sudah tercatat bersekolah.";
	}
	if (komponen === "LANSIA") return `Belum berusia ${param.lansiaUmurMin} tahun.`;
	if (komponen === "DISABILITAS") return "Tidak tercatat sebagai penyandang disabilitas berat.";
	if (komponen === "BUMIL") {
		return anggota.jenisKelamin === "L"
			? "Tercatat sebagai laki-laki."
			: `Kehamilan lebih dari ${param.hamilMingguMaks} minggu tanpa pembaruan.`;
	}
	if (age !== null && age > param.sekolahUmurMaks) {
		return `Sudah lewat ${param.sekolahUmurMaks} tahun.`;
	}
	return anggota.jenjang
		? "Jenjang sekolahnya sudah berubah."
		: "Tidak lagi tercatat bersekolah di jenjang ini.";
}

/** Components that will run out by age within `days`, so that nobody is surprised by a payment. */
export function ageingAlerts(
	anggota: AnggotaFacts,
	tanggal: Tanggal,
	days: number,
	param: ParamTahun,
): Suggestion[] {
	const later = addHari(tanggal, days);
	const now = komponenDue(anggota, tanggal, param);
	const isNew = (suggestion: Suggestion) =>
		!now.some((n) => n.komponen === suggestion.komponen && n.action === suggestion.action);
	return komponenDue(anggota, later, param).filter(isNew);
}
