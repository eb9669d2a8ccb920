"use server";
import { formAction } from "../action";
import { cancelSesi, correctSesi, recordSesi } from "./commands";
import { readSesiFields } from "./schema";

export const recordSesiAction = formAction(recordSesi, {
	read: readSesiFields,
	to: ({ id }) => `/p2k2/${id}?tersimpan=1`,
});
export const correctSesiAction = formAction(correctSesi, {
	read: readSesiFields,
	to: ({ id }) => `/p2k2/${id}?tersimpan=1`,
});
export const cancelSesiAction = formAction(cancelSesi, {
	to: ({ id }) => `/p2k2/${id}?dibatalkan=1`,
});
