"use server";
import { formAction } from "../action";
import { addKpm, correctKepesertaan, correctKontak } from "./commands";
import { unmaskNomor } from "./nomor-commands";
import { changeStatus, moveKpm } from "./status-commands";

const toKpm = ({ id }: { id: string }) => `/kpm/${id}`;

export const addKpmAction = formAction(addKpm, { to: toKpm });
export const correctKontakAction = formAction(correctKontak, { to: toKpm });
export const correctKepesertaanAction = formAction(correctKepesertaan, { to: toKpm });
export const changeStatusAction = formAction(changeStatus, { to: toKpm });
export const moveKpmAction = formAction(moveKpm, { to: toKpm });
export const unmaskNomorAction = formAction(unmaskNomor);
