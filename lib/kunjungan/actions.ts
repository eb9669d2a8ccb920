"use server";
import { formAction } from "../action";
import { cancelKunjungan, correctKunjungan, recordKunjungan } from "./commands";

export const recordKunjunganAction = formAction(recordKunjungan, {
	to: () => "/kunjungan?tersimpan=1",
});
export const correctKunjunganAction = formAction(correctKunjungan, {
	to: () => "/kunjungan?tersimpan=1",
});
export const cancelKunjunganAction = formAction(cancelKunjungan, {
	to: () => "/kunjungan?dibatalkan=1",
});
