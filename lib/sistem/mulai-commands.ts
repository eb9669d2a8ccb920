import { noteAddresses } from "../auth/address";
import { env } from "../env";
import { startJobs } from "./jobs-commands";

/** Before the first request of a server: the settings are checked, connections give their address, the jobs begin. */
export function startServer(): void {
	try {
		env();
	} catch (error) {
		process.stderr.write(`${error instanceof Error ? error.message : "Pengaturan salah."}\n`);
		process.exit(1);
	}
	noteAddresses();
	startJobs();
}
