"use server";
import { formAction } from "../action";
import { saveParam } from "./commands";

export const saveParamAction = formAction(saveParam, {
	to: ({ tahun }) => `/parameter?tahun=${tahun}&tersimpan=1`,
});
