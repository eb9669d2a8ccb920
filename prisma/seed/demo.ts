// Demo data: invented people on real regions, twelve months up to today. Only for the demo's own database.
import { closeDatabase } from "@/lib/db";
import { closeSender } from "@/lib/db/queue";
import { env } from "@/lib/env";
import { seedDemo } from "./demo/mulai";
import { readState } from "./demo/tulis-lain";

/** Tells the caller that a load was cut short: the database has to be made anew. */
const EXIT_CUT_SHORT = 3;

if (!env().PANTAU_DEMO) throw new Error("PANTAU_DEMO=1: hanya untuk basis data demo.");
const state = await readState();
if (state === "kosong") await seedDemo(new Date());
if (state === "terputus") {
	console.error("Pemuatan data contoh sebelumnya terputus. Hapus basis data demo, lalu ulangi.");
	process.exitCode = EXIT_CUT_SHORT;
}
await closeSender();
await closeDatabase();
