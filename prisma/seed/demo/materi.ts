import { SESI_KURIKULUM } from "@/lib/p2k2/kurikulum";

/** The core curriculum in the order in which it is taught. */
export const INTI = SESI_KURIKULUM.filter(({ kurikulum }) => kurikulum === "INTI");
