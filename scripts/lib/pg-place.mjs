// Where the database lives and as whom it runs. PostgreSQL refuses to run as root, so root lends it the OS user
// `postgres`; where that user cannot enter the checkout (a closed home of root), another folder is taken.
import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, chownSync, cpSync, mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { ROOT } from "./paths.mjs";
import { nativeFolder, program } from "./pg-binaries.mjs";
import { complain, say } from "./say.mjs";

const OS_USER = "postgres";

function idOf(flag) {
	const found = spawnSync("id", [flag, OS_USER], { encoding: "utf8" });
	return found.status === 0 ? Number(found.stdout) : null;
}

/** The user that PostgreSQL must run as: nothing to change unless we are root. */
function identity() {
	if (process.getuid?.() !== 0) return {};
	if (idOf("-u") === null) {
		try {
			execFileSync("useradd", ["--system", "--user-group", "--no-create-home", OS_USER]);
		} catch {
			complain(
				"PostgreSQL tidak boleh berjalan sebagai root, dan pengguna sistem `postgres` tidak dapat dibuat. Jalankan sebagai pengguna biasa.",
			);
		}
	}
	return { uid: idOf("-u"), gid: idOf("-g") };
}

function canRun(native, who) {
	const options = { ...who, cwd: "/", stdio: "ignore" };
	return spawnSync(program(native, "postgres"), ["--version"], options).status === 0;
}

function canEnter(folder, who) {
	const options = { ...who, cwd: "/", stdio: "ignore" };
	return spawnSync("/bin/sh", ["-c", 'cd "$1"', "sh", folder], options).status === 0;
}

/** Folders outside the checkout for root's database, the same ones each time. */
function outsideFolders(home) {
	if (process.getuid?.() !== 0) return [];
	const key = createHash("sha256").update(ROOT).digest("hex").slice(0, 12);
	const name = join(`pantau-pkh-${key}`, basename(home).replace(/^\./, ""));
	return [join("/var/lib", name), join(tmpdir(), name)];
}

function makeOutsideFolder(home) {
	for (const folder of outsideFolders(home))
		try {
			mkdirSync(folder, { recursive: true });
			for (const opened of [dirname(folder), folder]) chmodSync(opened, 0o711);
			return folder;
		} catch {
			// Read-only here: try the next.
		}
	return complain("Tidak ada folder yang dapat dipakai untuk basis data.");
}

/** Every folder that the database of a home may ever have been put into. */
export function folders(home) {
	return [home, ...outsideFolders(home)];
}

function prepare({ who, native, folder }) {
	const data = join(folder, "pg");
	mkdirSync(data, { recursive: true, mode: 0o700 });
	if (who.uid !== undefined) chownSync(data, who.uid, who.gid);
	return { who, native, folder, data, log: join(folder, "pg.log") };
}

/** Chooses and prepares the place: `{ who, native, folder, data, log }`. */
export function findPlace(home) {
	const who = identity();
	const native = nativeFolder();
	mkdirSync(home, { recursive: true });
	if (who.uid === undefined || (canEnter(home, who) && canRun(native, who)))
		return prepare({ who, native, folder: home });
	const folder = makeOutsideFolder(home);
	say(
		`Pengguna sistem \`${OS_USER}\` tidak dapat masuk ke folder ini; basis data ada di ${folder}`,
	);
	const copy = join(folder, "native");
	if (!canRun(copy, who)) cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
	if (!canRun(copy, who))
		complain(`Pengguna \`${OS_USER}\` tidak dapat menjalankan PostgreSQL di ${folder}.`);
	return prepare({ who, native: copy, folder });
}
