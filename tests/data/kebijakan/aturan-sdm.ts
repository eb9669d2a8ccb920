import {
	allow,
	and,
	byMe,
	home,
	inKabupaten,
	manages,
	nation,
	or,
	type Rule,
	readsLevel,
	status,
	tenant,
	writesLevel,
	yes,
} from "./kata";
import { SUPERVISOR, sdm } from "./siapa";

const OFFICES = "app_nasional app_provinsi app_kabupaten";
const BELOW = "app_provinsi app_kabupaten app_kecamatan app_pendamping";
const FIELD = "app_kecamatan app_pendamping";

/** Somebody's own row, by the person. */
const own: Rule = (row, who) => who.pendamping !== null && row.sdm_id === who.pendamping;
const ownSupervisor: Rule = (row, who) =>
	who.role === "app_kecamatan" && who.akun !== null && row.sdm_id === sdm(SUPERVISOR);
/** Of those whose report counts in one of my kecamatan. */
const ofMyTeam: Rule = (row, who, w) =>
	(w.petugas ?? []).some(
		(p) => p.sdm_id === row.sdm_id && who.kecamatan.includes(p.kecamatan_code as number),
	);
/** The office of this kabupaten itself, not somebody who opened it from above. */
const office: Rule = (row, who, w) =>
	tenant(row, who, w) && who.sendiri.includes(String(row.kabupaten_code));
const dinsos: Rule = (_row, who, w) =>
	(w.akun ?? []).some(
		(account) => account.id === who.akun && String(account.peran).startsWith("DINSOS_KAB_"),
	);

// Training: read like a meeting; whoever took part is seen where they work
allow("app_nasional", "SELECT", "pelatihan pelatihan_sesi pelatihan_peserta", nation);
allow(BELOW, "SELECT", "pelatihan pelatihan_sesi", readsLevel);
allow("app_provinsi", "SELECT", "pelatihan_peserta", inKabupaten);
allow("app_kabupaten", "SELECT", "pelatihan_peserta", tenant);
allow("app_kecamatan", "SELECT", "pelatihan_peserta", and(tenant, or(ownSupervisor, ofMyTeam)));
allow("app_pendamping", "SELECT", "pelatihan_peserta", and(tenant, own));
allow(OFFICES, "INSERT", "pelatihan pelatihan_sesi", writesLevel);
allow(OFFICES, "UPDATE", "pelatihan pelatihan_peserta", writesLevel);
allow(OFFICES, "DELETE", "pelatihan_sesi", writesLevel);
// Participants without a person on file: the offices from the training's level up; the field has no rule
allow("app_nasional", "SELECT", "pelatihan_tamu", nation);
allow("app_provinsi", "SELECT", "pelatihan_tamu", manages);
allow("app_kabupaten", "SELECT", "pelatihan_tamu", home);
allow(OFFICES, "INSERT", "pelatihan_tamu", writesLevel);
allow(OFFICES, "UPDATE", "pelatihan_tamu", writesLevel);
allow("app_nasional", "INSERT", "pelatihan_peserta", writesLevel);
allow("app_provinsi", "INSERT", "pelatihan_peserta", and(writesLevel, inKabupaten));
allow("app_kabupaten", "INSERT", "pelatihan_peserta", and(writesLevel, tenant));

// Money: heads of lists where one works, lines for the office and whom they pay; a line is never changed
allow("app_nasional", "SELECT", "insentif insentif_daftar", nation);
allow(`app_kabupaten ${FIELD}`, "SELECT", "insentif insentif_daftar", tenant);
allow("app_kabupaten", "SELECT", "insentif_bayar", tenant);
allow("app_kecamatan", "SELECT", "insentif_bayar", and(tenant, ownSupervisor));
allow("app_pendamping", "SELECT", "insentif_bayar", and(tenant, own));
allow("app_kabupaten", "INSERT", "insentif insentif_daftar", and(office, byMe));
allow("app_kabupaten", "INSERT", "insentif_bayar", office);
allow("app_kabupaten", "UPDATE", "insentif insentif_daftar", office);

// Leave, awards, how remote a kecamatan is
allow("app_kabupaten", "SELECT", "sdm_cuti", tenant);
allow("app_kecamatan", "SELECT", "sdm_cuti", and(tenant, or(ownSupervisor, ofMyTeam)));
allow("app_pendamping", "SELECT", "sdm_cuti", and(tenant, own));
allow("app_kabupaten", "INSERT", "sdm_cuti sdm_penghargaan faktor_kecamatan", and(office, byMe));
allow("app_kabupaten", "UPDATE", "sdm_cuti sdm_penghargaan", office);
allow("app_kabupaten", "UPDATE", "faktor_kecamatan", and(office, byMe));
allow("app_nasional", "SELECT", "sdm_penghargaan faktor_kecamatan", nation);
allow("app_provinsi", "SELECT", "sdm_penghargaan faktor_kecamatan", inKabupaten);
allow(`app_kabupaten ${FIELD}`, "SELECT", "sdm_penghargaan faktor_kecamatan", tenant);

// The confidential word: its author and Dinsos; korkab, APD, supervisor, province and nation have no rule
allow("app_kabupaten", "SELECT", "sdm_kendala", and(office, or(byMe, dinsos)));
allow(FIELD, "SELECT", "sdm_kendala", and(tenant, byMe));
allow("app_kabupaten", "INSERT", "sdm_kendala", and(office, byMe));
allow(FIELD, "INSERT", "sdm_kendala", and(tenant, byMe));
allow("app_kabupaten", "UPDATE", "sdm_kendala", and(office, dinsos));

// Certificates of training held by others: accepted, they are seen like a training; before that, and refused, by owner and
// Dinsos. The file only by those two, and nobody changes one; what is accepted its owner changes no more
const accepted = status("DITERIMA");
const open = status("DIAJUKAN", "DITOLAK");
const ownAnywhere = and(tenant, or(own, ownSupervisor));
allow("app_nasional", "SELECT", "sdm_sertifikat", and(nation, accepted));
allow("app_provinsi", "SELECT", "sdm_sertifikat", and(inKabupaten, accepted));
allow("app_kabupaten", "SELECT", "sdm_sertifikat", and(tenant, or(accepted, and(office, dinsos))));
allow(
	"app_kecamatan",
	"SELECT",
	"sdm_sertifikat",
	and(tenant, or(ownSupervisor, and(accepted, ofMyTeam))),
);
allow("app_pendamping", "SELECT", "sdm_sertifikat", ownAnywhere);
allow(FIELD, "INSERT", "sdm_sertifikat", and(ownAnywhere, open));
allow(FIELD, "UPDATE", "sdm_sertifikat", and(ownAnywhere, open));
allow("app_kabupaten", "UPDATE", "sdm_sertifikat", and(office, dinsos));
allow("app_kabupaten", "SELECT", "sdm_sertifikat_berkas", and(office, dinsos));
allow(FIELD, "SELECT", "sdm_sertifikat_berkas", ownAnywhere);
allow(FIELD, "INSERT", "sdm_sertifikat_berkas", ownAnywhere);

// The library and the log of aspirations
const published = status("TERBIT");
allow("app_nasional", "SELECT", "praktik aspirasi", nation);
allow(
	"app_provinsi app_kabupaten",
	"SELECT",
	"praktik",
	and(readsLevel, or(published, writesLevel)),
);
allow(FIELD, "SELECT", "praktik", and(readsLevel, or(published, byMe)));
allow(BELOW, "SELECT", "aspirasi", readsLevel);
allow(OFFICES, "INSERT", "praktik aspirasi", and(writesLevel, byMe));
allow(FIELD, "INSERT", "praktik", and(home, status("USULAN"), byMe));
allow(OFFICES, "UPDATE", "praktik aspirasi", writesLevel);

// What the scorecard is counted from
allow(
	"pkh_hitung",
	"SELECT",
	"verkom pengaduan pelatihan_peserta sdm_sertifikat faktor_kecamatan rapat rapat_undangan rapat_hadir",
	yes,
);
