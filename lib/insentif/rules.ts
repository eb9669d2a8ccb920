import { type PeranTugas, STATUS_KERJA } from "../penugasan/rules";
import { type Bulan, bulanKe, firstDay, lastDay, type Tanggal } from "../time";

export const JENIS_INSENTIF = {
	TALI_ASIH: "Tali asih",
	HONOR: "Honor",
	INSENTIF: "Insentif",
} as const;
export type JenisInsentif = keyof typeof JENIS_INSENTIF;

export const SUMBER_INSENTIF = { APBD: "APBD kabupaten/kota", APBN: "APBN" } as const;
export type SumberInsentif = keyof typeof SUMBER_INSENTIF;

/** What decides who is paid. Being on duty is always asked for; the rest is off until the decree says so. */
export type Syarat = {
	peran: readonly PeranTugas[];
	/** Days on duty in the month from which somebody is paid. */
	hariMin: number;
	syaratLaporan: boolean;
	/** Days of leave do not count as days on duty. */
	cutiMenggugurkan: boolean;
	/** Whole rupiah a month. */
	nominal: number;
};

type Rentang = { mulai: Tanggal; selesai: Tanggal | null };

/** What is known of somebody in a month. */
export type Orang = {
	sdmId: string;
	nama: string;
	kecamatan: number | null;
	statusKerja: string;
	tugas: readonly (Rentang & { peran: PeranTugas })[];
	cuti: readonly Rentang[];
	/** Whether the report of the month came in; null where none was due. */
	laporan: boolean | null;
};

export type BarisBayar = {
	sdmId: string;
	nama: string;
	kecamatan: number | null;
	nominal: number;
	/** Why nothing is paid; empty when it is. */
	alasan: string;
};

const dayOf = (day: Tanggal) => Number(day.slice(8));

/** The days of a month that lie in any of these stretches, each day once. */
function hariDi(bulan: Bulan, rentang: readonly Rentang[]): Set<number> {
	const [first, last] = [firstDay(bulan), lastDay(bulan)];
	const days = new Set<number>();
	for (const { mulai, selesai } of rentang) {
		const from = mulai > first ? mulai : first;
		const to = selesai !== null && selesai < last ? selesai : last;
		if (from > to) continue;
		for (let day = dayOf(from); day <= dayOf(to); day++) days.add(day);
	}
	return days;
}

function alasanOf(orang: Orang, bulan: Bulan, syarat: Syarat): string {
	if (orang.statusKerja === "NONAKTIF")
		return `Status kerja ${STATUS_KERJA.NONAKTIF.toLowerCase()}`;
	const own = orang.tugas.filter(({ peran }) => syarat.peran.includes(peran));
	const days = hariDi(bulan, own);
	if (days.size < syarat.hariMin)
		return `Bertugas ${days.size} hari, paling sedikit ${syarat.hariMin}`;
	const leave = syarat.cutiMenggugurkan ? hariDi(bulan, orang.cuti) : new Set<number>();
	const worked = [...days].filter((day) => !leave.has(day)).length;
	if (worked < syarat.hariMin)
		return `Cuti: bertugas ${worked} hari, paling sedikit ${syarat.hariMin}`;
	if (syarat.syaratLaporan && orang.laporan === false) return "Laporan bulan ini belum masuk";
	return "";
}

/** The payment list of a month: everybody who held an assignment of the programme's kind, paid or not and why. */
export function hitungDaftar(semua: readonly Orang[], bulan: Bulan, syarat: Syarat): BarisBayar[] {
	return semua
		.filter(({ tugas }) => tugas.some(({ peran }) => syarat.peran.includes(peran)))
		.map((orang) => {
			const alasan = alasanOf(orang, bulan, syarat);
			const { sdmId, nama, kecamatan } = orang;
			return { sdmId, nama, kecamatan, nominal: alasan === "" ? syarat.nominal : 0, alasan };
		});
}

/** What a list pays, to how many. */
export function jumlahDaftar(baris: readonly BarisBayar[]): { orang: number; rupiah: number } {
	return {
		orang: baris.filter(({ nominal }) => nominal > 0).length,
		rupiah: baris.reduce((sum, { nominal }) => sum + nominal, 0),
	};
}

/** The months of a programme. */
export function bulanProgram(tahun: number, mulai: number, selesai: number): Bulan[] {
	const count = Math.max(0, selesai - mulai + 1);
	return Array.from(
		{ length: count },
		(_, i) => `${tahun}-${String(mulai + i).padStart(2, "0")}` as Bulan,
	);
}

/** What so many people cost in so many months, in whole rupiah. */
export function anggaran(orang: number, nominal: number, bulan: number): number {
	return orang * nominal * bulan;
}

export type Proyeksi = { terbit: number; sisa: number; total: number; selisih: number | null };

/** The budget of a programme: what was issued, what the rest of the months will cost at today's number of people. */
export function proyeksi(
	terbit: readonly { rupiah: number }[],
	sisaBulan: number,
	{ orang, nominal, pagu }: { orang: number; nominal: number; pagu: number | null },
): Proyeksi {
	const issued = terbit.reduce((sum, { rupiah }) => sum + rupiah, 0);
	const left = anggaran(orang, nominal, sisaBulan);
	const total = issued + left;
	return { terbit: issued, sisa: left, total, selisih: pagu === null ? null : pagu - total };
}

/** Whether a month belongs to a programme and has begun. */
export function bolehTerbit(
	program: { tahun: number; bulanMulai: number; bulanSelesai: number },
	bulan: Bulan,
	kini: Bulan,
): boolean {
	const inYear = bulan.startsWith(`${program.tahun}-`);
	const n = bulanKe(bulan);
	return inYear && n >= program.bulanMulai && n <= program.bulanSelesai && bulan <= kini;
}
