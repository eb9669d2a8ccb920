import { monitorEventLoopDelay } from "node:perf_hooks";
import { type Histogram, metrics } from "@opentelemetry/api";
import { PrometheusExporter } from "@opentelemetry/exporter-prometheus";
import { OTLPTraceExporter } from "@opentelemetry/exporter-trace-otlp-http";
import { resourceFromAttributes } from "@opentelemetry/resources";
import { MeterProvider } from "@opentelemetry/sdk-metrics";
import {
	BatchSpanProcessor,
	type ReadableSpan,
	type SpanProcessor,
} from "@opentelemetry/sdk-trace-base";
import { NodeTracerProvider } from "@opentelemetry/sdk-trace-node";
import { ATTR_SERVICE_NAME } from "@opentelemetry/semantic-conventions";
import { countAntrean } from "../antrean/queries";
import { KEADAAN } from "../antrean/rules";
import { poolState } from "../db/pool";

const LOOPBACK = "127.0.0.1";
const NS_PER_MS = 1e6;
const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
/** Addresses with their query: what was searched for may be a name. */
const PRIVATE = ["http.target", "http.url", "url.full", "url.query", "url.path"];

const resource = resourceFromAttributes({ [ATTR_SERVICE_NAME]: "pantau-pkh" });

type Gate = { running: number; waiting: number; turnedAway: number };
const gate = (): Gate =>
	(globalThis as { pantauGate?: Gate }).pantauGate ?? { running: 0, waiting: 0, turnedAway: 0 };

/** What each request took, by the pattern of its route: Next says it in the span of the request. */
class Durations implements SpanProcessor {
	constructor(private readonly seconds: Histogram) {}
	onStart() {}
	onEnd({ attributes, duration: [s, ns] }: ReadableSpan) {
		if (attributes["next.span_type"] !== "BaseServer.handleRequest") return;
		this.seconds.record(s + ns / 1e9, {
			route: String(attributes["next.route"] ?? "lain"),
			method: String(attributes["http.method"] ?? ""),
			status: Number(attributes["http.status_code"] ?? 0),
		});
	}
	forceFlush = async () => {};
	shutdown = async () => {};
}

/** Takes out of a span what may hold personal data, before anything exports it. */
class WithoutNames implements SpanProcessor {
	onStart() {}
	onEnd({ attributes }: ReadableSpan) {
		for (const key of PRIVATE) delete attributes[key];
	}
	forceFlush = async () => {};
	shutdown = async () => {};
}

/** Opens the page of figures on loopback and says what stands on it; the histogram of requests. */
function openMetrics(port: number): Histogram {
	const reader = new PrometheusExporter({ host: LOOPBACK, port, prefix: "pantau" });
	const provider = new MeterProvider({ resource, readers: [reader] });
	metrics.setGlobalMeterProvider(provider);
	const meter = provider.getMeter("pantau");
	const delay = monitorEventLoopDelay();
	delay.enable();
	const gauges: Record<string, () => number> = {
		requests_running: () => gate().running,
		requests_waiting: () => gate().waiting,
		requests_turned_away: () => gate().turnedAway,
		pool_connections: () => poolState().total,
		pool_idle: () => poolState().idle,
		pool_waiting: () => poolState().waiting,
		statements_slow: () => poolState().slow,
		memory_rss_bytes: () => process.memoryUsage.rss(),
		event_loop_p99_ms: () => delay.percentile(99) / NS_PER_MS,
	};
	for (const [name, value] of Object.entries(gauges))
		meter.createObservableGauge(name).addCallback((result) => result.observe(value()));
	meter.createObservableGauge("queue_jobs").addCallback(async (result) => {
		for (const { name, ...counts } of await countAntrean())
			for (const keadaan of KEADAAN)
				result.observe(counts[keadaan], { queue: name, state: keadaan });
	});
	return meter.createHistogram("request_seconds", {
		advice: { explicitBucketBoundaries: SECONDS },
	});
}

/** Starts what is asked for: figures on a port of loopback, traces to where OpenTelemetry's own settings say. */
export function telemetry({
	port,
	exportsTraces,
}: {
	port?: number;
	exportsTraces: boolean;
}): void {
	const spanProcessors: SpanProcessor[] = [new WithoutNames()];
	if (port) spanProcessors.push(new Durations(openMetrics(port)));
	if (exportsTraces) spanProcessors.push(new BatchSpanProcessor(new OTLPTraceExporter()));
	new NodeTracerProvider({ resource, spanProcessors }).register();
}
