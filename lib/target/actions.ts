"use server";
import { formAction } from "../action";
import { setTarget } from "./commands";

export const setTargetAction = formAction(setTarget, {
	to: ({ tahun }) => `/target?tahun=${tahun}&tersimpan=1`,
});
