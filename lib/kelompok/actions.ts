"use server";
import { formAction } from "../action";
import { addKelompok, closeKelompok, correctKelompok, handOverKelompok } from "./commands";
import { joinKelompok } from "./isi-commands";

const toKelompok = ({ id }: { id: string }) => `/kelompok/${id}`;

export const addKelompokAction = formAction(addKelompok, { to: toKelompok });
export const correctKelompokAction = formAction(correctKelompok, { to: toKelompok });
export const handOverKelompokAction = formAction(handOverKelompok, { to: toKelompok });
export const closeKelompokAction = formAction(closeKelompok, { to: toKelompok });
export const joinKelompokAction = formAction(joinKelompok, { to: toKelompok });
