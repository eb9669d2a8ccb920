"use server";
import { formAction } from "../action";
import { cancelKegiatan, correctKegiatan, recordKegiatan } from "./commands";

export const recordKegiatanAction = formAction(recordKegiatan, {
	to: () => "/kegiatan?tersimpan=1",
});
export const correctKegiatanAction = formAction(correctKegiatan, {
	to: () => "/kegiatan?tersimpan=1",
});
export const cancelKegiatanAction = formAction(cancelKegiatan, {
	to: () => "/kegiatan?dibatalkan=1",
});
