"use server";
import { formAction } from "../action";
import { kirimSurat, sahkanAlamat } from "./alamat-commands";
import { aturLangganan } from "./commands";

export const aturLanggananAction = formAction(aturLangganan, { refresh: true });
export const kirimSuratAction = formAction(kirimSurat);
export const sahkanAlamatAction = formAction(sahkanAlamat, { to: () => "/kabar?sah=1" });
