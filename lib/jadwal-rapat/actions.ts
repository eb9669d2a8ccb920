"use server";
import { formAction } from "../action";
import { applyJadwal, endJadwal, exceptJadwal, setJadwal } from "./commands";

const toJadwal = () => "/rapat/jadwal?tersimpan=1";

export const setJadwalAction = formAction(setJadwal, { to: toJadwal });
export const exceptJadwalAction = formAction(exceptJadwal, { to: toJadwal });
export const endJadwalAction = formAction(endJadwal, { to: toJadwal });
export const applyJadwalAction = formAction(applyJadwal, {
	to: ({ baru }) => `/rapat/jadwal?dibuat=${baru}`,
});
