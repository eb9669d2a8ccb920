/** Once, when the server starts: the settings are checked, addresses noted, the jobs begin. */
export async function register(): Promise<void> {
	if (process.env.NEXT_RUNTIME !== "nodejs") return;
	const { start } = await import("./lib/start");
	start();
}
