// npm run bench: how fast the product is, beside floors measured in the same run.
// usage: npm run bench [-- --skala demo|penuh|nasional] [--bagian F] [--basis NAMA] [--banding F|NAMA]
//        [--hanya sql,halaman,tulis,ekspor,klien,akhir-bulan,rapat,profil] [--menit N] [--putaran 5] [--json FILE] [--simpan] [--langsung] [--bangunan FOLDER]
import { parseArgs } from "node:util";
import { mergeFigures, printFigures } from "../tests/bench/hasil.mjs";
import { openPanggung, runPart } from "../tests/bench/panggung.mjs";
import { main } from "./lib/lifetime.mjs";
import { complain, say } from "./lib/say.mjs";

const SKALA = ["demo", "penuh", "nasional"];
const USUAL = ["sql", "halaman", "tulis", "ekspor", "klien", "akhir-bulan", "rapat"];
const PARTS = [...USUAL, "profil"];
const MINUTES_MAX = 60;

const OPTIONS = {
	skala: { type: "string", default: "demo" },
	bagian: { type: "string" },
	basis: { type: "string" },
	banding: { type: "string" },
	hanya: { type: "string", default: USUAL.join(",") },
	menit: { type: "string", default: "3" },
	json: { type: "string" },
	bangunan: { type: "string" },
	putaran: { type: "string", default: "5" },
	simpan: { type: "boolean", default: false },
	langsung: { type: "boolean", default: false },
};

function readArguments(argv) {
	const { values } = parseArgs({ args: argv, options: OPTIONS });
	if (!SKALA.includes(values.skala)) complain(`--skala salah satu dari ${SKALA.join(", ")}.`);
	const parts = values.hanya.split(",");
	const unknown = parts.find((part) => !PARTS.includes(part));
	if (unknown !== undefined) complain(`--hanya tidak mengenal "${unknown}": ${PARTS.join(", ")}.`);
	const minutes = Number(values.menit);
	if (!(minutes > 0 && minutes <= MINUTES_MAX)) complain("--menit antara 0 dan 60.");
	const rounds = Number(values.putaran);
	if (!Number.isInteger(rounds) || rounds < 1) complain("--putaran bilangan bulat mulai 1.");
	return { ...values, parts, minutes, rounds };
}

main(async () => {
	const asked = readArguments(process.argv.slice(2));
	const panggung = await openPanggung(asked);
	let failed = 0;
	for (const part of asked.parts) {
		say(`== ${part} ==`);
		try {
			const figures = await runPart(part, panggung);
			printFigures(figures);
			if (asked.json) mergeFigures(asked.json, figures);
		} catch (error) {
			console.error(`\n${part}: ${error.message}`);
			failed += 1;
		}
	}
	say(failed === 0 ? "Selesai." : `${failed} bagian gagal.`);
	return failed === 0 ? 0 : 1;
});
