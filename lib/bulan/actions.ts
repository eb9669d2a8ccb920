"use server";
import { formAction } from "../action";
import { bukaBulan, tutupBulan } from "./commands";

const closingOf = ({ bulan }: { bulan: string }) => `/laporan/tutup/${bulan}?selesai=1`;

export const tutupBulanAction = formAction(tutupBulan, { to: closingOf });
export const bukaBulanAction = formAction(bukaBulan, { to: closingOf });
