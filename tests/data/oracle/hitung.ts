/** The figures of the dashboards counted afresh from the arrays, after domain section 5. */
import {
	berlaku,
	daftarHadir,
	hadirOf,
	kecPada,
	kelompokOf,
	pemegang,
	sesiBerlaku,
	tempatOf,
} from "./kini";
import { BULAN, DESA, HARI_INI, KELOMPOK, KPM, KUNJUNGAN } from "./rencana";
import { GRADUASI, LAPORAN, type Laporan, TINDAK } from "./rencana-lanjut";

/** One thing to count: where, by whom, in which month. */
type Fakta = { kec: number; sdm: number; bulan: string };
/** Which kecamatan and whose work; the region itself, for what belongs to a level and not to a kecamatan. */
export type Bagian = { code: string; sdm: number | null };

const bulanOf = (hari: string) => hari.slice(0, 7);
const dalam = ({ code }: Bagian, kec: number) => code === "0" || String(kec).startsWith(code);
const count = (bagian: Bagian, all: Fakta[], when: (bulan: string) => boolean) =>
	all.filter(
		({ kec, sdm, bulan }) =>
			dalam(bagian, kec) && (bagian.sdm === null || bagian.sdm === sdm) && when(bulan),
	).length;

export function geser(bulan: string, n: number): string {
	const [year = 0, month = 0] = bulan.split("-").map(Number);
	const total = year * 12 + month - 1 + n;
	return `${Math.floor(total / 12)}-${String((total % 12) + 1).padStart(2, "0")}`;
}
const kuartal = (bulan: string) => {
	const month = Number(bulan.slice(5));
	return `${bulan.slice(0, 5)}${String(month - ((month - 1) % 3)).padStart(2, "0")}`;
};

const TEMPAT = KPM.flatMap(tempatOf);
const masuk = TEMPAT.map((t) => ({ ...t, bulan: bulanOf(t.mulai) }));
const keluar = TEMPAT.flatMap((t) => (t.selesai ? [{ ...t, bulan: bulanOf(t.selesai) }] : []));

/** A report first sent before local midnight after the third day of the next month is on time (WIB). */
function isTepat({ bulan, dikirim }: Laporan): boolean {
	const [year = 0, month = 0] = geser(bulan, 1).split("-").map(Number);
	const batas = Date.UTC(year, month - 1, 4) - 7 * 3_600_000;
	return dikirim !== undefined && Date.parse(`${dikirim}T05:00:00Z`) < batas;
}
const wajib = LAPORAN.filter(({ status }) => status !== "DIKECUALIKAN");
const setuju = LAPORAN.filter(({ status }) => ["DITERIMA", "TERKUNCI"].includes(status));

/** A group owes a meeting in every opened month in which it existed; a hand-over takes the running month along. */
export const KELOMPOK_BULAN = BULAN.flatMap((bulan) =>
	KELOMPOK.filter(({ selesai }) => !selesai || selesai >= `${bulan}-01`).map((kelompok) => {
		const sessions = sesiBerlaku().filter(
			(sesi) => sesi.kelompok === kelompok.n && bulanOf(sesi.pada) === bulan,
		);
		return {
			...{ bulan, kelompok: kelompok.n, kec: kelompok.kec },
			sdm: pemegang(kelompok, `${bulan}-31`),
			sesi: sessions.length,
			materi: new Set(
				sesiBerlaku().flatMap((sesi) =>
					sesi.kelompok === kelompok.n && bulanOf(sesi.pada) <= bulan ? [sesi.sesi] : [],
				),
			).size,
			hadir: new Set(sessions.flatMap(hadirOf)).size,
		};
	}),
);
const times = <T extends object>(one: T, n: number): T[] => Array.from({ length: n }, () => one);
const SESI_FAKTA = sesiBerlaku().map((sesi) => ({
	...{ kec: kelompokOf(sesi.kelompok)?.kec ?? 0, sdm: sesi.sdm, bulan: bulanOf(sesi.pada) },
	...{ hadir: hadirOf(sesi).length, daftar: daftarHadir(sesi).length },
}));

/** A family visited in a quarter counts once, in the month of the first visit and for whoever came then. */
const dikunjungi = berlaku(KUNJUNGAN).reduce((seen, { kpm, sdm, pada }) => {
	const bulan = bulanOf(pada);
	const key = `${kpm} ${kuartal(bulan)}`;
	return seen.has(key) ? seen : seen.set(key, { kec: kecPada(kpm, pada), sdm, bulan });
}, new Map<string, Fakta>());

const graduasi = (jenis: string) =>
	GRADUASI.flatMap((kasus) =>
		kasus.jenis === jenis && kasus.berlaku
			? [{ kec: kecPada(kasus.kpm, kasus.usulan), sdm: kasus.sdm, bulan: bulanOf(kasus.berlaku) }]
			: [],
	);

/** Families on 1 January. */
export function basisOf(bagian: Bagian, tahun: number): number {
	const day = `${tahun}-01-01`;
	const there = TEMPAT.filter(
		({ mulai, selesai }) => mulai <= day && (selesai === null || selesai > day),
	);
	return count(
		bagian,
		there.map((t) => ({ ...t, bulan: "" })),
		() => true,
	);
}

/** Graduations that became effective from January to a month. */
export const graduasiOf = (bagian: Bagian, jenis: string, bulan: string) =>
	count(bagian, graduasi(jenis), (b) => b >= `${bulan.slice(0, 4)}-01` && b <= bulan);

/** Follow-ups of a place that fell due in the twelve months up to this one, before today; a person has none. */
function tindak({ code, sdm }: Bagian, bulan: string) {
	if (sdm !== null) return [];
	return TINDAK.filter(
		({ wilayah, kec, tenggat, batal }) =>
			(code === "0" || String(kec ?? wilayah).startsWith(code)) &&
			!batal &&
			tenggat < HARI_INI &&
			bulanOf(tenggat) > geser(bulan, -12) &&
			bulanOf(tenggat) <= bulan,
	);
}

/** Every count of a place, or of somebody's part in it, in a month. */
export function hitung(bagian: Bagian, bulan: string) {
	const inMonth = (all: Fakta[]) => count(bagian, all, (b) => b === bulan);
	const stock = (to: string) =>
		count(bagian, masuk, (b) => b <= to) - count(bagian, keluar, (b) => b <= to);
	const due = tindak(bagian, bulan);
	const g = (jenis: string) => graduasiOf(bagian, jenis, bulan);
	return {
		kpmAktif: stock(bulan),
		kpmSetahunLalu: stock(geser(bulan, -12)),
		basis: basisOf(bagian, Number(bulan.slice(0, 4))),
		graduasi: {
			...{ ALAMIAH: g("ALAMIAH"), MANDIRI: g("MANDIRI"), PEMBERDAYAAN: g("PEMBERDAYAAN") },
			...{ MAMPU: 0, SANKSI: 0 },
		},
		pendamping: inMonth(LAPORAN),
		desa: bagian.sdm === null ? DESA.filter((desa) => dalam(bagian, desa)).length : 0,
		kelompok: inMonth(KELOMPOK_BULAN),
		kelompokBertemu: inMonth(KELOMPOK_BULAN.filter(({ sesi }) => sesi > 0)),
		hadir: inMonth(SESI_FAKTA.flatMap((one) => times(one, one.hadir))),
		hadirWajib: inMonth(SESI_FAKTA.flatMap((one) => times(one, one.daftar))),
		materi: inMonth(KELOMPOK_BULAN.flatMap((one) => times(one, one.materi))),
		kpmHadir: inMonth(KELOMPOK_BULAN.flatMap((one) => times(one, one.hadir))),
		laporanWajib: inMonth(wajib),
		laporanMasuk: inMonth(wajib.filter(({ dikirim }) => dikirim)),
		laporanTepat: inMonth(wajib.filter(isTepat)),
		laporanSetuju: inMonth(setuju),
		laporanLangsung: inMonth(setuju),
		kpmDikunjungi: count(
			bagian,
			[...dikunjungi.values()],
			(b) => kuartal(b) === kuartal(bulan) && b <= bulan,
		),
		tindakLanjutJatuhTempo: due.length,
		tindakLanjutTepat: due.filter(({ selesai, tenggat }) => selesai && selesai <= tenggat).length,
	};
}
