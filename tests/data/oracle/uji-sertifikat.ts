import {
	findBerkasSertifikat,
	findSertifikat,
	listSertifikat,
	listSertifikatAntre,
} from "@/lib/sertifikat/queries";
import { PETUGAS, sdmId } from "./rencana";
import { kabDari, MANDIRI, mandiriId } from "./rencana-sdm";
import type { Siapa } from "./siapa";
import { cariSemua, type Uji, uji } from "./uji";
import { kabSaya, lihatOrang } from "./uji-sdm";

type Mandiri = (typeof MANDIRI)[number];
const isDinsos = (who: Siapa, sdm: number) =>
	who.peran.startsWith("DINSOS_KAB_") && kabSaya(who, kabDari(sdm));
/** Its owner and Dinsos see all of it; those who see the person only what was accepted. */
const milikAtauDinsos = (who: Siapa, { sdm }: Mandiri) => who.sdm === sdm || isDinsos(who, sdm);
const lihat = (who: Siapa, one: Mandiri) =>
	milikAtauDinsos(who, one) || (one.status === "DITERIMA" && lihatOrang(who, one.sdm));

/** Accepted hours of somebody. */
export const diakuiOf = (sdm: number) =>
	MANDIRI.filter((one) => one.sdm === sdm && one.status === "DITERIMA").reduce(
		(sum, { jp }) => sum + jp,
		0,
	);
/** What waits for this office. */
export const antreUntuk = (who: Siapa) =>
	MANDIRI.filter(({ sdm, status }) => status === "DIAJUKAN" && isDinsos(who, sdm));
/** What came back to this person. */
export const ditolakUntuk = (who: Siapa) =>
	MANDIRI.filter(({ sdm, status }) => status === "DITOLAK" && who.sdm === sdm);

export const UJI_SERTIFIKAT: Uji[] = [
	uji(
		"sertifikat/queries.listSertifikat",
		"sdm:read",
		async (actor) => {
			const all = await Promise.all(PETUGAS.map(({ n }) => listSertifikat(actor, sdmId(n))));
			return all.flat().map(({ nama, berkas }) => `${nama} ${berkas}`);
		},
		(who) =>
			MANDIRI.filter((one) => lihat(who, one)).map(
				(one) => `Sertifikat ${one.n} ${milikAtauDinsos(who, one) ? "PDF" : null}`,
			),
	),
	uji(
		"sertifikat/queries.findSertifikat",
		"sertifikat:submit",
		(actor) =>
			cariSemua(
				MANDIRI,
				({ n }) => findSertifikat(actor, mandiriId(n)),
				({ nama }) => nama,
			),
		(who) => MANDIRI.filter(({ sdm }) => who.sdm === sdm).map(({ n }) => `Sertifikat ${n}`),
	),
	uji(
		"sertifikat/queries.listSertifikatAntre",
		"sertifikat:decide",
		async (actor) => (await listSertifikatAntre(actor)).map(({ nama }) => nama),
		(who) => antreUntuk(who).map(({ n }) => `Sertifikat ${n}`),
	),
	uji(
		"sertifikat/queries.findBerkasSertifikat",
		"sertifikat:submit sertifikat:decide",
		(actor) =>
			cariSemua(
				MANDIRI,
				({ n }) => findBerkasSertifikat(actor, mandiriId(n)),
				({ isi }, { n }) => `${n} ${Buffer.from(isi)}`,
			),
		(who) =>
			MANDIRI.filter((one) => milikAtauDinsos(who, one)).map(({ n }) => `${n} %PDF-berkas-${n}`),
	),
];
