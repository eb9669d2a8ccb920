// Regions and demo data: the two seed programs, each of which does nothing when its data is there.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./paths.mjs";
import { runNode } from "./processes.mjs";
import { step } from "./say.mjs";

/** Server modules refuse to load outside the server unless the same condition as there is set. */
const NODE_ARGS = ["--conditions=react-server", "--import", "tsx"];

async function seed(what, file, env, args = []) {
	if (!existsSync(join(ROOT, file))) return;
	await step(what, () => runNode(what, [file, ...args], { env, nodeArgs: NODE_ARGS }));
}

export function seedRegions(env) {
	return seed("Wilayah Indonesia", "prisma/seed/regions.ts", env);
}

export function seedDemo(env, args) {
	return seed("Data contoh", "prisma/seed/demo.ts", env, args);
}
