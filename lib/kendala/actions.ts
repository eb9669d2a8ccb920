"use server";
import { formAction } from "../action";
import { sampaikanKendala, tanggapiKendala } from "./commands";

const to = () => "/sdm/kendala?tersimpan=1";

export const sampaikanKendalaAction = formAction(sampaikanKendala, { to });
export const tanggapiKendalaAction = formAction(tanggapiKendala, { to });
