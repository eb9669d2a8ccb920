// One part of the bench in a process of its own: `jalan.ts <part> <file>` writes its figures to the file.
import { writeFileSync } from "node:fs";
import { closeDatabase } from "@/lib/db";
import type { Figure } from "./angka";
import { closePools, type Panggung, panggung } from "./orang";

type Part = { measure: (stage: Panggung) => Promise<Figure[]> };

const PARTS: Record<string, () => Promise<Part>> = {
	sql: () => import("./sql"),
	halaman: () => import("./halaman"),
	tulis: () => import("./tulis"),
	ekspor: () => import("./ekspor"),
	klien: () => import("./klien"),
	"akhir-bulan": () => import("./akhir-bulan"),
	rapat: () => import("./rapat"),
	profil: () => import("./profil"),
};

const [part = "", file = ""] = process.argv.slice(2);
const load = PARTS[part];
if (!load || !file) throw new Error("usage: jalan.ts <part> <file>");
const { measure } = await load();
writeFileSync(file, JSON.stringify(await measure(panggung())));
await closeDatabase();
await closePools();
