"use server";
import { formAction } from "../action";
import { formatKode } from "../format";
import {
	aturSesi,
	batalkanPelatihan,
	perbaikiPelatihan,
	rencanakanPelatihan,
	selesaikanPelatihan,
} from "./commands";
import { catatHadir, catatNilai, daftarkanPeserta, keluarkanPeserta } from "./peserta-commands";
import type { KunciPelatihan } from "./queries";
import { terbitkanSertifikat } from "./sertifikat-commands";
import { daftarkanTamu, kembalikanTamu } from "./tamu-commands";

const to = ({ wilayah, id }: KunciPelatihan) =>
	`/sdm/pelatihan/${formatKode(wilayah)}/${id}?tersimpan=1`;
const toPeserta = ({ wilayah, id }: KunciPelatihan) =>
	`/sdm/pelatihan/${formatKode(wilayah)}/${id}/peserta?tersimpan=1`;
const toHadir = ({ wilayah, id, urut }: KunciPelatihan & { urut: number }) =>
	`/sdm/pelatihan/${formatKode(wilayah)}/${id}/hadir?sesi=${urut}&tersimpan=1`;

export const rencanakanPelatihanAction = formAction(rencanakanPelatihan, { to });
export const perbaikiPelatihanAction = formAction(perbaikiPelatihan, { to });
export const aturSesiAction = formAction(aturSesi, { to });
export const batalkanPelatihanAction = formAction(batalkanPelatihan, { to });
export const selesaikanPelatihanAction = formAction(selesaikanPelatihan, { to });
export const daftarkanPesertaAction = formAction(daftarkanPeserta, { to: toPeserta });
export const keluarkanPesertaAction = formAction(keluarkanPeserta, { to: toPeserta });
export const daftarkanTamuAction = formAction(daftarkanTamu, { refresh: true });
export const kembalikanTamuAction = formAction(kembalikanTamu, { to: toPeserta });
export const catatHadirAction = formAction(catatHadir, { to: toHadir });
export const catatNilaiAction = formAction(catatNilai, { to: toPeserta });
export const terbitkanSertifikatAction = formAction(terbitkanSertifikat, { to });
