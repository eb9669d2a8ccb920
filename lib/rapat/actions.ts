"use server";
import { formAction } from "../action";
import { formatKode } from "../format";
import { correctRapat, decideMasalah, holdRapat, type RapatKey, raiseMasalah } from "./commands";

const toRapat = ({ wilayah, id }: RapatKey) => `/rapat/${formatKode(wilayah)}/${id}?tersimpan=1`;

export const holdRapatAction = formAction(holdRapat, { to: toRapat });
export const correctRapatAction = formAction(correctRapat, { to: toRapat });
export const raiseMasalahAction = formAction(raiseMasalah, { to: toRapat });
export const decideMasalahAction = formAction(decideMasalah, { to: toRapat });
