import { findGraduasi, listGraduasi, newGraduasi } from "@/lib/graduasi/queries";
import { GraduasiFilter } from "@/lib/graduasi/schema";
import { findKegiatan, listKegiatan, newKegiatan } from "@/lib/kegiatan/queries";
import { DaftarFilter } from "@/lib/kegiatan/schema";
import {
	findKunjungan,
	listKunjungan,
	newKunjungan,
	searchKpmPilihan,
} from "@/lib/kunjungan/queries";
import { isAktif, kecPada, kpmOf, petugasOf } from "./kini";
import { dekat, kpmTerlihat, lihatKarya, lihatKpm, lihatPeristiwa } from "./lihat";
import { KEGIATAN, KPM, KUNJUNGAN, kejadianId, kpmId } from "./rencana";
import { GRADUASI } from "./rencana-lanjut";
import type { Siapa } from "./siapa";
import { cariSemua, type Uji, uji } from "./uji";

const SEMUA = DaftarFilter.parse({});
/** Where an activity counts: the kecamatan of the report. */
const rumah = (sdm: number) => petugasOf(sdm)?.kec[0] ?? 0;

const kunjungan = (who: Siapa) =>
	KUNJUNGAN.filter(
		({ kpm, sdm, pada }) => dekat(who) && lihatPeristiwa(who, kecPada(kpm, pada), kpm, sdm),
	);
const kegiatan = (who: Siapa) =>
	KEGIATAN.filter(({ sdm }) => dekat(who) && lihatKarya(who, rumah(sdm), sdm));
const graduasi = (who: Siapa) =>
	GRADUASI.filter(({ kpm, sdm, usulan }) => lihatPeristiwa(who, kecPada(kpm, usulan), kpm, sdm));
/** Names of families that somebody may not see now stay away, though the event is there. */
const namaKpm = (who: Siapa, n: number) => (lihatKpm(who, kpmOf(n)) ? kpmOf(n).nama : null);
const milik = (who: Siapa, sdm: number) => who.sdm === sdm;

const barisKunjungan = (who: Siapa) => (one: (typeof KUNJUNGAN)[number]) =>
	[
		kejadianId(one.n),
		namaKpm(who, one.kpm),
		one.pada,
		Boolean(one.batal),
		milik(who, one.sdm),
	].join("|");
const sayKunjungan = (row: Record<string, unknown>) =>
	[row.id, row.nama, row.visitedOn, row.dibatalkan, row.milikSendiri].join("|");
const barisGraduasi = (who: Siapa) => (one: (typeof GRADUASI)[number]) =>
	[kejadianId(one.n), namaKpm(who, one.kpm), one.jenis, one.status, one.berlaku ?? null].join("|");
const sayGraduasi = (row: Record<string, unknown>) =>
	[row.id, row.nama, row.jenis, row.status, row.effectiveOn].join("|");

export const UJI_KERJA: Uji[] = [
	uji(
		"kunjungan/queries.listKunjungan",
		"kegiatan:read",
		async (actor) => {
			const { baris, jumlah } = await listKunjungan(actor, SEMUA);
			return [`${jumlah}`, ...baris.map(sayKunjungan)];
		},
		(who) => {
			const rows = kunjungan(who);
			return [`${rows.filter(({ batal }) => !batal).length}`, ...rows.map(barisKunjungan(who))];
		},
	),
	uji(
		"kunjungan/queries.findKunjungan",
		"kegiatan:read",
		(actor) => cariSemua(KUNJUNGAN, ({ n }) => findKunjungan(actor, kejadianId(n)), sayKunjungan),
		(who) => kunjungan(who).map(barisKunjungan(who)),
	),
	uji(
		"kunjungan/queries.searchKpmPilihan",
		"kpm:read",
		async (actor) => (await searchKpmPilihan(actor, "keluarga")).map(({ value }) => value),
		(who) =>
			kpmTerlihat(who)
				.filter(isAktif)
				.map(({ n }) => kpmId(n)),
	),
	uji(
		"kunjungan/queries.newKunjungan",
		"kegiatan:write",
		(actor) =>
			cariSemua(
				KPM,
				({ n }) => newKunjungan(actor, kpmId(n)),
				(found) => found.kpm?.value ?? "",
			),
		(who) => kpmTerlihat(who).map(({ n }) => kpmId(n)),
	),
	uji(
		"kegiatan/queries.listKegiatan",
		"kegiatan:read",
		async (actor) => {
			const { baris, jumlah } = await listKegiatan(actor, SEMUA);
			return [`${jumlah}`, ...baris.map((row) => [row.id, row.heldOn, row.rhk].join("|"))];
		},
		(who) => {
			const rows = kegiatan(who);
			const own = rows.map((row) => [kejadianId(row.n), row.pada, row.rhk].join("|"));
			return [`${rows.filter(({ batal }) => !batal).length}`, ...own];
		},
	),
	uji(
		"kegiatan/queries.findKegiatan",
		"kegiatan:read",
		(actor) =>
			cariSemua(
				KEGIATAN,
				({ n }) => findKegiatan(actor, kejadianId(n)),
				({ id }) => id,
			),
		(who) => kegiatan(who).map(({ n }) => kejadianId(n)),
	),
	uji(
		"kegiatan/queries.newKegiatan",
		"kegiatan:read",
		async (actor) => ((await newKegiatan(actor)) ? ["formulir"] : []),
		(who) => (who.jenis === "pendamping" ? ["formulir"] : []),
	),
	uji(
		"graduasi/queries.listGraduasi",
		"graduasi:read",
		async (actor) => {
			const { baris, jumlah } = await listGraduasi(actor, GraduasiFilter.parse({}));
			return [`${jumlah}`, ...baris.map(sayGraduasi)];
		},
		(who) => [`${graduasi(who).length}`, ...graduasi(who).map(barisGraduasi(who))],
	),
	uji(
		"graduasi/queries.findGraduasi",
		"graduasi:read",
		(actor) => cariSemua(GRADUASI, ({ n }) => findGraduasi(actor, kejadianId(n)), sayGraduasi),
		(who) => graduasi(who).map(barisGraduasi(who)),
	),
	uji(
		"graduasi/queries.newGraduasi",
		"graduasi:propose",
		(actor) =>
			cariSemua(
				KPM,
				({ n }) => newGraduasi(actor, kpmId(n)),
				(found) => `${found.kpm?.value} ${found.terbuka}`,
			),
		(who) =>
			kpmTerlihat(who).map(({ n }) => {
				const open = GRADUASI.find(
					(one) => one.kpm === n && ["USULAN", "VERIFIKASI"].includes(one.status),
				);
				return `${kpmId(n)} ${open ? kejadianId(open.n) : null}`;
			}),
	),
];
