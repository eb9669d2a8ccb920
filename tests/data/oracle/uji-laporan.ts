import { getPenutupan } from "@/lib/bulan/queries";
import { findCetak } from "@/lib/cetak/queries";
import { getAntrean } from "@/lib/laporan/antrean-queries";
import { getIkhtisar, listBulanSaya, listLaporan } from "@/lib/laporan/daftar-laporan-queries";
import { getLaporan, getNaskah } from "@/lib/laporan/queries";
import { LaporanFilter } from "@/lib/laporan/schema";
import type { Bulan } from "@/lib/time";
import { lihatKarya } from "./lihat";
import { BULAN, sdmId } from "./rencana";
import { DITUTUP, LAPORAN, type Laporan, type Status } from "./rencana-lanjut";
import type { Siapa } from "./siapa";
import { cariSemua, type Uji, uji } from "./uji";

export const laporan = (who: Siapa, bulan?: string) =>
	LAPORAN.filter((one) => lihatKarya(who, one.kec, one.sdm)).filter(
		(one) => !bulan || one.bulan === bulan,
	);
/** Those that were sent, returned, excepted or are being written: the first month only repeats them. */
const tahunIni = (all: readonly Laporan[]) => all.filter(({ bulan }) => bulan > "2026");
const kunci = ({ sdm, bulan, status }: Laporan) => `${sdmId(sdm)}/${bulan} ${status}`;
export const tutup = (kab: number, bulan: string) =>
	DITUTUP.some((one) => one.kab === kab && one.bulan === bulan);
const perBulan = async (ask: (bulan: Bulan) => Promise<string[]>) =>
	(await Promise.all((BULAN as Bulan[]).map(ask))).flat();
export const berstatus = (rows: Laporan[], ...status: Status[]) =>
	rows.filter((one) => status.includes(one.status)).length;

/** A draft is printed by its author and by the kabupaten; what is excepted by nobody. */
function tercetak(who: Siapa, { sdm, status, dikirim }: Laporan): string | null {
	if (status === "DIKECUALIKAN") return null;
	const draf = status === "DRAF" || (status === "DIKEMBALIKAN" && who.sdm === sdm);
	if (draf) return who.jenis === "kecamatan" ? null : "draf";
	return dikirim ? "terkirim" : null;
}

const TAHAP = { verifikasi: "DIAJUKAN", persetujuan: "DIVERIFIKASI", penerimaan: "DISETUJUI" };
const MENUNGGU = ["DIAJUKAN", "DIVERIFIKASI"] as const;

export const UJI_LAPORAN: Uji[] = [
	uji(
		"laporan/daftar-laporan-queries.listLaporan",
		"laporan:read",
		(actor) =>
			perBulan(async (bulan) => {
				const { baris } = await listLaporan(actor, { ...LaporanFilter.parse({}), bulan });
				return baris.map((row) => `${row.pendampingId}/${row.bulan} ${row.status}`);
			}),
		(who) => laporan(who).map(kunci),
	),
	uji(
		"laporan/daftar-laporan-queries.listBulanSaya",
		"laporan:read",
		async (actor) =>
			(await listBulanSaya(actor)).map(
				({ bulan, status, revisi }) => `${bulan} ${status} ${revisi}`,
			),
		(who) =>
			who.jenis === "pendamping"
				? laporan(who).map((one) => `${one.bulan} ${one.status} ${one.dikirim ? 1 : 0}`)
				: [],
	),
	uji(
		"laporan/daftar-laporan-queries.getIkhtisar",
		"laporan:read",
		(actor) =>
			perBulan(async (bulan) => {
				const page = await getIkhtisar(actor, bulan);
				return (page?.baris ?? []).map(
					(row) =>
						`${bulan} ${row.kecamatan} ${row.wajib}/${row.masuk}/${row.menunggu}/${row.selesai}/${row.dikembalikan}/${row.dikecualikan}`,
				);
			}),
		(who) =>
			BULAN.flatMap((bulan) => {
				const rows = laporan(who, bulan);
				return [...new Set(rows.map(({ kec }) => kec))].map((kec) => {
					const here = rows.filter((one) => one.kec === kec);
					const due = here.filter(({ status }) => status !== "DIKECUALIKAN");
					const came = due.filter(({ dikirim }) => dikirim).length;
					const done = berstatus(here, "DITERIMA", "TERKUNCI");
					const back = berstatus(here, "DIKEMBALIKAN");
					const not = berstatus(here, "DIKECUALIKAN");
					return `${bulan} ${kec} ${due.length}/${came}/${berstatus(here, ...MENUNGGU)}/${done}/${back}/${not}`;
				});
			}),
	),
	uji(
		"laporan/queries.getLaporan",
		"laporan:read",
		(actor) =>
			cariSemua(
				tahunIni(LAPORAN),
				({ bulan, sdm }) => getLaporan(actor, bulan as Bulan, sdmId(sdm)),
				(page) => `${page.pendampingId}/${page.bulan} ${page.status} ${page.naskah.rencana}`,
			),
		(who) =>
			tahunIni(laporan(who)).map(
				(one) => `${kunci(one)} ${one.dikirim ? `Rencana ${one.sdm}` : ""}`,
			),
	),
	uji(
		"laporan/queries.getNaskah",
		"laporan:write",
		(actor) =>
			cariSemua(
				BULAN as Bulan[],
				(bulan) => getNaskah(actor, bulan),
				({ naskah }, bulan) => `${bulan} ${naskah.rencana}`,
			),
		(who) =>
			laporan(who).map(({ bulan, dikirim, sdm }) => `${bulan} ${dikirim ? `Rencana ${sdm}` : ""}`),
	),
	uji(
		"laporan/antrean-queries.getAntrean",
		"laporan:review",
		(actor) =>
			perBulan(async (bulan) => {
				const found: string[] = [];
				for (const tahap of ["verifikasi", "persetujuan", "penerimaan"] as const) {
					const page = await getAntrean(actor, bulan, tahap);
					const rows = page ? [...page.bersih, ...page.perluDilihat] : [];
					found.push(...rows.map((row) => `${tahap} ${bulan} ${row.pendampingId}`));
				}
				return found;
			}),
		(who) =>
			Object.entries(TAHAP).flatMap(([tahap, status]) =>
				laporan(who)
					.filter((one) => one.status === status)
					.map(({ bulan, sdm }) => `${tahap} ${bulan} ${sdmId(sdm)}`),
			),
	),
	uji(
		"bulan/queries.getPenutupan",
		"bulan:close",
		(actor) =>
			perBulan(async (bulan) => {
				const page = await getPenutupan(actor, bulan);
				const { menunggu = 0, siap = 0, tidakMasuk = 0 } = page?.keadaan ?? {};
				return page
					? [`${bulan} ${page.ditutupAt !== null} ${menunggu}/${siap}/${tidakMasuk}`]
					: [];
			}),
		(who) =>
			BULAN.map((bulan) => {
				const rows = laporan(who, bulan);
				const counts = [
					berstatus(rows, ...MENUNGGU),
					berstatus(rows, "DITERIMA", "TERKUNCI"),
					berstatus(rows, "DRAF", "DIKEMBALIKAN"),
				];
				return `${bulan} ${tutup(Number(who.wilayah[0]), bulan)} ${counts.join("/")}`;
			}),
	),
	uji(
		"cetak/queries.findCetak",
		"laporan:read",
		async (actor) => {
			const found: string[] = [];
			for (const { bulan, sdm } of tahunIni(LAPORAN)) {
				const minta = { bulan: bulan as Bulan, pendamping: sdmId(sdm), rhk: null };
				const hasil = await findCetak(actor, minta);
				if ("laporan" in hasil)
					found.push(`${sdm}/${bulan} ${hasil.laporan.isDraf ? "draf" : "terkirim"}`);
			}
			return found;
		},
		(who) =>
			tahunIni(laporan(who)).flatMap((one) => {
				const kind = tercetak(who, one);
				return kind ? [`${one.sdm}/${one.bulan} ${kind}`] : [];
			}),
	),
];
