/** Who may do what at all, after domain 2.2 and 2.3, in words of its own. */
export const PERAN = [
	"KEMENSOS_ADMIN",
	"KEMENSOS_VIEWER",
	"KOREG",
	"KORWIL",
	"DINSOS_PROV",
	"DINSOS_KAB_HEAD",
	"DINSOS_KAB_STAFF",
	"KORKAB",
	"APD",
	"SUPERVISOR",
	"PENDAMPING",
	"AUDITOR",
	"SYS_ADMIN",
] as const;
export type Peran = (typeof PERAN)[number];

const kata = (text: string) => text.split(" ") as Peran[];
const PUSAT = "KEMENSOS_ADMIN KEMENSOS_VIEWER";
const PROVINSI = "KOREG KORWIL DINSOS_PROV";
const DINSOS = "DINSOS_KAB_HEAD DINSOS_KAB_STAFF";
const KABUPATEN = `${DINSOS} KORKAB APD`;
const LAPANGAN = "SUPERVISOR PENDAMPING";
/** Everybody who reads figures: all but the technical administrator. */
const ANGKA = `${PUSAT} ${PROVINSI} ${KABUPATEN} ${LAPANGAN} AUDITOR`;
/** Families and field work by name: the kabupaten and those below; the auditor reads figures and the log. */
const KELUARGA = `${KABUPATEN} ${LAPANGAN}`;

export const BOLEH: Record<string, Peran[]> = {
	"dasbor:read": kata(ANGKA),
	"peringkat:read": kata(ANGKA),
	"rapat:read": kata(ANGKA),
	"pengumuman:read": kata(ANGKA),
	"pengumuman:write": kata(`KEMENSOS_ADMIN ${PROVINSI} ${DINSOS} KORKAB`),
	"antrean:read": kata("SYS_ADMIN"),
	"target:read": kata(ANGKA),
	"ekspor:read": kata(`${PUSAT} ${PROVINSI} ${KABUPATEN} SUPERVISOR AUDITOR`),
	"kpm:read": kata(KELUARGA),
	"kpm:open": kata(`${PUSAT} ${PROVINSI}`),
	"kpm:write": kata("APD"),
	"kpm:update": kata("APD PENDAMPING"),
	"kelompok:read": kata(KELUARGA),
	"kelompok:write": kata("APD"),
	"penugasan:read": kata(`${KABUPATEN} SUPERVISOR`),
	"penugasan:write": kata("APD KORKAB"),
	"p2k2:read": kata(KELUARGA),
	"p2k2:write": kata("PENDAMPING"),
	"kegiatan:read": kata(KELUARGA),
	"kegiatan:write": kata("PENDAMPING"),
	"graduasi:read": kata(KELUARGA),
	"graduasi:propose": kata("PENDAMPING"),
	"graduasi:verify": kata("SUPERVISOR"),
	"graduasi:approve": kata("KORKAB"),
	"graduasi:decide": kata(DINSOS),
	"laporan:read": kata(KELUARGA),
	"laporan:write": kata("PENDAMPING"),
	"laporan:review": kata(`SUPERVISOR KORKAB ${DINSOS}`),
	"laporan:verify": kata(`SUPERVISOR KORKAB ${DINSOS}`),
	"laporan:approve": kata(`KORKAB ${DINSOS}`),
	"laporan:receive": kata(DINSOS),
	"laporan:except": kata(`KORKAB ${DINSOS}`),
	"bulan:close": kata("DINSOS_KAB_HEAD"),
	"nik:unmask": kata(`${KABUPATEN} PENDAMPING`),
	"rapat:write": kata(`KEMENSOS_ADMIN ${PROVINSI} ${DINSOS} KORKAB`),
	"tindak:write": kata(`KEMENSOS_ADMIN ${PROVINSI} ${KABUPATEN} ${LAPANGAN}`),
	"dokumen:read": kata(ANGKA),
	"sdm:read": kata(KELUARGA),
	"sdm:write": kata(`${DINSOS} KORKAB`),
	"pelatihan:read": kata(ANGKA),
	"pelatihan:write": kata(`KEMENSOS_ADMIN ${PROVINSI} ${DINSOS}`),
	"insentif:read": kata(`${PUSAT} ${DINSOS} KORKAB ${LAPANGAN}`),
	"insentif:write": kata(DINSOS),
	"kinerja:read": kata(`${DINSOS} KORKAB ${LAPANGAN}`),
	"kinerja:write": kata("DINSOS_KAB_HEAD"),
	"sertifikat:submit": kata(LAPANGAN),
	"sertifikat:decide": kata(DINSOS),
	"kendala:raise": kata(`KORKAB APD ${LAPANGAN}`),
	"kendala:answer": kata(DINSOS),
	"praktik:read": kata(ANGKA),
	"praktik:propose": kata(LAPANGAN),
	"praktik:write": kata(`KEMENSOS_ADMIN ${PROVINSI} ${DINSOS}`),
	"aspirasi:read": kata(ANGKA),
	"aspirasi:write": kata(`KEMENSOS_ADMIN ${PROVINSI} ${DINSOS}`),
	"target:write": kata("KEMENSOS_ADMIN DINSOS_PROV DINSOS_KAB_HEAD"),
	"param:write": kata("KEMENSOS_ADMIN"),
	"akun:manage": kata(`KEMENSOS_ADMIN DINSOS_PROV ${DINSOS} SYS_ADMIN`),
	"audit:read": kata(`KEMENSOS_ADMIN DINSOS_PROV ${DINSOS} AUDITOR SYS_ADMIN`),
	"akun:own": [...PERAN],
};
