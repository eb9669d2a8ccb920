"use server";
import { formAction, machineAction } from "../action";
import { formatKode } from "../format";
import { detakHadir, joinHadir, tickHadir, undoHadir, walkIn } from "./commands";
import type { KunciRapat } from "./queries";

const pintu = ({ wilayah, id }: KunciRapat) => `/hadir/${formatKode(wilayah)}/${id}`;

export const joinHadirAction = formAction(joinHadir, { to: pintu });
export const tickHadirAction = formAction(tickHadir, { refresh: true });
export const walkInAction = formAction(walkIn, { refresh: true });
export const undoHadirAction = formAction(undoHadir, { refresh: true });

/** For the pages of people on line, and for the bench: the same, as JSON. */
export const joinHadirMachine = machineAction(joinHadir);
export const detakHadirMachine = machineAction(detakHadir);
