"use server";
import { formAction } from "../action";
import type { Bulan } from "../time";
import { catatBayar, perbaikiInsentif, terbitkanDaftar, tetapkanInsentif } from "./commands";

const to = ({ id }: { id: string }) => `/sdm/insentif/${id}?tersimpan=1`;
const toBulan = ({ id, bulan }: { id: string; bulan: Bulan }) =>
	`/sdm/insentif/${id}/${bulan}?tersimpan=1`;

export const tetapkanInsentifAction = formAction(tetapkanInsentif, { to });
export const perbaikiInsentifAction = formAction(perbaikiInsentif, { to });
export const terbitkanDaftarAction = formAction(terbitkanDaftar, { to: toBulan });
export const catatBayarAction = formAction(catatBayar, { to: toBulan });
