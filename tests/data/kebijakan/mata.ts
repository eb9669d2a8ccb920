import { AKUN, akun, SUPERVISOR, sdm } from "./siapa";

/** Somebody who looks: a database role and the settings of a transaction, with the facts they stand for. */
export type Mata = {
	name: string;
	role: string;
	akun: string | null;
	kabupaten: number[];
	kecamatan: number[];
	pendamping: string | null;
	/** Levels whose umbrella rows are read and written. */
	wilayah: string[];
	sendiri: string[];
	/** What was typed or shown at the door. */
	masuk?: string;
	token?: string;
	alamat?: string;
};

const blank = { kabupaten: [], kecamatan: [], pendamping: null, wilayah: [], sendiri: [] };
const BOGOR = { kabupaten: [3201], wilayah: ["0", "32", "3201"] };

function pendamping(n: number, kecamatan: number[]): Mata {
	return {
		...blank,
		...BOGOR,
		name: `pendamping ${n}`,
		role: "app_pendamping",
		akun: akun(n),
		kecamatan,
		pendamping: sdm(n),
	};
}

export const MATA: Mata[] = [
	{ ...blank, name: "nasional", role: "app_nasional", akun: akun(AKUN.nasional), sendiri: ["0"] },
	{
		...blank,
		name: "provinsi",
		role: "app_provinsi",
		akun: akun(AKUN.provinsi),
		kabupaten: [3201, 3271],
		wilayah: ["0", "32", "3201", "3271"],
		sendiri: ["32"],
	},
	{
		...blank,
		...BOGOR,
		name: "kabupaten",
		role: "app_kabupaten",
		akun: akun(AKUN.kabupaten),
		sendiri: ["3201"],
	},
	{
		...blank,
		name: "kota",
		role: "app_kabupaten",
		akun: akun(AKUN.kota),
		kabupaten: [3271],
		wilayah: ["0", "32", "3271"],
		sendiri: ["3271"],
	},
	{
		...blank,
		name: "dibuka provinsi",
		role: "app_kabupaten",
		akun: akun(AKUN.provinsi),
		kabupaten: [3201],
		wilayah: ["0", "32", "3201", "3271"],
	},
	{
		...blank,
		...BOGOR,
		name: "supervisor",
		role: "app_kecamatan",
		akun: akun(SUPERVISOR),
		kecamatan: [320101],
	},
	pendamping(1, [320101]),
	pendamping(5, [320101]),
	pendamping(2, [320102]),
	{ ...blank, name: "sistem", role: "app_sistem", akun: akun(AKUN.sistem), sendiri: ["0"] },
	{
		...blank,
		name: "pintu",
		role: "app_masuk",
		akun: null,
		masuk: "akun12",
		token: `\\x${"12".padStart(64, "0")}`,
		alamat: `\\x${"ab".repeat(32)}`,
	},
	{ ...blank, name: "penghitung", role: "pkh_hitung", akun: null },
	{ ...blank, name: "tanpa lingkup (nasional)", role: "app_nasional", akun: null },
	{ ...blank, name: "tanpa lingkup (provinsi)", role: "app_provinsi", akun: null },
	{ ...blank, name: "tanpa lingkup (kabupaten)", role: "app_kabupaten", akun: null },
	{ ...blank, name: "tanpa lingkup (kecamatan)", role: "app_kecamatan", akun: null },
	{ ...blank, name: "tanpa lingkup (pendamping)", role: "app_pendamping", akun: null },
	{ ...blank, name: "tanpa lingkup (sistem)", role: "app_sistem", akun: null },
	{ ...blank, name: "tanpa lingkup (pintu)", role: "app_masuk", akun: null },
	{ ...blank, name: "umum", role: "app_umum", akun: null },
];

/** The settings as the application gives them. */
export function settingsOf(mata: Mata): [string, string][] {
	const list = (values: (string | number)[]) => `{${values.join(",")}}`;
	return [
		["app.akun", mata.akun ?? ""],
		["app.kabupaten", list(mata.kabupaten)],
		["app.kecamatan", list(mata.kecamatan)],
		["app.pendamping", mata.pendamping ?? ""],
		["app.wilayah", list(mata.wilayah)],
		["app.sendiri", list(mata.sendiri)],
		["app.masuk", mata.masuk ?? ""],
		["app.token", mata.token ?? ""],
		["app.alamat", mata.alamat ?? ""],
	];
}
