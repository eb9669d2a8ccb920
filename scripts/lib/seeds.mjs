// Regions and data sets: seed programs, each of which does nothing when its data is there.
import { parseArgs } from "node:util";
import { DEMO_DATABASE } from "./embedded.mjs";
import { runNode } from "./processes.mjs";
import { complain, step } from "./say.mjs";

/** Server modules refuse to load outside the server unless the same condition as there is set. */
const NODE_ARGS = ["--conditions=react-server", "--import", "tsx"];

/** The demo seed says so when an earlier one was ended half-way: what it left cannot be gone on with. */
const HALF_FILLED = 3;

/** How fine a part of the nation may be: it names the database. */
const PARTS = 10_000;

const SCALES = {
	kecil: DEMO_DATABASE,
	penuh: "pantau_penuh",
	nasional: "pantau_nasional",
};

function partOf(text, skala) {
	const bagian = Number(text);
	if (!(bagian >= 1 / PARTS && bagian <= 1))
		complain(`--bagian adalah pecahan antara ${1 / PARTS} dan 1, misalnya 0.01.`);
	if (bagian < 1 && skala !== "nasional") complain("--bagian hanya untuk --skala nasional.");
	return bagian;
}

function optionsOf(args) {
	const text = { type: "string" };
	try {
		return parseArgs({ args, options: { skala: text, bagian: text, sampai: text } }).values;
	} catch {
		return complain(
			"Pilihan yang dikenal: --skala, --bagian, dan --sampai, masing-masing dengan isinya.",
		);
	}
}

/** Which data set the arguments ask for: `{ skala, database, bagian, sampai }`. */
export function readScale(args) {
	const { skala = "kecil", bagian: part = "1", sampai = "" } = optionsOf(args);
	if (!Object.hasOwn(SCALES, skala))
		complain(`Skala "${skala}" tidak dikenal. Pilihannya: ${Object.keys(SCALES).join(", ")}.`);
	if (sampai && !/^\d{4}-\d{2}-\d{2}$/.test(sampai))
		complain("--sampai adalah tanggal, misalnya 2026-11-23.");
	const bagian = partOf(part, skala);
	const suffix = bagian < 1 ? `_${Math.round(bagian * PARTS)}` : "";
	return { skala, database: SCALES[skala] + suffix, bagian, sampai };
}

function seed(what, file, env, options = {}) {
	return step(what, () => runNode(what, [file], { env, nodeArgs: NODE_ARGS, ...options }));
}

export function seedRegions(env) {
	return seed("Wilayah Indonesia", "prisma/seed/regions.ts", env);
}

/** Whether the demo's data is there now; false when the database has to be made anew first. */
export async function seedDemo(env) {
	const options = { expected: HALF_FILLED };
	return (await seed("Data contoh", "prisma/seed/demo.ts", env, options)) !== HALF_FILLED;
}

/** A big data set, loaded or gone on with, and checked. */
export function seedSkala(env, { skala, bagian, sampai }, ownerUrl) {
	const settings = { SKALA: skala, SKALA_BAGIAN: String(bagian), SKALA_SAMPAI: sampai };
	return seed(
		`Data skala ${skala}`,
		"prisma/seed/skala.ts",
		{ ...env, ...settings, DATABASE_OWNER_URL: ownerUrl },
		{ output: "show" },
	);
}
