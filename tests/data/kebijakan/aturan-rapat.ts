import {
	allow,
	and,
	byMe,
	inKecamatan,
	manages,
	nation,
	or,
	type Rule,
	readsLevel,
	writesLevel,
} from "./kata";

const OFFICE = "app_nasional app_provinsi app_kabupaten";
const FIELD = "app_kecamatan app_pendamping";
const BELOW = `app_provinsi app_kabupaten ${FIELD}`;

/** Somebody was asked to this meeting by name. */
const invited: Rule = (row, who, w) =>
	who.akun !== null &&
	(w.rapat_undangan ?? []).some(
		(line) =>
			line.rapat_id === row.rapat_id &&
			line.wilayah_code === row.wilayah_code &&
			line.akun_id === who.akun,
	);
const unanswered: Rule = (row) => row.jawaban === "BELUM";
const asked: Rule = (row, who) => who.akun !== null && row.penanggung_akun === who.akun;
const owned: Rule = (row, who) => who.akun !== null && row.pemilik === who.akun;
/** A kecamatan's own monthly pack. */
const packOfMine: Rule = (row, who, w) =>
	inKecamatan({ ...row, kabupaten_code: Number(row.wilayah_code) }, who, w);

// What a meeting is made of: read like the meeting, written at its level
const READ = "rapat_jadwal rapat_agenda rapat_angka rapat_keputusan rapat_bacaan pengumuman";
allow("app_nasional", "SELECT", READ, nation);
allow(BELOW, "SELECT", READ, readsLevel);
allow(
	OFFICE,
	"INSERT",
	"rapat_jadwal rapat_agenda rapat_angka rapat_keputusan rapat_bacaan",
	writesLevel,
);
allow(
	OFFICE,
	"UPDATE",
	"rapat_jadwal rapat_agenda rapat_angka rapat_keputusan pengumuman",
	writesLevel,
);
allow(OFFICE, "DELETE", "rapat_agenda rapat_angka rapat_bacaan", writesLevel);
allow(OFFICE, "SELECT", "rapat_naskah", writesLevel);
allow(OFFICE, "INSERT", "rapat_naskah pengumuman", and(writesLevel, byMe));

// Who is asked and who came: the office its own and lower meetings, everybody the own line
const LINES = "rapat_undangan rapat_hadir";
allow("app_nasional", "SELECT", LINES, nation);
allow("app_provinsi app_kabupaten", "SELECT", LINES, or(manages, byMe));
allow(FIELD, "SELECT", LINES, byMe);
allow(OFFICE, "INSERT", LINES, writesLevel);
allow("app_provinsi app_kabupaten", "INSERT", "rapat_hadir", or(writesLevel, and(byMe, invited)));
allow(FIELD, "INSERT", "rapat_hadir", and(byMe, invited));
allow(OFFICE, "UPDATE", LINES, or(writesLevel, byMe));
allow(FIELD, "UPDATE", LINES, byMe);
allow(OFFICE, "DELETE", "rapat_undangan", and(writesLevel, unanswered));

// Follow-ups and how they go: the level whose task it is, and the person who is asked
allow("app_nasional", "UPDATE", "tindak_lanjut", writesLevel);
allow(
	"app_provinsi app_kabupaten",
	"UPDATE",
	"tindak_lanjut",
	or(writesLevel, and(asked, readsLevel)),
);
allow(FIELD, "UPDATE", "tindak_lanjut", and(asked, readsLevel));
allow("app_nasional", "SELECT", "tindak_catatan", nation);
allow(BELOW, "SELECT", "tindak_catatan", readsLevel);
allow("app_nasional", "INSERT", "tindak_catatan pengumuman_baca", and(nation, byMe));
allow(BELOW, "INSERT", "tindak_catatan pengumuman_baca", and(readsLevel, byMe));
allow(OFFICE, "SELECT", "pengumuman_baca", or(writesLevel, byMe));
allow(FIELD, "SELECT", "pengumuman_baca", byMe);

// Documents: nobody changes or deletes one
allow("app_nasional", "SELECT", "dokumen", nation);
allow("app_provinsi app_kabupaten", "SELECT", "dokumen", or(manages, owned, invited));
allow("app_kecamatan", "SELECT", "dokumen", or(owned, invited, packOfMine));
allow("app_pendamping", "SELECT", "dokumen", or(owned, invited));
allow(OFFICE, "INSERT", "dokumen", and(writesLevel, byMe));
