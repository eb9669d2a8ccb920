/** Once, before the first request: the settings are checked, connections give their address, the jobs begin. */
export async function register(): Promise<void> {
	if (process.env.NEXT_RUNTIME !== "nodejs") return;
	const { env } = await import("./lib/env");
	try {
		env();
	} catch (error) {
		process.stderr.write(`${error instanceof Error ? error.message : "Pengaturan salah."}\n`);
		process.exit(1);
	}
	const { noteAddresses } = await import("./lib/auth/address");
	const { startJobs } = await import("./lib/sistem/jobs-commands");
	noteAddresses();
	startJobs();
}
