// Makes what is missing or out of date: the Prisma client and the production build.
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { claim, otherClaims, release } from "./claims.mjs";
import { isMadeFrom, markMadeFrom, schemaFingerprint, sourceFingerprint } from "./fingerprint.mjs";
import { atEnd } from "./lifetime.mjs";
import { ROOT } from "./paths.mjs";
import { commandFile, runNode } from "./processes.mjs";
import { complain, say, step } from "./say.mjs";

const GENERATED = join(ROOT, "lib/db/generated");
const BUILD_FOLDER = ".next";
/** For whoever needs a new build while the first is being served; gone with them. tsconfig.json knows it. */
const SECOND_FOLDER = ".next-2";
const BUILD_FOLDERS = [BUILD_FOLDER, SECOND_FOLDER];
const BUILDER_CLAIM = "builder";
const PAUSE_MS = 200;

const distClaim = (folder) => `serving${folder}`;

/** The environment of programs that need no secrets. */
export function plainEnv(extra = {}) {
	const env = { ...process.env, NEXT_TELEMETRY_DISABLED: "1", CHECKPOINT_DISABLE: "1", ...extra };
	for (const name of ["DATABASE_URL", "DATABASE_OWNER_URL", "PANTAU_DEMO", "PORT"])
		delete env[name];
	return env;
}

export async function generateClient() {
	const fingerprint = schemaFingerprint();
	if (isMadeFrom(GENERATED, fingerprint)) return;
	await step("Menyiapkan klien basis data", () =>
		runNode("Prisma generate", [commandFile("prisma"), "generate"], { env: plainEnv() }),
	);
	if (existsSync(GENERATED)) markMadeFrom(GENERATED, fingerprint);
}

async function waitForOtherBuilder() {
	if (otherClaims(BUILDER_CLAIM).length > 0) say("Menunggu pembangunan lain selesai …");
	while (otherClaims(BUILDER_CLAIM).length > 0) await sleep(PAUSE_MS);
}

/** Next points this file at the folder that it built last: the editor and tsc want the first. */
async function keepingTypesInPlace(work) {
	const file = join(ROOT, "next-env.d.ts");
	const before = existsSync(file) ? readFileSync(file) : null;
	try {
		return await work();
	} finally {
		if (before) writeFileSync(file, before);
	}
}

async function build(folder, fingerprint) {
	rmSync(join(ROOT, folder, "fingerprint"), { force: true });
	const env = plainEnv({ NODE_ENV: "production", NEXT_DIST_DIR: folder });
	const run = () => runNode("Pembangunan aplikasi", [commandFile("next"), "build"], { env });
	await step("Membangun aplikasi (sekitar satu menit)", () =>
		folder === BUILD_FOLDER ? run() : keepingTypesInPlace(run),
	);
	markMadeFrom(join(ROOT, folder), fingerprint);
}

function removeSecondFolder() {
	if (otherClaims(distClaim(SECOND_FOLDER)).length > 0) return;
	rmSync(join(ROOT, SECOND_FOLDER), { recursive: true, force: true });
}

/** A production build of the sources as they are now, kept from being rebuilt while we serve it. */
export async function freshBuild() {
	await generateClient();
	await waitForOtherBuilder();
	claim(BUILDER_CLAIM);
	const fingerprint = sourceFingerprint();
	const ready = BUILD_FOLDERS.find((folder) => isMadeFrom(join(ROOT, folder), fingerprint));
	const idle = BUILD_FOLDERS.find((folder) => otherClaims(distClaim(folder)).length === 0);
	const folder =
		ready ??
		idle ??
		complain("Dua versi lain dari aplikasi ini sedang berjalan: hentikan salah satunya.");
	if (folder === SECOND_FOLDER) atEnd(removeSecondFolder);
	claim(distClaim(folder));
	if (!ready) await build(folder, fingerprint);
	release(BUILDER_CLAIM);
	return folder;
}
