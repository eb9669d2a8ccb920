"use server";
import { formAction } from "../action";
import { aturLangganan } from "./commands";

export const aturLanggananAction = formAction(aturLangganan);
