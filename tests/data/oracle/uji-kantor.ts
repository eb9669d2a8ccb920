import { listAkses } from "@/lib/akses/queries";
import { getBahanAkun } from "@/lib/akun/bahan-queries";
import { findKode } from "@/lib/akun/kode-queries";
import {
	findAkun,
	findTanpaAkun,
	listAkun,
	listLabelPeran,
	listTanpaAkun,
} from "@/lib/akun/queries";
import { countKodeCadangan, findTotpBaru, listSesiSaya } from "@/lib/akun/saya-queries";
import { CariAkun } from "@/lib/akun/schema";
import { listJejak } from "@/lib/jejak/queries";
import { SaringJejak } from "@/lib/jejak/schema";
import { getParam } from "@/lib/param/isi-queries";
import { findVersiSkema } from "@/lib/sistem/queries";
import { kecPada } from "./kini";
import { diWilayah } from "./lihat";
import { PERAN } from "./peran";
import { KABUPATEN, KUNJUNGAN, kabOf, kejadianId, PETUGAS, sdmId } from "./rencana";
import type { Siapa } from "./siapa";
import { cariSemua, type Uji, uji } from "./uji";

const texts = (rows: unknown[]) => rows.map(String);
const umum = (nama: string, izin: string, tanya: Uji["tanya"], harap: string[]): Uji => ({
	...uji(nama, izin, tanya, () => harap),
	umum: true,
});
/** Field workers of the kabupaten without an account. */
const tanpaAkun = (who: Siapa) =>
	PETUGAS.filter((one) => one.tanpaAkun && who.jenis === "kabupaten")
		.filter(({ kec }) => who.wilayah[0] === String(kabOf(kec[0] ?? 0)))
		.map(({ n }) => sdmId(n));

/** Accounts administered from the level that owns them and from the province above a kabupaten; the nation and the platform see all. */
const akunDari = (semua: () => Siapa[]) => (who: Siapa) =>
	semua()
		.filter(({ wilayah: [own = ""] }) => {
			if (who.jenis === "nasional" || who.jenis === "sistem") return true;
			const isBelow = who.jenis === "provinsi" && own.length === 4;
			return who.wilayah.includes(isBelow ? own.slice(0, 2) : own);
		})
		.map(({ kunci }) => kunci);

/** The log of one's own level: openings of families are written at the level of whoever opened them. */
const jejakAkses = (semua: () => Siapa[]) => (who: Siapa) => {
	const level = who.jenis === "sistem" ? ["0"] : who.wilayah;
	return semua()
		.filter(({ dibuka, wilayah }) => dibuka.length > 0 && level.includes(wilayah[0] ?? ""))
		.map(({ kunci }) => kunci);
};

/** What is done at a desk: people, accounts, logs. `semua` gives every account of this world. */
export const ujiKantor = (semua: () => Siapa[]): Uji[] => [
	uji(
		"akses/queries.listAkses",
		"kpm:open",
		async (actor) => (await listAkses(actor)).map(({ kabupatenCode }) => `${kabupatenCode}`),
		({ dibuka }) => dibuka.map(String),
	),
	uji(
		"akun/queries.listAkun",
		"akun:manage",
		async (actor) =>
			(await listAkun(actor, CariAkun.parse({}))).rows.map(({ namaMasuk }) => namaMasuk),
		(who) => akunDari(semua)(who),
	),
	uji(
		"akun/queries.findAkun",
		"akun:manage",
		(actor) =>
			cariSemua(
				semua(),
				(one) => findAkun(actor, one.actor.accountId),
				({ namaMasuk }) => namaMasuk,
			),
		(who) => akunDari(semua)(who).filter((name) => semua().some(({ kunci }) => kunci === name)),
	),
	uji(
		"akun/queries.listTanpaAkun",
		"akun:manage",
		async (actor) => (await listTanpaAkun(actor, "")).map((one) => one.sdmId),
		(who) => tanpaAkun(who),
	),
	uji(
		"akun/queries.findTanpaAkun",
		"akun:manage",
		(actor) =>
			cariSemua(
				PETUGAS,
				({ n }) => findTanpaAkun(actor, sdmId(n)),
				(one) => one.sdmId,
			),
		(who) => tanpaAkun(who),
	),
	uji(
		"akun/bahan-queries.getBahanAkun",
		"akun:manage",
		async (actor) => {
			const bahan = await getBahanAkun(actor, { cari: "" });
			return [
				...bahan.kabupaten.map(({ code }) => code),
				...bahan.tanpaAkun.map((one) => one.sdmId),
			];
		},
		(who) => [
			...(who.jenis === "provinsi"
				? KABUPATEN.filter(({ code }) => who.wilayah[0] === String(code).slice(0, 2))
				: []
			).map(({ code }) => `${code}`),
			...tanpaAkun(who),
		],
	),
	umum(
		"akun/queries.listLabelPeran",
		"akun:manage",
		async (actor) => [`${(await listLabelPeran(actor)).size}`],
		[`${PERAN.length}`],
	),
	// Behind a token or a code that nobody here was given: there is nothing to be found.
	umum("akun/kode-queries.findKode", "", async () => [`${await findKode("tidak-ada")}`], ["null"]),
	umum(
		"akun/saya-queries.listSesiSaya",
		"akun:own",
		() => listSesiSaya("tidak-ada").then(texts),
		[],
	),
	umum(
		"akun/saya-queries.findTotpBaru",
		"akun:own",
		async (actor) => [
			`${(await findTotpBaru(actor, "tidak-ada"))?.address.includes(actor.username)}`,
		],
		["true"],
	),
	umum(
		"akun/saya-queries.countKodeCadangan",
		"akun:own",
		async (actor) => [`${await countKodeCadangan(actor)}`],
		["0"],
	),
	umum("sistem/queries.findVersiSkema", "", async () => [`${typeof (await findVersiSkema())}`], [
		"string",
	]),
	umum(
		"param/isi-queries.getParam",
		"param:write",
		async (actor) => {
			const { tahun, sendiri } = await getParam(actor, 2026);
			return [`${tahun} ${sendiri}`];
		},
		["2026 true"],
	),
	uji(
		"jejak/queries.listJejak",
		"audit:read",
		async (actor) =>
			(await listJejak(actor, SaringJejak.parse({ aksi: "akses.buka" }))).rows.map(
				({ namaMasuk }) => namaMasuk ?? "",
			),
		(who) => jejakAkses(semua)(who),
	),
	uji(
		"jejak/queries.listJejak",
		"audit:read",
		async (actor) =>
			(await listJejak(actor, SaringJejak.parse({ aksi: "kunjungan.catat" }))).rows.map(
				({ key }) => key ?? "",
			),
		(who) =>
			who.jenis === "kabupaten"
				? KUNJUNGAN.filter(({ kpm, pada }) => diWilayah(who, kecPada(kpm, pada))).map(({ n }) =>
						kejadianId(n),
					)
				: [],
	),
];
