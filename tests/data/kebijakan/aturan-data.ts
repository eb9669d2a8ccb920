import {
	action,
	allow,
	and,
	byMe,
	familyIsThere,
	home,
	inKabupaten,
	inKecamatan,
	mine,
	myFamily,
	myGroup,
	nation,
	ofVisibleAccount,
	open,
	or,
	ownKecamatan,
	type Rule,
	rankedHere,
	readsLevel,
	shownName,
	status,
	tenant,
	writesLevel,
	yes,
} from "./kata";

const FAMILY =
	"kelompok kpm anggota komponen kpm_status kpm_penempatan roster sesi_p2k2 kunjungan kegiatan verkom graduasi laporan laporan_revisi laporan_tinjauan perubahan_data kelompok_bulan kpm_kuartal";

// Families and events: kabupaten, kecamatan and the present caseload; nation and province have none
allow("app_kabupaten", "SELECT", `${FAMILY} pengaduan`, tenant);
allow("app_kecamatan", "SELECT", FAMILY, inKecamatan);
allow("app_kecamatan", "SELECT", "pengaduan", and(inKecamatan, open));
allow(
	"app_pendamping",
	"SELECT",
	"kelompok kpm laporan laporan_revisi laporan_tinjauan kpm_penempatan kegiatan kelompok_bulan kpm_kuartal",
	mine,
);
allow("app_pendamping", "SELECT", "pengaduan", and(mine, open));
allow("app_pendamping", "SELECT", "anggota komponen kpm_status verkom perubahan_data", myFamily);
// What one did oneself stays one's own to report, wherever the family went.
allow("app_pendamping", "SELECT", "kunjungan graduasi", or(mine, myFamily));
allow("app_pendamping", "SELECT", "sesi_p2k2", or(mine, myGroup));
allow("app_pendamping", "SELECT", "roster", myGroup);
allow("app_kabupaten", "INSERT", "kelompok kpm anggota komponen roster pengaduan", tenant);
allow("app_kabupaten", "UPDATE", "kelompok kpm anggota komponen pengaduan", tenant);
allow("app_pendamping", "INSERT", "anggota komponen", myFamily);
allow("app_pendamping", "UPDATE", "anggota komponen", myFamily);
allow("app_pendamping", "INSERT", "roster", myGroup);
allow("app_pendamping", "UPDATE", "kpm", mine);
allow("app_pendamping", "INSERT", "sesi_p2k2", and(mine, myGroup));
allow("app_pendamping", "UPDATE", "sesi_p2k2", mine);
allow(
	"app_pendamping",
	"INSERT",
	"kunjungan verkom perubahan_data",
	and(mine, myFamily, familyIsThere),
);
allow("app_pendamping", "UPDATE", "kunjungan", mine);
allow("app_pendamping", "INSERT", "kegiatan", and(mine, ownKecamatan));
allow("app_pendamping", "INSERT", "pengaduan", and(mine, ownKecamatan));
allow("app_pendamping", "UPDATE", "kegiatan", mine);

// Graduation and report: who may leave a row in which state (a row unchanged must be allowed before and after)
const proposed = status("IDENTIFIKASI", "ASESMEN", "USULAN");
allow("app_pendamping", "INSERT", "graduasi", and(mine, myFamily, familyIsThere, proposed));
allow("app_pendamping", "UPDATE", "graduasi", and(mine, proposed));
allow("app_kecamatan", "UPDATE", "graduasi", and(inKecamatan, status("VERIFIKASI")));
allow(
	"app_kabupaten",
	"UPDATE",
	"graduasi",
	and(tenant, status("DISETUJUI", "DIINPUT", "DITETAPKAN", "DITOLAK", "BATAL")),
);
allow("app_pendamping", "UPDATE", "laporan", and(mine, status("DRAF", "DIKEMBALIKAN", "DIAJUKAN")));
allow("app_kecamatan", "UPDATE", "laporan", and(inKecamatan, status("DIAJUKAN", "DIVERIFIKASI")));
allow(
	"app_kabupaten",
	"UPDATE",
	"laporan",
	and(
		tenant,
		status(
			"DRAF",
			"DIAJUKAN",
			"DIVERIFIKASI",
			"DISETUJUI",
			"DITERIMA",
			"DIKEMBALIKAN",
			"DIKECUALIKAN",
			"TERKUNCI",
		),
	),
);
allow("app_pendamping", "INSERT", "laporan_revisi", and(mine, byMe));
allow("app_pendamping", "INSERT", "laporan_tinjauan", and(mine, byMe, action("TARIK")));
allow(
	"app_kecamatan",
	"INSERT",
	"laporan_tinjauan",
	and(inKecamatan, byMe, action("VERIFIKASI", "KEMBALIKAN", "BATALKAN")),
);
allow("app_kabupaten", "INSERT", "laporan_tinjauan", and(tenant, byMe));
allow("app_nasional", "SELECT", "bulan_kabupaten", nation);
allow("app_provinsi", "SELECT", "bulan_kabupaten", inKabupaten);
allow("app_kabupaten app_kecamatan app_pendamping", "SELECT", "bulan_kabupaten", tenant);
allow("app_kabupaten", "UPDATE", "bulan_kabupaten", tenant);

// Roll-ups: read only
const ROLLUPS = "pendamping_bulan pendamping_tahun peringkat_tahun";
allow(
	"app_nasional",
	"SELECT",
	"peringkat_kelas peringkat_delta provinsi_bulan tindak_bulan tindak_delta",
	nation,
);
allow(
	"app_nasional",
	"SELECT",
	`${ROLLUPS} kabupaten_bulan kabupaten_tahun kecamatan_bulan kpi_delta peringkat_rekap peringkat_rekap_delta`,
	nation,
);
allow(
	"app_provinsi",
	"SELECT",
	`${ROLLUPS} kabupaten_bulan kabupaten_tahun kecamatan_bulan kpi_delta peringkat_rekap peringkat_rekap_delta`,
	inKabupaten,
);
allow(
	"app_kabupaten",
	"SELECT",
	`${ROLLUPS} kabupaten_bulan kabupaten_tahun kecamatan_bulan kpi_delta peringkat_rekap peringkat_rekap_delta`,
	tenant,
);
allow("app_kecamatan", "SELECT", "pendamping_bulan pendamping_tahun", inKecamatan);
allow("app_kecamatan", "SELECT", "peringkat_tahun", rankedHere);
allow("app_pendamping", "SELECT", ROLLUPS, mine);

// Umbrella rows and the audit log
const MEETING = "rapat rapat_masalah";
allow("app_nasional", "SELECT", `target ${MEETING} tindak_lanjut`, nation);
allow(
	"app_provinsi app_kabupaten app_kecamatan app_pendamping",
	"SELECT",
	`target ${MEETING} tindak_lanjut`,
	readsLevel,
);
allow("app_nasional app_provinsi app_kabupaten", "INSERT", MEETING, writesLevel);
allow("app_nasional app_provinsi app_kabupaten", "INSERT", "target", and(writesLevel, byMe));
allow("app_nasional app_provinsi app_kabupaten", "UPDATE", MEETING, writesLevel);
const askedByMe: Rule = (row, who) => who.sendiri.includes(row.rapat_wilayah_code as string);
allow("app_nasional", "INSERT", "tindak_lanjut", askedByMe);
allow("app_provinsi app_kabupaten", "INSERT", "tindak_lanjut", and(askedByMe, readsLevel));
allow("app_nasional", "INSERT", "akses_keluarga", and(nation, byMe));
allow("app_provinsi", "INSERT", "akses_keluarga", and(inKabupaten, byMe));
allow("app_nasional app_provinsi", "SELECT", "akses_keluarga", byMe);
allow("app_kabupaten", "SELECT", "akses_keluarga", tenant);
allow("app_nasional app_provinsi app_sistem", "INSERT", "audit", and(writesLevel, byMe));
allow("app_kabupaten app_kecamatan app_pendamping", "INSERT", "audit", and(home, byMe));
allow(
	"app_masuk",
	"INSERT",
	"audit",
	and((row) => row.wilayah_code === "0", ofVisibleAccount(shownName)),
);
allow("app_nasional app_provinsi app_sistem", "SELECT", "audit", writesLevel);
allow("app_kabupaten", "SELECT", "audit", home);
allow("app_kecamatan app_pendamping", "SELECT", "audit", byMe);

// The counting role, which cannot sign in: just what its functions need
allow(
	"pkh_hitung",
	"SELECT",
	`${ROLLUPS} kabupaten_bulan kabupaten_tahun kecamatan_bulan provinsi_bulan kpi_delta peringkat_kelas peringkat_delta peringkat_rekap peringkat_rekap_delta tindak_bulan tindak_delta wilayah kabupaten param_tahun label_peran sdm petugas penugasan akun sesi kode_sekali kelompok kpm anggota laporan audit bulan_kabupaten kelompok_bulan kpm_kuartal kpm_penempatan sesi_p2k2 roster kunjungan akses_keluarga percobaan_masuk dokumen kabar_langganan`,
	yes,
);
allow(
	"pkh_hitung",
	"INSERT",
	`${ROLLUPS} kabupaten_bulan kabupaten_tahun kecamatan_bulan provinsi_bulan kpi_delta peringkat_kelas peringkat_delta peringkat_rekap peringkat_rekap_delta tindak_bulan tindak_delta param_tahun audit bulan_kabupaten kelompok_bulan kpm_kuartal kpm_penempatan kpm_status`,
	yes,
);
allow("pkh_hitung", "INSERT", "laporan", status("DRAF"));
allow(
	"pkh_hitung",
	"UPDATE",
	`${ROLLUPS} kabupaten_bulan kabupaten_tahun kecamatan_bulan provinsi_bulan peringkat_kelas peringkat_rekap tindak_bulan kelompok_bulan kpm_kuartal kpm_penempatan akun sesi kode_sekali petugas kpm kabar_langganan`,
	yes,
);
allow(
	"pkh_hitung",
	"DELETE",
	"kpi_delta peringkat_delta peringkat_rekap_delta tindak_delta percobaan_masuk",
	yes,
);
