"use server";
import { formAction } from "../action";
import { catatAspirasi, jawabAspirasi } from "./commands";

const to = () => "/sdm/aspirasi?tersimpan=1";

export const catatAspirasiAction = formAction(catatAspirasi, { to });
export const jawabAspirasiAction = formAction(jawabAspirasi, { to });
