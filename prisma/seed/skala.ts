// The nation's data, invented, on real regions: set-based, into a database of its own that no product uses.
import { closeDatabase } from "@/lib/db";
import { env } from "@/lib/env";
import { parseTanggal, tanggalOf } from "@/lib/time";
import { muat } from "./skala/muat";
import { NASIONAL } from "./skala/ukuran";

if (!env().PANTAU_DEMO) throw new Error("PANTAU_DEMO=1: hanya untuk basis data contoh.");
const { DATABASE_OWNER_URL: ownerUrl, SKALA_BAGIAN = "1", SKALA_SAMPAI = "" } = process.env;
if (!ownerUrl) throw new Error("DATABASE_OWNER_URL belum diisi.");
const from = Date.now();
await muat({
	ownerUrl,
	hariIni: parseTanggal(SKALA_SAMPAI) ?? tanggalOf(new Date(), "Asia/Jakarta"),
	bagian: Number(SKALA_BAGIAN),
	...NASIONAL,
	hanya: [],
	pekerja: 2,
	say: (line) => console.log(`${((Date.now() - from) / 1000).toFixed(0).padStart(6)} s  ${line}`),
});
await closeDatabase();
