import {
	allow,
	and,
	colleague,
	home,
	inKabupaten,
	inKecamatan,
	manages,
	nation,
	ofVisibleAccount,
	type Rule,
	shownAddress,
	shownName,
	shownToken,
	signedIn,
	tenant,
	yes,
} from "./kata";

const PEOPLE = "app_nasional app_provinsi app_kabupaten app_kecamatan app_pendamping";
const MASTER = "wilayah kabupaten kecamatan param_tahun label_peran materi_p2k2";

// What everybody signed in reads, and who keeps it
allow(`${PEOPLE} app_sistem`, "SELECT", MASTER, yes);
allow("app_sistem", "INSERT", "wilayah kabupaten kecamatan sdm akun kode_sekali", nation);
allow("app_sistem", "UPDATE", "wilayah kabupaten sdm", nation);
allow("app_sistem", "SELECT", "sdm", nation);
allow("app_nasional", "INSERT", "param_tahun materi_p2k2", nation);
allow("app_nasional", "UPDATE", "param_tahun materi_p2k2", nation);
allow("app_nasional app_sistem", "UPDATE", "label_peran", nation);

// People and their places
allow("app_nasional", "SELECT", "sdm petugas penugasan", nation);
allow("app_provinsi", "SELECT", "sdm", colleague(inKabupaten));
allow("app_kabupaten app_kecamatan app_pendamping", "SELECT", "sdm", colleague(tenant));
allow("app_kabupaten", "INSERT", "sdm", signedIn);
allow("app_kabupaten", "UPDATE", "sdm", colleague(tenant));
allow("app_provinsi", "SELECT", "petugas penugasan", inKabupaten);
allow("app_kabupaten app_kecamatan app_pendamping", "SELECT", "petugas", tenant);
allow("app_kabupaten", "SELECT", "penugasan", tenant);
allow("app_kecamatan", "SELECT", "penugasan", inKecamatan);
allow(
	"app_pendamping",
	"SELECT",
	"penugasan",
	and(tenant, (row, who) => who.pendamping !== null && row.sdm_id === who.pendamping),
);
allow("app_kabupaten", "INSERT", "petugas penugasan", tenant);
allow("app_kabupaten", "UPDATE", "petugas penugasan", tenant);

// Accounts: seen and kept from the level that owns them
const notSystem: Rule = (row) => row.lingkup !== "sistem";
const below =
	(...kinds: string[]): Rule =>
	(row) =>
		kinds.includes(row.lingkup as string);
allow("app_nasional app_sistem", "SELECT", "akun", nation);
allow("app_provinsi app_kabupaten", "SELECT", "akun", manages);
allow("app_kecamatan app_pendamping", "SELECT", "akun", home);
for (const command of ["INSERT", "UPDATE"] as const) {
	allow("app_nasional", command, "akun", and(nation, notSystem));
	allow(
		"app_provinsi",
		command,
		"akun",
		and(manages, below("provinsi", "kabupaten", "kecamatan", "pendamping")),
	);
	allow("app_kabupaten", command, "akun", and(home, below("kabupaten", "kecamatan", "pendamping")));
}
allow("app_sistem", "UPDATE", "akun", nation);
for (const command of ["SELECT", "UPDATE"] as const) {
	allow("app_nasional app_sistem", command, "sesi", nation);
	allow("app_provinsi app_kabupaten", command, "sesi", ofVisibleAccount(manages));
}
const fromMe: Rule = (row, who) => who.akun !== null && row.dibuat_oleh === who.akun;
allow("app_nasional", "INSERT", "kode_sekali", and(nation, fromMe));
allow(
	"app_provinsi app_kabupaten",
	"INSERT",
	"kode_sekali",
	and(ofVisibleAccount(manages), fromMe),
);

// The door: what was typed or shown, nothing else
allow("app_masuk", "SELECT", "akun", shownName);
allow("app_masuk", "UPDATE", "akun", shownName);
allow("app_masuk", "SELECT", "sesi", shownToken);
allow("app_masuk", "INSERT", "sesi", and(shownToken, ofVisibleAccount(shownName)));
allow("app_masuk", "UPDATE", "sesi", shownToken);
for (const command of ["SELECT", "INSERT", "UPDATE"] as const)
	allow("app_masuk", command, "percobaan_masuk", shownAddress);

// The digest by e-mail: everybody's own wish; the platform knows who wants one, never where to
const own: Rule = (row, who) => who.akun !== null && row.akun_id === who.akun;
for (const command of ["SELECT", "INSERT", "UPDATE"] as const)
	allow(PEOPLE, command, "kabar_langganan", own);
allow("app_sistem", "SELECT", "kabar_langganan", nation);
