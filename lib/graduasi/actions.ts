"use server";
import { formAction } from "../action";
import { moveGraduasi, proposeGraduasi } from "./commands";

export const proposeGraduasiAction = formAction(proposeGraduasi, {
	to: ({ id }) => `/graduasi/${id}?tersimpan=1`,
});
export const moveGraduasiAction = formAction(moveGraduasi, {
	to: ({ id }) => `/graduasi/${id}?tersimpan=1`,
});
