"use server";
import { formAction } from "../action";
import { ajukanSertifikat, perbaikiSertifikat, putuskanSertifikat } from "./commands";

const to = () => "/sdm/pelatihan/sertifikat?tersimpan=1";

export const ajukanSertifikatAction = formAction(ajukanSertifikat, { to, file: "berkas" });
export const perbaikiSertifikatAction = formAction(perbaikiSertifikat, { to, file: "berkas" });
export const putuskanSertifikatAction = formAction(putuskanSertifikat, { to });
