"use server";
import { formAction } from "../action";
import { putuskanPraktik, tulisPraktik } from "./commands";

const to = () => "/sdm/praktik?tersimpan=1";

export const tulisPraktikAction = formAction(tulisPraktik, { to });
export const putuskanPraktikAction = formAction(putuskanPraktik, { to });
