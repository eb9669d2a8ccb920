import type { Role } from "./roles";

const NATION = ["KEMENSOS_ADMIN", "KEMENSOS_VIEWER"] as const;
const PROVINCE = ["KOREG", "KORWIL", "DINSOS_PROV"] as const;
const DINSOS = ["DINSOS_KAB_HEAD", "DINSOS_KAB_STAFF"] as const;
const DISTRICT = [...DINSOS, "KORKAB", "APD"] as const;
const FIELD = ["SUPERVISOR", "PENDAMPING"] as const;

/**
 * Who may do what at all. Which rows exist for them is another question, and the database answers it.
 * Source: the permission matrix of docs/peran.md.
 */
const TABLE = {
	"dasbor:read": [...NATION, ...PROVINCE, ...DISTRICT, ...FIELD, "AUDITOR"],
	"peringkat:read": [...NATION, ...PROVINCE, ...DISTRICT, ...FIELD, "AUDITOR"],
	"ekspor:read": [...NATION, ...PROVINCE, ...DISTRICT, "SUPERVISOR", "AUDITOR"],
	"kpm:read": [...DISTRICT, ...FIELD],
	/** Province and nation see figures; they open one kabupaten's families with a reason. */
	"kpm:open": [...NATION, ...PROVINCE],
	"kpm:write": ["APD"],
	/** A pendamping keeps the families of the own caseload up to date. */
	"kpm:update": ["APD", "PENDAMPING"],
	"nik:unmask": [...DINSOS, "KORKAB", "APD", "PENDAMPING"],
	"kelompok:read": [...DISTRICT, ...FIELD],
	"kelompok:write": ["APD"],
	"penugasan:read": [...DISTRICT, "SUPERVISOR"],
	"penugasan:write": ["APD", "KORKAB"],
	"p2k2:read": [...DISTRICT, ...FIELD],
	"p2k2:write": ["PENDAMPING"],
	"kegiatan:read": [...DISTRICT, ...FIELD],
	"kegiatan:write": ["PENDAMPING"],
	"graduasi:read": [...DISTRICT, ...FIELD],
	"graduasi:propose": ["PENDAMPING"],
	"graduasi:verify": ["SUPERVISOR"],
	"graduasi:approve": ["KORKAB"],
	"graduasi:decide": [...DINSOS],
	"laporan:write": ["PENDAMPING"],
	"laporan:read": [...DISTRICT, ...FIELD],
	/** Whoever reviews: the queue, returning with notes, taking back a decision of one's own. */
	"laporan:review": ["SUPERVISOR", "KORKAB", ...DINSOS],
	/** Korkab and Dinsos stand in for a supervisor that a kecamatan does not have, Dinsos for a korkab. */
	"laporan:verify": ["SUPERVISOR", "KORKAB", ...DINSOS],
	"laporan:approve": ["KORKAB", ...DINSOS],
	"laporan:receive": [...DINSOS],
	"laporan:except": ["KORKAB", ...DINSOS],
	"bulan:close": ["DINSOS_KAB_HEAD"],
	"rapat:read": [...NATION, ...PROVINCE, ...DISTRICT, ...FIELD, "AUDITOR"],
	"rapat:write": ["KEMENSOS_ADMIN", ...PROVINCE, ...DINSOS, "KORKAB"],
	/** To say how a follow-up goes and that it is done: whose task it is, by name or by office. */
	"tindak:write": ["KEMENSOS_ADMIN", ...PROVINCE, ...DISTRICT, ...FIELD],
	/** Papers as they were issued; which of them, row security says. */
	"dokumen:read": [...NATION, ...PROVINCE, ...DISTRICT, ...FIELD, "AUDITOR"],
	/** Announcements and regulations, and the digest of what waits. */
	"pengumuman:read": [...NATION, ...PROVINCE, ...DISTRICT, ...FIELD, "AUDITOR"],
	"pengumuman:write": ["KEMENSOS_ADMIN", ...PROVINCE, ...DINSOS, "KORKAB"],
	"sdm:read": [...DISTRICT, ...FIELD],
	/** Leave and awards of those who work here. */
	"sdm:write": [...DINSOS, "KORKAB"],
	"pelatihan:read": [...NATION, ...PROVINCE, ...DISTRICT, ...FIELD, "AUDITOR"],
	"pelatihan:write": ["KEMENSOS_ADMIN", ...PROVINCE, ...DINSOS],
	/** A certificate of training held by others: who earned it hands it in, Dinsos decides whether it counts. */
	"sertifikat:submit": [...FIELD],
	"sertifikat:decide": [...DINSOS],
	/** The office sees every line, the nation the sums, somebody in the field the own line. */
	"insentif:read": [...NATION, ...DINSOS, "KORKAB", ...FIELD],
	"insentif:write": [...DINSOS],
	"kinerja:read": [...DINSOS, "KORKAB", ...FIELD],
	/** How much harder a kecamatan is to work in. */
	"kinerja:write": ["DINSOS_KAB_HEAD"],
	/** A word of one's own that only Dinsos reads. */
	"kendala:raise": ["KORKAB", "APD", ...FIELD],
	"kendala:answer": [...DINSOS],
	"praktik:read": [...NATION, ...PROVINCE, ...DISTRICT, ...FIELD, "AUDITOR"],
	"praktik:propose": [...FIELD],
	"praktik:write": ["KEMENSOS_ADMIN", ...PROVINCE, ...DINSOS],
	"aspirasi:read": [...NATION, ...PROVINCE, ...DISTRICT, ...FIELD, "AUDITOR"],
	"aspirasi:write": ["KEMENSOS_ADMIN", ...PROVINCE, ...DINSOS],
	"target:read": [...NATION, ...PROVINCE, ...DISTRICT, ...FIELD, "AUDITOR"],
	"target:write": ["KEMENSOS_ADMIN", "DINSOS_PROV", "DINSOS_KAB_HEAD"],
	"param:write": ["KEMENSOS_ADMIN"],
	"akun:manage": [
		"KEMENSOS_ADMIN",
		"DINSOS_PROV",
		"DINSOS_KAB_HEAD",
		"DINSOS_KAB_STAFF",
		"SYS_ADMIN",
	],
	"audit:read": ["KEMENSOS_ADMIN", "DINSOS_PROV", ...DINSOS, "AUDITOR", "SYS_ADMIN"],
	/** How the queue of jobs stands; never what is in a job. */
	"antrean:read": ["SYS_ADMIN"],
	/** One's own password, second factor and sessions. */
	"akun:own": [...NATION, ...PROVINCE, ...DISTRICT, ...FIELD, "AUDITOR", "SYS_ADMIN"],
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof TABLE;

/** Every permission, for tests over the whole table. */
export const PERMISSIONS = Object.keys(TABLE) as Permission[];

/** Whether a role may do this at all: what is not in the table is denied. */
export function may(role: Role, permission: Permission): boolean {
	return (TABLE[permission] as readonly Role[]).includes(role);
}
