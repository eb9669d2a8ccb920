import { getHariIni } from "@/lib/hari-ini/queries";
import { DaftarFilter } from "@/lib/kegiatan/schema";
import { listKelompokBulan } from "@/lib/p2k2/kelompok-queries";
import { findSesi, listMateri, listSesi, newSesi } from "@/lib/p2k2/queries";
import type { Bulan } from "@/lib/time";
import { KELOMPOK_BULAN } from "./hitung";
import { daftarHadir, isAktif, kelompokOf, kiniOf, kpmOf } from "./kini";
import { diWilayah, kpmTerlihat, lihatKarya, lihatKelompok, lihatKpm } from "./lihat";
import { BULAN, KELOMPOK, KPM, KUNJUNGAN, kejadianId, kelompokId, kpmId, SESI } from "./rencana";
import { TINDAK } from "./rencana-lanjut";
import type { Siapa } from "./siapa";
import { cariSemua, type Uji, uji } from "./uji";

const SEMUA = DaftarFilter.parse({});
const milik = (who: Siapa, sdm: number) => who.sdm === sdm;
const namaKpm = (who: Siapa, n: number) => (lihatKpm(who, kpmOf(n)) ? kpmOf(n).nama : null);
/** A session is seen through its group: whoever holds it now sees its whole history; its author keeps it. */
const sesi = (who: Siapa) =>
	SESI.filter(({ kelompok, sdm }) =>
		who.jenis === "pendamping"
			? who.sdm === sdm || lihatKelompok(who, kelompok)
			: diWilayah(who, kelompokOf(kelompok)?.kec ?? 0),
	);
/** Who was on the roll is told to whoever has the group. */
const daftarTerlihat = (who: Siapa, one: (typeof SESI)[number]) =>
	who.jenis !== "pendamping" || lihatKelompok(who, one.kelompok) ? daftarHadir(one) : [];

export const UJI_PERTEMUAN: Uji[] = [
	uji(
		"p2k2/queries.listSesi",
		"p2k2:read",
		async (actor) => {
			const { baris, jumlah } = await listSesi(actor, SEMUA);
			return [`${jumlah}`, ...baris.map((row) => `${row.id}|${row.absen}|${row.milikSendiri}`)];
		},
		(who) => {
			const rows = sesi(who);
			const own = rows.map((one) => {
				const absen = daftarHadir(one).map((n) => one.absen[n] ?? "H");
				return `${kejadianId(one.n)}|${absen.join("")}|${milik(who, one.sdm)}`;
			});
			return [`${rows.filter(({ batal }) => !batal).length}`, ...own];
		},
	),
	uji(
		"p2k2/queries.findSesi",
		"p2k2:read",
		(actor) =>
			cariSemua(
				SESI,
				({ n }) => findSesi(actor, kejadianId(n)),
				({ id, anggota }) =>
					`${id}|${anggota.map(({ kpmId: own, nama, huruf }) => `${own} ${nama} ${huruf}`)}`,
			),
		(who) =>
			sesi(who).map((one) => {
				const places = daftarTerlihat(who, one).map(
					(n) => `${kpmId(n)} ${namaKpm(who, n)} ${one.absen[n] ?? "H"}`,
				);
				return `${kejadianId(one.n)}|${places}`;
			}),
	),
	uji(
		"p2k2/queries.newSesi",
		"p2k2:write",
		(actor) =>
			cariSemua(
				KELOMPOK,
				({ n }) => newSesi(actor, kelompokId(n)),
				({ kelompok, anggota }) => `${kelompok.id}|${anggota.map(({ id }) => id)}`,
			),
		(who) =>
			KELOMPOK.filter(({ n }) => lihatKelompok(who, n)).map(({ n }) => {
				const there = KPM.filter((kpm) => kiniOf(kpm).kelompok === n && isAktif(kpm));
				return `${kelompokId(n)}|${there.map((kpm) => kpmId(kpm.n))}`;
			}),
	),
	{
		...uji(
			"p2k2/queries.listMateri",
			"p2k2:read",
			async (actor) => [`${(await listMateri(actor)).length}`],
			() => ["29"],
		),
		umum: true,
	},
	uji(
		"p2k2/kelompok-queries.listKelompokBulan",
		"p2k2:read",
		async (actor) => {
			const found: string[] = [];
			for (const bulan of BULAN as Bulan[]) {
				const asked = { bulan, kecamatan: null, pendamping: null, bertemu: null, sesudah: null };
				const { baris, jumlah, bertemu } = await listKelompokBulan(actor, asked);
				found.push(`${bulan} ${bertemu}/${jumlah}`);
				found.push(...baris.map((row) => `${bulan} ${row.id} ${row.sesi} ${row.kpmHadir}`));
			}
			return found;
		},
		(who) =>
			BULAN.flatMap((bulan) => {
				const rows = KELOMPOK_BULAN.filter(
					(row) => row.bulan === bulan && lihatKarya(who, row.kec, row.sdm),
				);
				const met = rows.filter((row) => row.sesi > 0).length;
				const own = rows.map(
					(row) => `${bulan} ${kelompokId(row.kelompok)} ${row.sesi} ${row.hadir}`,
				);
				return [`${bulan} ${met}/${rows.length}`, ...own];
			}),
	),
	uji(
		"hari-ini/queries.getHariIni",
		"laporan:write",
		async (actor) => {
			const page = await getHariIni(actor);
			if (!page) return [];
			return [
				...page.dikembalikan,
				`belum ${page.kunjungan.belum}`,
				...page.tindakLanjut.map(({ uraian }) => uraian),
			];
		},
		(who) => {
			const seen = new Set(
				KUNJUNGAN.filter(({ batal, pada }) => !batal && pada >= "2026-10-01").map(({ kpm }) => kpm),
			);
			const belum = kpmTerlihat(who).filter((kpm) => isAktif(kpm) && !seen.has(kpm.n)).length;
			const due = TINDAK.filter(({ kec = 0 }) => who.kec.includes(kec))
				.filter(({ selesai, batal, tenggat }) => !selesai && !batal && tenggat <= "2026-11-24")
				.map(({ n }) => `Tindak ${n}`);
			return [...(who.sdm === 4 ? ["2026-09"] : []), `belum ${belum}`, ...due];
		},
	),
];
