"use server";
import { formAction } from "../action";
import { type AnggotaSaved, addAnggota, correctAnggota } from "./commands";

/** Back to the family; a NIK that is also held elsewhere is pointed out there. */
const toKpm = ({ id, kpmId, nikGanda }: AnggotaSaved) =>
	nikGanda ? `/kpm/${kpmId}?nik-ganda=${id}` : `/kpm/${kpmId}`;

export const addAnggotaAction = formAction(addAnggota, { to: toKpm });
export const correctAnggotaAction = formAction(correctAnggota, { to: toKpm });
