import { findAnggota, newAnggota } from "@/lib/anggota/queries";
import { findKelompok, findKelompokPilihan } from "@/lib/kelompok/detail-queries";
import { listKelompok } from "@/lib/kelompok/queries";
import { SaringKelompok } from "@/lib/kelompok/schema";
import { findKpm, findKpmFacts } from "@/lib/kpm/detail-queries";
import { findSaringan, findTempatPilihan } from "@/lib/kpm/form-queries";
import { listKpm } from "@/lib/kpm/queries";
import { SaringKpm } from "@/lib/kpm/schema";
import { desaOf } from "../../factories/wilayah";
import { isAktif, kiniOf, kpmOf, petugasOf, statusOf } from "./kini";
import { dekat, diWilayah, kpmTerlihat, lihatKelompok, lihatKpm } from "./lihat";
import {
	ANGGOTA,
	anggotaId,
	HARI_INI,
	KECAMATAN,
	KELOMPOK,
	KPM,
	type Kpm,
	KUNJUNGAN,
	kabOf,
	kelompokId,
	kpmId,
	PETUGAS,
	pemegangKini,
	sdmId,
} from "./rencana";
import type { Siapa } from "./siapa";
import { cariSemua, type Uji, uji } from "./uji";

/** The kabupaten to name in an address: the opened one, or nothing. */
const dibuka = ({ dibuka: [kab] }: Siapa) =>
	kab === undefined ? undefined : `${kab}`.replace(/(..)(..)/, "$1.$2");
/** One of each kind, for what asks much of the database. */
const BEBERAPA = new Set([1, 5, 8, 9, 12, 13, 15, 17, 18, 20]);
const sebagian = (all: readonly Kpm[]) => all.filter(({ n }) => BEBERAPA.has(n));

/** Families within reach, also those of a kabupaten opened with a reason. */
const terjangkau = (who: Siapa) =>
	dekat(who) ? kpmTerlihat(who) : KPM.filter((kpm) => who.dibuka.includes(kabOf(kiniOf(kpm).kec)));

const nama = (n: number) => petugasOf(n)?.nama ?? "";
/** Nobody on duty in its kecamatan accompanies it; whoever accompanies it is not told so. */
function tanpa(who: Siapa, kpm: Kpm): boolean {
	const { kec, sdm } = kiniOf(kpm);
	const on = petugasOf(sdm);
	return who.jenis !== "pendamping" && !(on?.kec.includes(kec) && (on.sampai ?? "9") >= HARI_INI);
}
const kunjunganAkhir = (n: number) =>
	KUNJUNGAN.filter(({ kpm, batal }) => kpm === n && !batal)
		.map(({ pada }) => pada)
		.sort()
		.at(-1) ?? null;

const baris = (who: Siapa, kpm: Kpm) =>
	[
		kpmId(kpm.n),
		kpm.nama,
		statusOf(kpm),
		nama(kiniOf(kpm).sdm),
		kunjunganAkhir(kpm.n),
		tanpa(who, kpm),
	].join("|");
const isi = ({ id, nama: own, status, pendamping }: Record<string, unknown>) =>
	[id, own, status, pendamping].join("|");
const isiOf = (kpm: Kpm) =>
	isi({
		id: kpmId(kpm.n),
		nama: kpm.nama,
		status: statusOf(kpm),
		pendamping: nama(kiniOf(kpm).sdm),
	});

const anggotaKini = (n: number) =>
	KPM.filter((kpm) => kiniOf(kpm).kelompok === n && !kpm.keluar).map((kpm) => kpm.n);
const keluargaAktif = (n: number) =>
	KPM.filter((kpm) => kiniOf(kpm).kelompok === n && isAktif(kpm)).length;

const daftarKpm = (status: string | null) => async (actor: Siapa["actor"], who: Siapa) => {
	const { rows } = await listKpm(actor, SaringKpm.parse({ kabupaten: dibuka(who), status }));
	return rows.map((row) =>
		[row.id, row.nama, row.status, row.pendamping, row.kunjungan, row.tanpaPendamping].join("|"),
	);
};

export const UJI_KELUARGA: Uji[] = [
	uji("kpm/queries.listKpm", "kpm:read kpm:open", daftarKpm("SEMUA"), (who) =>
		terjangkau(who).map((kpm) => baris(who, kpm)),
	),
	uji("kpm/queries.listKpm", "kpm:read kpm:open", daftarKpm(null), (who) =>
		terjangkau(who)
			.filter(isAktif)
			.map((kpm) => baris(who, kpm)),
	),
	uji(
		"kpm/queries.listKpm",
		"kpm:read kpm:open",
		async (actor, who) => {
			const asked = { kabupaten: dibuka(who), cari: "Keluarga 1", tanpa: "pendamping" };
			return (await listKpm(actor, SaringKpm.parse(asked))).rows.map(({ id }) => id);
		},
		(who) =>
			terjangkau(who)
				.filter((kpm) => isAktif(kpm) && kpm.nama.includes("Keluarga 1"))
				.filter((kpm) => who.jenis === "pendamping" || tanpa(who, kpm))
				.map(({ n }) => kpmId(n)),
	),
	uji(
		"kpm/detail-queries.findKpm",
		"kpm:read kpm:open",
		(actor, who) =>
			cariSemua(
				sebagian(KPM),
				({ n }) => findKpm(actor, kpmId(n), dibuka(who)),
				(found) =>
					`${isi(found)}|${found.anggota.map(({ id }) => id)}|${found.riwayat.kunjungan.length}`,
			),
		(who) =>
			sebagian(terjangkau(who)).map((kpm) => {
				const visits = KUNJUNGAN.filter((one) => one.kpm === kpm.n && !one.batal).length;
				return `${isiOf(kpm)}|${anggotaId(kpm.n)}|${kunjunganTerlihat(who, kpm, visits)}`;
			}),
	),
	uji(
		"kpm/detail-queries.findKpmFacts",
		"kpm:read",
		(actor) => cariSemua(KPM, ({ n }) => findKpmFacts(actor, kpmId(n)), isi),
		(who) => kpmTerlihat(who).map(isiOf),
	),
	uji(
		"kpm/form-queries.findTempatPilihan",
		"kpm:write",
		(actor) =>
			cariSemua(
				KECAMATAN,
				(kec) => findTempatPilihan(actor, desaOf(kec)),
				(found, kec) =>
					[
						kec,
						...found.kelompok.map(({ id, keluarga }) => `${id}=${keluarga}`).sort(),
						...found.pendamping.map(({ sdmId: id }) => id).sort(),
					].join("|"),
			),
		(who) =>
			KECAMATAN.filter((kec) => diWilayah(who, kec)).map((kec) =>
				[
					kec,
					...KELOMPOK.filter((one) => one.kec === kec && !one.selesai)
						.map(({ n }) => `${kelompokId(n)}=${keluargaAktif(n)}`)
						.sort(),
					...PETUGAS.filter((one) => one.peran === "PENDAMPING" && one.kec.includes(kec))
						.filter(({ sampai = "9" }) => sampai >= HARI_INI)
						.map(({ n }) => sdmId(n))
						.sort(),
				].join("|"),
			),
	),
	uji(
		"kpm/form-queries.findSaringan",
		"kpm:read kpm:open",
		async (actor, who) => {
			const found = await findSaringan(actor, SaringKpm.parse({ kabupaten: dibuka(who) }));
			return found?.kecamatan.map(({ code }) => code) ?? [];
		},
		(who) =>
			KECAMATAN.filter((kec) =>
				dekat(who) ? diWilayah(who, kec) : who.dibuka.includes(kabOf(kec)),
			).map(String),
	),
	uji(
		"anggota/queries.findAnggota",
		"kpm:update",
		(actor) =>
			cariSemua(
				ANGGOTA,
				({ n, kpm }) => findAnggota(actor, kpmId(kpm), anggotaId(n)),
				(found) => `${found.id}|${found.nama}|${found.komponen}`,
			),
		(who) =>
			ANGGOTA.filter(({ kpm }) => lihatKpm(who, kpmOf(kpm))).map(
				({ n, nama: own }) => `${anggotaId(n)}|${own}|SD`,
			),
	),
	uji(
		"anggota/queries.newAnggota",
		"kpm:update",
		(actor) =>
			cariSemua(
				KPM,
				({ n }) => newAnggota(actor, kpmId(n)),
				(found) => found.namaKpm,
			),
		(who) => kpmTerlihat(who).map((kpm) => kpm.nama),
	),
	uji(
		"kelompok/queries.listKelompok",
		"kelompok:read",
		async (actor) =>
			(await listKelompok(actor, SaringKelompok.parse({ tutup: "ya" }))).rows.map(
				(row) => `${row.id}|${row.nama}|${row.pendamping}|${row.keluarga}`,
			),
		(who) =>
			KELOMPOK.filter(({ n }) => lihatKelompok(who, n)).map(
				(one) =>
					`${kelompokId(one.n)}|${one.nama}|${nama(pemegangKini(one))}|${keluargaAktif(one.n)}`,
			),
	),
	uji(
		"kelompok/detail-queries.findKelompok",
		"kelompok:read",
		(actor) =>
			cariSemua(
				KELOMPOK,
				({ n }) => findKelompok(actor, kelompokId(n)),
				({ id, anggota }) => `${id}|${anggota.map((one) => one.id).sort()}`,
			),
		(who) =>
			KELOMPOK.filter(({ n }) => lihatKelompok(who, n)).map(
				({ n }) => `${kelompokId(n)}|${anggotaKini(n).map(kpmId).sort()}`,
			),
	),
	uji(
		"kelompok/detail-queries.findKelompokPilihan",
		"kelompok:write",
		(actor) =>
			cariSemua(
				KELOMPOK,
				({ n }) => findKelompokPilihan(actor, kelompokId(n)),
				(found) => `${found.kelompok.id}|${found.calon.map(({ id }) => id).sort()}`,
			),
		(who) =>
			KELOMPOK.filter(({ n }) => lihatKelompok(who, n)).map(({ n, kec }) => {
				const calon = KPM.filter((kpm) => kiniOf(kpm).kec === kec && !kpm.keluar)
					.filter((kpm) => kiniOf(kpm).kelompok !== n)
					.map((kpm) => kpmId(kpm.n));
				return `${kelompokId(n)}|${calon.sort()}`;
			}),
	),
];

/** A supervisor sees of a family that moved in only what happened in the own kecamatan. */
function kunjunganTerlihat(who: Siapa, kpm: Kpm, all: number): number {
	if (who.jenis !== "kecamatan" || !kpm.pindah) return all;
	const { pada } = kpm.pindah;
	return KUNJUNGAN.filter((one) => one.kpm === kpm.n && !one.batal).filter(
		(one) => one.pada >= pada || who.kec.includes(320101),
	).length;
}
