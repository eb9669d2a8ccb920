import { z } from "zod";
import { bulan, teks } from "../schema";

export const TutupBulan = z.object({ bulan });
export const BukaBulan = z.object({ bulan, alasan: teks(500) });
