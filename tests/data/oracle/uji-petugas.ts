import {
	findBeban,
	findPenugasan,
	listKecamatanTugas,
	listPenugasan,
} from "@/lib/penugasan/queries";
import { findPetugas, listBertugas, searchPetugas } from "@/lib/petugas/queries";
import { bahanRapat, findRapat, listRapat } from "@/lib/rapat/queries";
import { RapatFilter } from "@/lib/rapat/schema";
import { listTindakLanjut } from "@/lib/rapat/tindak-queries";
import { getTarget } from "@/lib/target/daftar-queries";
import { isAktif, kiniOf } from "./kini";
import { dekat, diWilayah } from "./lihat";
import { HARI_INI, KECAMATAN, KPM, kabOf, PETUGAS, type Petugas, rapatId, sdmId } from "./rencana";
import { RAPAT, TARGET, TARGET_BIASA, TINDAK, type Tindak } from "./rencana-lanjut";
import type { Siapa } from "./siapa";
import { cariSemua, type Uji, uji } from "./uji";

const bertugas = ({ sampai = "9" }: Petugas) => sampai >= HARI_INI;
const TUGAS = PETUGAS.flatMap((one) => one.kec.map((kec) => ({ ...one, tugas: kec })));
const diKab = (who: Siapa, { kec }: Petugas) =>
	dekat(who) && who.wilayah[0] === String(kabOf(kec[0] ?? 0));

function beban(kec: number): string {
	const on = (peran: string) =>
		TUGAS.filter((one) => one.tugas === kec && one.peran === peran && bertugas(one));
	const families = KPM.filter((kpm) => isAktif(kpm) && kiniOf(kpm).kec === kec);
	const own = new Set(on("PENDAMPING").map(({ n }) => n));
	const alone = families.filter((kpm) => !own.has(kiniOf(kpm).sdm));
	return `${kec} ${own.size}/${on("SUPERVISOR").length} ${families.length}/${alone.length}`;
}

/** Umbrella rows are read at one's own level, above and below. */
export function lihatTingkat(who: Siapa, code: string): boolean {
	if (who.jenis === "nasional") return true;
	const above = who.wilayah.flatMap((own) => ["0", own.slice(0, 2), own]);
	return (
		above.includes(code) ||
		(who.jenis === "provinsi" && who.wilayah.some((own) => code.startsWith(own)))
	);
}
const statusTindak = ({ selesai, batal }: Tindak) =>
	batal ? "batal" : selesai ? "selesai" : "terbuka";
const berlakuDi = (code: string, jenis: "PERSEN" | "JUMLAH") =>
	[code, code.slice(0, 2), "0"]
		.map((one) => TARGET.findLast((row) => row.wilayah === one && row.jenis === jenis)?.nilai)
		.find((nilai) => nilai !== undefined) ?? TARGET_BIASA[jenis];

export const UJI_PETUGAS: Uji[] = [
	uji(
		"penugasan/queries.listKecamatanTugas",
		"penugasan:read",
		async (actor) =>
			(await listKecamatanTugas(actor)).map(
				(row) =>
					`${row.code} ${row.pendamping}/${row.supervisor} ${row.keluarga}/${row.tanpaPendamping}`,
			),
		(who) => KECAMATAN.filter((kec) => diWilayah(who, kec)).map(beban),
	),
	uji(
		"penugasan/queries.listPenugasan",
		"penugasan:read",
		async (actor) => {
			const rows = await Promise.all(KECAMATAN.map((kec) => listPenugasan(actor, kec, true)));
			return rows.flat().map((row) => `${row.kecamatanCode} ${row.sdmId} ${row.selesai}`);
		},
		(who) =>
			TUGAS.filter(({ tugas }) => diWilayah(who, tugas)).map(
				({ n, tugas, sampai = null }) => `${tugas} ${sdmId(n)} ${sampai}`,
			),
	),
	uji(
		"penugasan/queries.findPenugasan",
		"penugasan:read",
		async (actor) => {
			const rows = await Promise.all(KECAMATAN.map((kec) => listPenugasan(actor, kec, true)));
			return cariSemua(
				rows.flat(),
				({ id }) => findPenugasan(actor, id),
				(row) => row.sdmId,
			);
		},
		(who) => TUGAS.filter(({ tugas }) => diWilayah(who, tugas)).map(({ n }) => sdmId(n)),
	),
	{
		...uji(
			"penugasan/queries.findBeban",
			"penugasan:read",
			async (actor) => {
				const { min, maks, kritis } = await findBeban(actor);
				return [`${min} ${maks} ${kritis}`];
			},
			() => ["250 300 400"],
		),
		umum: true,
	},
	uji(
		"petugas/queries.listBertugas",
		"kpm:read",
		async (actor) => (await listBertugas(actor, null)).map((row) => row.sdmId),
		(who) =>
			PETUGAS.filter((one) => one.peran === "PENDAMPING" && bertugas(one))
				.filter(({ kec }) => kec.some((one) => diWilayah(who, one)))
				.map(({ n }) => sdmId(n)),
	),
	uji(
		"petugas/queries.searchPetugas",
		"penugasan:write",
		async (actor) => (await searchPetugas(actor, "ani")).map((row) => row.nama),
		(who) =>
			PETUGAS.filter((one) => diKab(who, one) && /ani/i.test(one.nama)).map(({ nama }) => nama),
	),
	uji(
		"petugas/queries.findPetugas",
		"kpm:read",
		(actor) =>
			cariSemua(
				PETUGAS,
				({ n }) => findPetugas(actor, sdmId(n)),
				(row) => row.nama,
			),
		(who) =>
			PETUGAS.filter((one) => who.jenis !== "pendamping" && diKab(who, one)).map(
				({ nama }) => nama,
			),
	),
	uji(
		"rapat/queries.listRapat",
		"rapat:read",
		async (actor) =>
			(await listRapat(actor, RapatFilter.parse({}))).baris.map(
				({ id, terbuka }) => `${id} ${terbuka}`,
			),
		(who) =>
			RAPAT.filter(({ wilayah }) => lihatTingkat(who, wilayah)).map(({ n }) => {
				const own = TINDAK.filter((one) => one.rapat === n && lihatTingkat(who, one.wilayah));
				return `${rapatId(n)} ${own.filter((one) => statusTindak(one) === "terbuka").length}`;
			}),
	),
	uji(
		"rapat/queries.findRapat",
		"rapat:read",
		(actor) =>
			cariSemua(
				RAPAT,
				({ n, wilayah }) => findRapat(actor, { wilayah, id: rapatId(n) }),
				(found) => `${found.id} ${found.tindak.map(({ uraian }) => uraian).sort()}`,
			),
		(who) =>
			RAPAT.filter(({ wilayah }) => lihatTingkat(who, wilayah)).map(({ n }) => {
				const own = TINDAK.filter((one) => one.rapat === n && lihatTingkat(who, one.wilayah));
				return `${rapatId(n)} ${own.map((one) => `Tindak ${one.n}`).sort()}`;
			}),
	),
	uji(
		"rapat/queries.bahanRapat",
		"rapat:write",
		async (actor) => (await bahanRapat(actor)).milik.map(({ code }) => code),
		({ wilayah }) => wilayah,
	),
	uji(
		"rapat/tindak-queries.listTindakLanjut",
		"rapat:read",
		async (actor) => {
			const all = (["terbuka", "selesai", "batal"] as const).map(async (status) => {
				const { baris } = await listTindakLanjut(actor, RapatFilter.parse({ status }));
				return baris.map(({ uraian }) => `${uraian} ${status}`);
			});
			return (await Promise.all(all)).flat();
		},
		(who) =>
			TINDAK.filter(({ wilayah }) => lihatTingkat(who, wilayah)).map(
				(one) => `Tindak ${one.n} ${statusTindak(one)}`,
			),
	),
	uji(
		"target/daftar-queries.getTarget",
		"target:read",
		async (actor) => {
			const page = await getTarget(actor, 2026);
			const rows = page.riwayat.map(({ wilayah, jenis, nilai }) => `${wilayah} ${jenis} ${nilai}`);
			return [`berlaku ${page.targetPersen}/${page.targetJumlah}`, ...rows];
		},
		(who) => {
			const here = who.wilayah.length === 1 ? (who.wilayah[0] ?? "0") : "0";
			const rows = TARGET.filter(({ wilayah }) => lihatTingkat(who, wilayah));
			return [
				`berlaku ${berlakuDi(here, "PERSEN")}/${berlakuDi(here, "JUMLAH")}`,
				...rows.map(({ wilayah, jenis, nilai }) => `${wilayah} ${jenis} ${nilai}`),
			];
		},
	),
];
