// Demo data: invented people on real regions, twelve months up to today. Only for the demo's own database.
import { closeDatabase } from "@/lib/db";
import { env } from "@/lib/env";
import { isEmpty, seedDemo } from "./demo/mulai";

if (!env().PANTAU_DEMO) throw new Error("PANTAU_DEMO=1: hanya untuk basis data demo.");
if (await isEmpty()) await seedDemo(new Date());
await closeDatabase();
