import type { Content } from "pdfmake/interfaces";
import { anakJudul, bersama, judul, paragraf, tabel } from "../cetak/gaya";
import { formatBulan, formatNumber, formatPercentRatio, formatTanggal } from "../format";
import type { IndikatorKode } from "../indikator/baca";
import { indikatorOf } from "../indikator/catalogue";
import { KATEGORI_MASALAH } from "../rapat/rules";
import { STATUS_TINDAK } from "../tindak-lanjut/rules";
import {
	type BahanBeritaAcara,
	DAFTAR_MAKS,
	type Hadirin,
	type Hitung,
	type KeputusanBahan,
	type TindakBahan,
} from "./bahan";

const MODE = { LURING: "tatap muka", DARING: "daring" } as const;
const angka = (judulKolom: string, lebar = 62) => ({ judul: judulKolom, lebar, angka: true });

function hitungTabel(nama: string, kolom: string, rows: readonly Hitung[]): Content {
	return tabel(
		nama,
		[{ judul: kolom, lebar: "*" }, angka("Tatap muka"), angka("Daring"), angka("Jumlah")],
		rows.map((row) => [
			row.nama,
			formatNumber(row.luring),
			formatNumber(row.daring),
			formatNumber(row.luring + row.daring),
		]),
		"Belum ada yang tercatat hadir.",
	);
}

/** Who was there, counted by role and by place; of those invited, how many came. */
export function hadirOf({ hadir, undangan }: BahanBeritaAcara): Content[] {
	const datang = undangan.jumlah
		? `Diundang ${formatNumber(undangan.jumlah)} orang; yang datang ${formatPercentRatio(undangan.datang, undangan.jumlah)}.`
		: "Undangan tidak dicatat di aplikasi ini.";
	const jumlah = `Tercatat hadir ${formatNumber(hadir.jumlah)} orang: ${formatNumber(hadir.luring)} tatap muka dan ${formatNumber(hadir.daring)} daring.`;
	return [
		bersama(judul("Kehadiran"), paragraf(`${jumlah} ${datang}`)),
		hitungTabel("Menurut peran", "Peran", hadir.perPeran),
		hitungTabel("Menurut wilayah", "Wilayah", hadir.perTempat),
	];
}

/** What was on the table, and whether it was spoken of. */
export function agendaOf({ agenda }: BahanBeritaAcara): Content[] {
	return [
		judul("Agenda"),
		tabel(
			null,
			[
				{ judul: "No.", lebar: 22, angka: true },
				{ judul: "Agenda", lebar: "*" },
				{ judul: "Keadaan", lebar: 70 },
			],
			agenda.map(({ judul: nama, uraian, dibahas, dilewati }, at) => [
				formatNumber(at + 1),
				[nama, uraian].filter(Boolean).join("\n"),
				dibahas ? "dibahas" : dilewati ? "dilewati" : "tidak dicatat",
			]),
			"Agenda tidak dicatat.",
		),
	];
}

const DIBEKUKAN: readonly IndikatorKode[] = ["K4", "K2", "K12", "K1"];
/** Families for each pendamping: its first count are the families. */
const KELUARGA: IndikatorKode = "K5";

/** The figures as they stood when they were frozen, one row an area. */
export function angkaOf({ angka: rows }: BahanBeritaAcara): Content[] {
	const [first] = rows;
	if (!first) return [];
	return [
		judul(`Angka yang dibekukan untuk rapat ini, ${formatBulan(first.bulan)}`),
		tabel(
			null,
			[
				{ judul: "Wilayah", lebar: "*" },
				angka("KPM aktif", 46),
				...DIBEKUKAN.map((kode) => angka(indikatorOf(kode).label, 84)),
			],
			rows.map(({ nama, angka: beku }) => {
				const of = (kode: string) => beku.find((one) => one.kode === kode);
				const shares = DIBEKUKAN.map((kode) =>
					formatPercentRatio(of(kode)?.pembilang, of(kode)?.penyebut),
				);
				return [nama, formatNumber(of(KELUARGA)?.pembilang), ...shares];
			}),
			"",
		),
	];
}

function tindakTabel(nama: string | null, rows: readonly TindakBahan[], kosong: string): Content {
	return tabel(
		nama,
		[
			{ judul: "Tindak lanjut", lebar: "*" },
			{ judul: "Penanggung jawab", lebar: 130 },
			{ judul: "Tenggat", lebar: 58 },
			{ judul: "Keadaan", lebar: 70 },
		],
		rows.map(({ uraian, penanggungJawab, tempat, dueOn, status }) => [
			uraian,
			`${penanggungJawab}\n${tempat}`,
			formatTanggal(dueOn),
			STATUS_TINDAK[status],
		]),
		kosong,
	);
}

/** What earlier meetings had left open, and how it stands. */
export function lanjutanOf({ lanjutan }: BahanBeritaAcara): Content[] {
	return [
		judul("Tindak lanjut rapat sebelumnya"),
		tindakTabel(null, lanjutan, "Tidak ada yang tersisa dari rapat sebelumnya."),
	];
}

function keputusanOf(
	keputusan: readonly KeputusanBahan[],
	tindak: readonly TindakBahan[],
): Content[] {
	return keputusan.flatMap(({ id, uraian }) => {
		const own = tindak.filter(({ keputusanId }) => keputusanId === id);
		return [
			paragraf(`Keputusan: ${uraian}`),
			...(own.length > 0 ? [tindakTabel(null, own, "")] : []),
		];
	});
}

/** Issue by issue what was decided and what is to be done until when; then what stands by itself. */
export function masalahOf({ masalah, keputusan, tindak }: BahanBeritaAcara): Content[] {
	const known = new Set(
		[...masalah.flatMap((one) => one.keputusan), ...keputusan].map(({ id }) => id),
	);
	const lain = tindak.filter(({ keputusanId }) => keputusanId === null || !known.has(keputusanId));
	return [
		judul("Masalah, keputusan, dan tindak lanjut"),
		...(masalah.length === 0 ? [paragraf("Tidak ada masalah yang dicatat.")] : []),
		...masalah.flatMap((one, at): Content[] => {
			const mana = [KATEGORI_MASALAH[one.kategori], one.tempat].filter(Boolean).join(", ");
			return [
				bersama(anakJudul(`${formatNumber(at + 1)}. ${mana}`), paragraf(one.uraian)),
				...(one.keputusan.length > 0
					? keputusanOf(one.keputusan, tindak)
					: [paragraf("Belum ada keputusan.")]),
			];
		}),
		...(keputusan.length > 0
			? [anakJudul("Keputusan lain"), ...keputusanOf(keputusan, tindak)]
			: []),
		tindakTabel(
			"Tindak lanjut lain",
			lain,
			known.size > 0 ? "Tidak ada di luar keputusan di atas." : "Tidak ada tindak lanjut.",
		),
	];
}

function baris({ nama, peran, instansi, tempat, mode }: Hadirin, at: number): string[] {
	return [
		formatNumber(at + 1),
		nama,
		[peran, instansi].filter(Boolean).join("\n"),
		tempat,
		MODE[mode],
	];
}

/** The names, with room to sign; beyond what a paper carries it says where the rest is. */
export function lampiranHadir({ hadir }: BahanBeritaAcara): Content[] {
	if (hadir.jumlah === 0) return [];
	const penuh = hadir.jumlah <= DAFTAR_MAKS;
	const batas = `Lampiran ini memuat ${formatNumber(hadir.daftar.length)} dari ${formatNumber(hadir.jumlah)} nama, menurut wilayah dan nama. Daftar lengkapnya diunduh sebagai lembar sebar dari halaman rapat.`;
	return [
		{ text: "Lampiran: daftar hadir", style: "judul", pageBreak: "before" },
		...(penuh ? [] : [paragraf(batas)]),
		tabel(
			null,
			[
				{ judul: "No.", lebar: 26, angka: true },
				{ judul: "Nama", lebar: "*" },
				{ judul: "Peran dan instansi", lebar: 115 },
				{ judul: "Wilayah", lebar: 80 },
				{ judul: "Cara", lebar: 52 },
				{ judul: "Tanda tangan", lebar: 70 },
			],
			hadir.daftar.map((one, at) => [...baris(one, at), ""]),
			"",
		),
	];
}
