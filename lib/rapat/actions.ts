"use server";
import { formAction } from "../action";
import { formatKode } from "../format";
import { correctRapat, decideMasalah, holdRapat, type RapatKey, raiseMasalah } from "./commands";
import { cancelRapat, markHeld, planRapat, postponeRapat, revisePlan } from "./rencana-commands";

const toRapat = ({ wilayah, id }: RapatKey) => `/rapat/${formatKode(wilayah)}/${id}?tersimpan=1`;

export const holdRapatAction = formAction(holdRapat, { to: toRapat });
export const correctRapatAction = formAction(correctRapat, { to: toRapat });
export const planRapatAction = formAction(planRapat, { to: toRapat });
export const revisePlanAction = formAction(revisePlan, { to: toRapat });
export const postponeRapatAction = formAction(postponeRapat, { to: toRapat });
export const markHeldAction = formAction(markHeld, { to: toRapat });
export const cancelRapatAction = formAction(cancelRapat, { to: toRapat });
export const raiseMasalahAction = formAction(raiseMasalah, { to: toRapat });
export const decideMasalahAction = formAction(decideMasalah, { to: toRapat });
