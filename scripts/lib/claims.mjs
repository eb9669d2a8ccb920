// Marks of who is using something (the database server, a build), so that nobody ends or rebuilds it under another.
// A mark of a dead process counts for nothing: a crash blocks nobody.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { birthOf, isAlive } from "./alive.mjs";
import { atEnd } from "./lifetime.mjs";
import { PANTAU } from "./paths.mjs";

const folderOf = (thing) => join(PANTAU, "claims", thing);

/** Process numbers, other than ours, of those who use the thing now. */
export function otherClaims(thing) {
	let names = [];
	try {
		names = readdirSync(folderOf(thing));
	} catch {
		return [];
	}
	return names.map(Number).filter((pid) => {
		if (pid === process.pid) return false;
		const file = join(folderOf(thing), String(pid));
		if (existsSync(file) && isAlive(pid, readFileSync(file, "utf8"))) return true;
		rmSync(file, { force: true });
		return false;
	});
}

export function release(thing) {
	rmSync(join(folderOf(thing), String(process.pid)), { force: true });
}

export function claim(thing) {
	mkdirSync(folderOf(thing), { recursive: true });
	writeFileSync(join(folderOf(thing), String(process.pid)), birthOf(process.pid));
	atEnd(() => release(thing));
}
