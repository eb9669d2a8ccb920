import { noteAddresses } from "../auth/address";
import { env } from "../env";
import { startJobs } from "./jobs-commands";

/** Figures and traces, where the settings ask for them; their libraries are not even loaded otherwise. */
async function startTelemetry(): Promise<void> {
	const { METRICS_PORT, OTEL_EXPORTER_OTLP_ENDPOINT } = env();
	if (!METRICS_PORT && !OTEL_EXPORTER_OTLP_ENDPOINT) return;
	const { telemetry } = await import("./telemetri-commands");
	telemetry({ port: METRICS_PORT, exportsTraces: OTEL_EXPORTER_OTLP_ENDPOINT !== undefined });
}

/** Before the first request of a server: the settings are checked, connections give their address, the jobs begin. */
export async function startServer(): Promise<void> {
	try {
		env();
	} catch (error) {
		process.stderr.write(`${error instanceof Error ? error.message : "Pengaturan salah."}\n`);
		process.exit(1);
	}
	await startTelemetry();
	noteAddresses();
	startJobs();
}
