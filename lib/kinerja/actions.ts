"use server";
import { formAction } from "../action";
import { tetapkanFaktor } from "./commands";

export const tetapkanFaktorAction = formAction(tetapkanFaktor, {
	to: ({ tahun }) => `/sdm/kinerja?tahun=${tahun}&tersimpan=1`,
});
