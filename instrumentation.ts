/** Next calls this once in each runtime; the server's own start is for Node alone. */
export async function register(): Promise<void> {
	if (process.env.NEXT_RUNTIME === "nodejs") {
		const { startServer } = await import("./lib/sistem/mulai-commands");
		await startServer();
	}
}
