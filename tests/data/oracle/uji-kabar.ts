import { countAntrean, getAntrean } from "@/lib/antrean/queries";
import { listPaket } from "@/lib/bulan/paket-queries";
import { findLangganan, getRingkasan } from "@/lib/kabar/queries";
import { findPengumuman, listPengumuman, listWajib } from "@/lib/pengumuman/baca-queries";
import { bahanPengumuman, countPembaca, listBelumBaca } from "@/lib/pengumuman/queries";
import { PengumumanFilter } from "@/lib/pengumuman/schema";
import type { Bulan } from "@/lib/time";
import { diWilayah } from "./lihat";
import { KABUPATEN, KECAMATAN, kabOf } from "./rencana";
import {
	ditujukan,
	LANGGANAN,
	PENGUMUMAN,
	penerima,
	pengumumanId,
	setingkat,
	wajibDibaca,
} from "./rencana-kabar";
import { DITUTUP, LAPORAN } from "./rencana-lanjut";
import { RENCANA } from "./rencana-rapat";
import type { Siapa } from "./siapa";
import { cariSemua, type Uji, uji } from "./uji";
import { laporan, tutup } from "./uji-laporan";
import { kotakMasuk } from "./uji-masuk";

const PROVINSI = [...new Set(KABUPATEN.map(({ code }) => String(code).slice(0, 2)))];
/** Papers of meetings to come: for everybody at and below their level. */
const BAHAN = RENCANA.map(({ n, wilayah }) => ({ n, wilayah, tujuan: [], peran: [] }));
const judul = ({ n }: { n: number }) => `Pengumuman ${n}`;
const keyOf = ({ n, wilayah }: { n: number; wilayah: string }) => ({
	...{ id: pengumumanId(n), wilayah },
});

/** The regions right below one. */
function bawah(code: string): string[] {
	if (code === "0") return PROVINSI;
	const all = code.length === 2 ? KABUPATEN.map((one) => one.code) : KECAMATAN;
	return all.map(String).filter((one) => one.startsWith(code));
}

const milik = (who: Siapa) => who.wilayah.filter((code) => setingkat(who, code));

/** Months with reports that are past their deadline and have not come, as each level learns of them. */
function terlambat(who: Siapa): string[] {
	if (who.jenis === "pendamping") return [];
	const below = who.jenis === "kabupaten" || who.jenis === "kecamatan";
	const late = below
		? laporan(who).filter(
				({ kec, bulan, status }) =>
					["DRAF", "DIKEMBALIKAN"].includes(status) &&
					bulan <= "2026-10" &&
					!tutup(kabOf(kec), bulan),
			)
		: LAPORAN.filter(({ bulan, dikirim, status }) => {
				return bulan === "2026-10" && !dikirim && status !== "DIKECUALIKAN";
			}).filter(
				({ kec }) => who.jenis === "nasional" || who.wilayah.includes(String(kec).slice(0, 2)),
			);
	return [...new Set(late.map(({ bulan }) => `TERLAMBAT-${bulan}`))];
}

const ANTREAN = ["gagal 0", "kabar-alamat 1", "paket-bulanan 1"];

/** Announcements, the digest, the packs and the queue. `semua` gives every account of this world. */
export const ujiKabar = (semua: () => Siapa[]): Uji[] => [
	uji(
		"pengumuman/baca-queries.listPengumuman",
		"pengumuman:read",
		async (actor) =>
			(await listPengumuman(actor, PengumumanFilter.parse({}))).baris.map((row) => row.judul),
		(who) => [
			...PENGUMUMAN.filter((one) => ditujukan(who, one)).map(judul),
			...BAHAN.filter((one) => ditujukan(who, one)).map(({ n }) => `Bahan ${n}`),
		],
	),
	uji(
		"pengumuman/baca-queries.listWajib",
		"pengumuman:read",
		async (actor) => (await listWajib(actor)).map((row) => row.judul),
		(who) => wajibDibaca(who).map(judul),
	),
	uji(
		"pengumuman/baca-queries.findPengumuman",
		"pengumuman:read",
		(actor) =>
			cariSemua(
				PENGUMUMAN,
				(one) => findPengumuman(actor, keyOf(one)),
				(row) => row.judul,
			),
		(who) =>
			PENGUMUMAN.filter((one) => ditujukan(who, one) || setingkat(who, one.wilayah)).map(judul),
	),
	uji(
		"pengumuman/queries.bahanPengumuman",
		"pengumuman:read",
		async (actor) => {
			const { milik: own, bawah: below } = await bahanPengumuman(actor);
			return [...own.map(({ code }) => `milik ${code}`), ...below.map(({ code }) => code)];
		},
		(who) => [...milik(who).map((code) => `milik ${code}`), ...milik(who).flatMap(bawah)],
	),
	uji(
		"pengumuman/queries.countPembaca",
		"pengumuman:write",
		(actor) =>
			cariSemua(
				PENGUMUMAN,
				(one) => countPembaca(actor, keyOf(one)),
				([all], { n }) => `${n}: ${all?.sudah}/${all?.jumlah}`,
			),
		(who) =>
			PENGUMUMAN.filter((one) => setingkat(who, one.wilayah)).map((one) => {
				const { all, belum } = penerima(who, one, semua());
				return `${one.n}: ${all.length - belum.length}/${all.length}`;
			}),
	),
	uji(
		"pengumuman/queries.listBelumBaca",
		"pengumuman:write",
		async (actor) => {
			const pages = PENGUMUMAN.map((one) => listBelumBaca(actor, keyOf(one), null));
			return (await Promise.all(pages)).flatMap(
				(page) => page?.baris.map(({ nama }) => nama) ?? [],
			);
		},
		(who) =>
			PENGUMUMAN.filter((one) => setingkat(who, one.wilayah)).flatMap((one) =>
				penerima(who, one, semua()).belum.map(({ kunci }) => `Akun ${kunci}`),
			),
	),
	uji(
		"kabar/queries.getRingkasan",
		"pengumuman:read",
		async (actor) => ((await getRingkasan(actor)) ?? []).map(({ key }) => key),
		(who) => [
			...kotakMasuk(who).map((line) => {
				const [jenis, bulan] = line.split(" ");
				return `${jenis}-${bulan === "null" ? "" : bulan}`;
			}),
			...terlambat(who),
		],
	),
	uji(
		"kabar/queries.findLangganan",
		"pengumuman:read",
		async (actor) => {
			const { irama, surel } = await findLangganan(actor);
			return irama === "TIDAK" ? [] : [`${irama} ${surel}`];
		},
		({ kunci }) => (kunci === LANGGANAN.kunci ? [`HARIAN ${LANGGANAN.surel}`] : []),
	),
	uji(
		"bulan/paket-queries.listPaket",
		"laporan:read",
		async (actor) => {
			const months = DITUTUP.map(({ bulan }) => listPaket(actor, bulan as Bulan));
			return (await Promise.all(months))
				.flat()
				.map(({ wilayah, mime }) => `${wilayah} ${mime.slice(-5)}`);
		},
		(who) =>
			who.jenis === "pendamping"
				? []
				: DITUTUP.flatMap(({ kab }) =>
						KECAMATAN.filter((kec) => kabOf(kec) === kab && diWilayah(who, kec)).flatMap(() =>
							["n/pdf", "sheet"].map((mime) => `${kab} ${mime}`),
						),
					),
	),
	{
		...uji(
			"antrean/queries.getAntrean",
			"antrean:read",
			async (actor) =>
				(await getAntrean(actor)).baris.map(({ name, menunggu }) => `${name} ${menunggu}`),
			() => ANTREAN,
		),
		umum: true,
	},
	{
		...uji(
			"antrean/queries.countAntrean",
			"",
			async () => (await countAntrean()).map(({ name, menunggu }) => `${name} ${menunggu}`),
			() => ANTREAN,
		),
		umum: true,
	},
];
