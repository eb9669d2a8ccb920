import "server-only";
import { noteAddresses } from "./auth/address";
import { env } from "./env";

const kept = globalThis as { pantauStarted?: boolean };

/** What a server does before its first request: stops at a wrong setting, with its name. */
export function start(): void {
	try {
		env();
	} catch (error) {
		process.stderr.write(`${error instanceof Error ? error.message : "Pengaturan salah."}\n`);
		process.exit(1);
	}
	if (kept.pantauStarted) return;
	kept.pantauStarted = true;
	noteAddresses();
}
