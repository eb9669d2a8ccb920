"use server";
import { formAction } from "../action";
import { batalkanCuti, batalkanPenghargaan, catatCuti, catatPenghargaan } from "./commands";

const to = ({ sdmId }: { sdmId: string }) => `/sdm/${sdmId}?tersimpan=1`;

export const catatCutiAction = formAction(catatCuti, { to });
export const batalkanCutiAction = formAction(batalkanCuti, { to });
export const catatPenghargaanAction = formAction(catatPenghargaan, { to });
export const batalkanPenghargaanAction = formAction(batalkanPenghargaan, { to });
