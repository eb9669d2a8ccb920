import { type HitunganJenis, TANPA_GRADUASI } from "../graduasi/rules";

/**
 * The counts of one place in one month from which every indicator follows. All of them add up, so
 * a level above is the sum of the level below.
 */
export type HitunganWilayah = {
	/** Active families at the end of the month, and twelve months before. */
	kpmAktif: number;
	kpmSetahunLalu: number;
	/** Families on 1 January, and graduations since then by type. */
	basis: number;
	graduasi: HitunganJenis;
	pendamping: number;
	/** Desa and kelurahan of the region. */
	desa: number;
	kelompok: number;
	kelompokBertemu: number;
	/** Marks of the month's sessions: present or represented, and all on the rosters. */
	hadir: number;
	hadirWajib: number;
	/** Distinct families that came to at least one session. */
	kpmHadir: number;
	/** Different sessions of the core curriculum that the groups of the month have had so far. */
	materi: number;
	laporanWajib: number;
	laporanMasuk: number;
	laporanTepat: number;
	laporanSetuju: number;
	laporanLangsung: number;
	/** Distinct families visited since the first day of the quarter. */
	kpmDikunjungi: number;
	tindakLanjutJatuhTempo: number;
	tindakLanjutTepat: number;
};

/** A place with nothing in it. */
export const HITUNGAN_KOSONG: HitunganWilayah = {
	kpmAktif: 0,
	kpmSetahunLalu: 0,
	basis: 0,
	graduasi: TANPA_GRADUASI,
	pendamping: 0,
	desa: 0,
	kelompok: 0,
	kelompokBertemu: 0,
	hadir: 0,
	hadirWajib: 0,
	kpmHadir: 0,
	materi: 0,
	laporanWajib: 0,
	laporanMasuk: 0,
	laporanTepat: 0,
	laporanSetuju: 0,
	laporanLangsung: 0,
	kpmDikunjungi: 0,
	tindakLanjutJatuhTempo: 0,
	tindakLanjutTepat: 0,
};
