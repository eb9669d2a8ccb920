// The big data sets, invented, on real regions: set-based, each into a database of its own that no product uses.
import { closeDatabase } from "@/lib/db";
import { env } from "@/lib/env";
import { parseTanggal, tanggalOf } from "@/lib/time";
import { muat } from "./skala/muat";
import { periksa } from "./skala/periksa";
import { SKALA } from "./skala/ukuran";

if (!env().PANTAU_DEMO) throw new Error("PANTAU_DEMO=1: hanya untuk basis data contoh.");
const { DATABASE_OWNER_URL: ownerUrl, SKALA: name = "nasional", SKALA_SAMPAI = "" } = process.env;
const skala = SKALA[name];
if (!ownerUrl || !skala) throw new Error("DATABASE_OWNER_URL atau SKALA belum diisi.");
const from = Date.now();
const say = (line: string) =>
	console.log(`${((Date.now() - from) / 1000).toFixed(0).padStart(6)} s  ${line}`);
const isNew = await muat({
	...skala,
	ownerUrl,
	hariIni: parseTanggal(SKALA_SAMPAI) ?? tanggalOf(new Date(), "Asia/Jakarta"),
	bagian: Number(process.env.SKALA_BAGIAN ?? "1"),
	pekerja: 2,
	say,
});
if (isNew) {
	const beda = await periksa(ownerUrl, name === "penuh", say);
	if (beda.length) process.exitCode = 1;
}
await closeDatabase();
