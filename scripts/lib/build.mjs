// Makes what is missing or out of date: the Prisma client and the production build.
import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { claim, otherClaims, release } from "./claims.mjs";
import { isMadeFrom, markMadeFrom, schemaFingerprint, sourceFingerprint } from "./fingerprint.mjs";
import { ROOT } from "./paths.mjs";
import { commandFile, runNode } from "./processes.mjs";
import { say, step } from "./say.mjs";

const GENERATED = join(ROOT, "lib/db/generated");
/** The second folder is for whoever needs a new build while the first is being served. */
const BUILD_FOLDERS = [".next", ".next-2"];
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

async function build(folder, fingerprint) {
	rmSync(join(ROOT, folder, "fingerprint"), { force: true });
	await step("Membangun aplikasi (sekitar satu menit)", () =>
		runNode("Pembangunan aplikasi", [commandFile("next"), "build"], {
			env: plainEnv({ NODE_ENV: "production", NEXT_DIST_DIR: folder }),
		}),
	);
	markMadeFrom(join(ROOT, folder), fingerprint);
}

/** A production build of the sources as they are now, kept from being rebuilt while we serve it. */
export async function freshBuild() {
	await generateClient();
	await waitForOtherBuilder();
	claim(BUILDER_CLAIM);
	const fingerprint = sourceFingerprint();
	const ready = BUILD_FOLDERS.find((folder) => isMadeFrom(join(ROOT, folder), fingerprint));
	const idle = BUILD_FOLDERS.find((folder) => otherClaims(distClaim(folder)).length === 0);
	const folder = ready ?? idle ?? BUILD_FOLDERS.at(-1);
	claim(distClaim(folder));
	if (!ready) await build(folder, fingerprint);
	release(BUILDER_CLAIM);
	return folder;
}
