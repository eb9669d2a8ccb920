import { z } from "zod";
import { bulan, id } from "../schema";
import { kodeWilayah } from "../wilayah/schema";

/** Freezes the figures of a month for a meeting. */
export const FreezeAngka = z.object({ wilayah: kodeWilayah, id, bulan });
