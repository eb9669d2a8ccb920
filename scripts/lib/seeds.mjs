// Regions and demo data: the two seed programs, each of which does nothing when its data is there.
import { runNode } from "./processes.mjs";
import { step } from "./say.mjs";

/** Server modules refuse to load outside the server unless the same condition as there is set. */
const NODE_ARGS = ["--conditions=react-server", "--import", "tsx"];

/** The demo seed says so when an earlier one was ended half-way: what it left cannot be gone on with. */
const HALF_FILLED = 3;

function seed(what, file, env, args = []) {
	const options = { env, nodeArgs: NODE_ARGS, expected: HALF_FILLED };
	return step(what, () => runNode(what, [file, ...args], options));
}

export function seedRegions(env) {
	return seed("Wilayah Indonesia", "prisma/seed/regions.ts", env);
}

/** Whether the demo's data is there now; false when the database has to be made anew first. */
export async function seedDemo(env, args) {
	return (await seed("Data contoh", "prisma/seed/demo.ts", env, args)) !== HALF_FILLED;
}
