"use server";
import { formAction, machineAction } from "../action";
import { formatKode } from "../format";
import { decideMasalah, raiseMasalah, writeNotulen } from "./catatan-commands";
import { correctRapat, holdRapat, type RapatKey } from "./commands";
import { endRapat, startRapat } from "./jalan-commands";
import { cancelRapat, markHeld, planRapat, postponeRapat, revisePlan } from "./rencana-commands";

const toRapat = ({ wilayah, id }: RapatKey) => `/rapat/${formatKode(wilayah)}/${id}?tersimpan=1`;

export const holdRapatAction = formAction(holdRapat, { to: toRapat });
export const correctRapatAction = formAction(correctRapat, { to: toRapat });
export const planRapatAction = formAction(planRapat, { to: toRapat });
export const revisePlanAction = formAction(revisePlan, { to: toRapat });
export const postponeRapatAction = formAction(postponeRapat, { to: toRapat });
export const markHeldAction = formAction(markHeld, { to: toRapat });
export const cancelRapatAction = formAction(cancelRapat, { to: toRapat });
export const startRapatAction = formAction(startRapat, { to: toRapat });
export const endRapatAction = formAction(endRapat, { to: toRapat });
export const raiseMasalahAction = formAction(raiseMasalah, { to: toRapat });
export const decideMasalahAction = formAction(decideMasalah, { to: toRapat });

/** For the notes page: the same commands, as JSON. */
export const raiseMasalahMachine = machineAction(raiseMasalah);
export const decideMasalahMachine = machineAction(decideMasalah);
export const writeNotulenMachine = machineAction(writeNotulen);
