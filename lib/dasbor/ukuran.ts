/** The measures of a roll-up row, as the database names them. */
export const UKURAN = [
	"pendamping",
	"laporan_wajib",
	"laporan_masuk",
	"laporan_tepat",
	"laporan_setuju",
	"laporan_langsung",
	"kelompok",
	"kelompok_bertemu",
	"kpm_hadir",
	"sesi",
	"hadir",
	"hadir_wajib",
	"kunjungan",
	"kpm_dikunjungi",
	"kegiatan",
	"kpm_masuk",
	"kpm_keluar",
	"g_alamiah",
	"g_mandiri",
	"g_pemberdayaan",
	"g_mampu",
	"g_sanksi",
	"materi",
] as const;

export type Ukuran = (typeof UKURAN)[number];

/**
 * The measures of one place in one month, in the order of `UKURAN`. In the month before the window: everything up to then,
 * summed.
 */
export type BarisBulan = { tempat: string; bulan: string; nilai: readonly number[] };
/** The families of a place on 1 January. */
export type BarisBasis = { tempat: string; tahun: number; basis: number };
/** Follow-ups of a place by the month in which they fell due. */
export type BarisTindak = { tempat: string; bulan: string; jatuh_tempo: number; tepat: number };
/** How many desa and kelurahan a place has; nobody's own part has any. */
export type BarisDesa = { tempat: string; desa: number };

/** What the roll-ups say of some places, as read. */
export type Bahan = {
	bulanan: BarisBulan[];
	basis: BarisBasis[];
	tindak: BarisTindak[];
	desa: BarisDesa[];
};
