import { formatNumber, formatPercent, formatPersen, formatRatio } from "../format";
import type { ParamTahun } from "../param/rules";
import type { Koreksi, LaporanAngka } from "./angka";
import { isOnTime } from "./rules";

export type Pemeriksaan = {
	rule:
		| "TEPAT_WAKTU"
		| "TANPA_KOREKSI"
		| "BELUM_DIKEMBALIKAN"
		| "KELOMPOK"
		| "HADIR"
		| "KPM"
		| "SALDO"
		| "TETAP";
	passed: boolean;
	/** What was found, for the reviewer to read beside the rule. */
	sentence: string;
};

export type DiperiksaLaporan = {
	angka: LaporanAngka;
	/** Last month's figures of the same pendamping; null for a first report. */
	previous: LaporanAngka | null;
	koreksi: readonly Koreksi[];
	pernahKembali: boolean;
	firstSubmittedAt: Date | null;
	batas: Date;
	/** How many figures have changed since they were sent; null where that cannot be compared. */
	berubah?: number | null;
};

function caseloadCheck(angka: LaporanAngka, previous: LaporanAngka | null, p: ParamTahun) {
	const rule = "KPM" as const;
	const now = angka.caseload.akhir;
	const before = previous?.caseload.akhir ?? angka.caseload.awal;
	const limit = formatPersen(p.laporanUbahMaksPersen);
	const passed = Math.abs(now - before) * 100 <= before * p.laporanUbahMaksPersen;
	const change = `KPM ${formatNumber(before)} menjadi ${formatNumber(now)}`;
	return {
		rule,
		passed,
		sentence: passed
			? `${change}, berubah paling banyak ${limit}.`
			: `${change}, berubah lebih dari ${limit}.`,
	};
}

function balanceCheck({ caseload }: LaporanAngka): Pemeriksaan {
	const { awal, masuk, keluar, akhir } = caseload;
	const passed = awal + masuk - keluar === akhir;
	const sum = `${formatNumber(awal)} + ${formatNumber(masuk)} − ${formatNumber(keluar)}`;
	return {
		rule: "SALDO",
		passed,
		sentence: passed
			? `KPM akhir bulan cocok: ${sum} = ${formatNumber(akhir)}.`
			: `KPM akhir bulan tidak cocok: ${sum} bukan ${formatNumber(akhir)}.`,
	};
}

function driftCheck(changed: number): Pemeriksaan {
	return {
		rule: "TETAP",
		passed: changed === 0,
		sentence:
			changed === 0
				? "Catatan masih sama dengan yang dikirim."
				: `${formatNumber(changed)} angka berubah sejak dikirim.`,
	};
}

function groupCheck({ p2k2 }: LaporanAngka): Pemeriksaan {
	const passed = p2k2.bertemu >= p2k2.kelompok;
	const counts = formatRatio(p2k2.bertemu, p2k2.kelompok);
	return {
		rule: "KELOMPOK",
		passed,
		sentence: passed ? `Semua kelompok bertemu (${counts}).` : `Belum semua bertemu (${counts}).`,
	};
}

function attendanceCheck({ p2k2 }: LaporanAngka, p: ParamTahun): Pemeriksaan {
	const came = p2k2.hadir + p2k2.diwakili;
	const passed = p2k2.anggota > 0 && came * 100 >= p2k2.anggota * p.laporanHadirMinPersen;
	const limit = formatPersen(p.laporanHadirMinPersen);
	const share = `Kehadiran ${formatPercent(came, p2k2.anggota)} (${formatRatio(came, p2k2.anggota)})`;
	if (p2k2.anggota === 0) {
		return { rule: "HADIR", passed, sentence: "Tidak ada kehadiran P2K2 yang tercatat." };
	}
	return {
		rule: "HADIR",
		passed,
		sentence: passed ? `${share}, paling sedikit ${limit}.` : `${share}, kurang dari ${limit}.`,
	};
}

/**
 * The rules that clear a report for approval in bulk, each with what was found. Our proposal: they
 * save a reviewer's time on reports without anything unusual and never approve by themselves.
 */
export function cleanChecks(laporan: DiperiksaLaporan, param: ParamTahun): Pemeriksaan[] {
	const { angka, previous, koreksi, pernahKembali, firstSubmittedAt, batas } = laporan;
	const onTime = isOnTime(firstSubmittedAt, batas) === true;
	const uncorrected = koreksi.length === 0;
	return [
		{
			rule: "TEPAT_WAKTU",
			passed: onTime,
			sentence: onTime ? "Dikirim tepat waktu." : "Dikirim setelah batas waktu.",
		},
		{
			rule: "TANPA_KOREKSI",
			passed: uncorrected,
			sentence: uncorrected
				? "Tidak ada angka yang dikoreksi."
				: `${formatNumber(koreksi.length)} angka dikoreksi.`,
		},
		{
			rule: "BELUM_DIKEMBALIKAN",
			passed: !pernahKembali,
			sentence: pernahKembali ? "Pernah dikembalikan." : "Belum pernah dikembalikan.",
		},
		groupCheck(angka),
		attendanceCheck(angka, param),
		caseloadCheck(angka, previous, param),
		balanceCheck(angka),
		...(typeof laporan.berubah === "number" ? [driftCheck(laporan.berubah)] : []),
	];
}

/** Whether a report may be approved together with others: every rule is passed. */
export function isClean(checks: readonly Pemeriksaan[]): boolean {
	return checks.length > 0 && checks.every((check) => check.passed);
}
