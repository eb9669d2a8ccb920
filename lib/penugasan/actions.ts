"use server";
import { formAction } from "../action";
import { addPetugas, endPenugasan, openPenugasan } from "./commands";

const toKecamatan = ({ kecamatan }: { kecamatan: number }) => `/penugasan?kecamatan=${kecamatan}`;

export const openPenugasanAction = formAction(openPenugasan, { to: toKecamatan });
export const addPetugasAction = formAction(addPetugas, { to: toKecamatan });
export const endPenugasanAction = formAction(endPenugasan, { to: toKecamatan });
