// The web process: Next behind the gate. Started by `npm start`, the demo and the end-to-end tests.
// usage: node scripts/serve.mjs <port> [host]       (without a host: every address of this machine)
import { createServer } from "node:http";
import next from "next";
import { createGate } from "./lib/gate.mjs";
import { ROOT } from "./lib/paths.mjs";
import { withRoute } from "./lib/request-context.mjs";

/** A reverse proxy keeps its connections open for a minute; ours must outlive its. */
const KEEP_ALIVE_MS = 65_000;
/** An upload that trickles or was cut off does not hold a place for ever. */
const REQUEST_MS = 30_000;
const HEADERS_MS = 10_000;
const FAREWELL_MS = 3_000;

const [port, host] = process.argv.slice(2);
const gate = createGate();
globalThis.pantauGate = gate.state;

const app = next({ dev: false, dir: ROOT, hostname: host ?? "localhost", port: Number(port) });
await app.prepare();
const serve = app.getRequestHandler();

const server = createServer((req, res) => {
	withRoute(req, () => gate.handle(req, res, serve)).catch(() => {
		if (!res.headersSent) res.writeHead(500);
		res.end();
	});
});
server.keepAliveTimeout = KEEP_ALIVE_MS;
server.requestTimeout = REQUEST_MS;
server.headersTimeout = HEADERS_MS;
server.listen(Number(port), host, () => console.log(`Siap di port ${port}`));

function stop() {
	server.close(() => process.exit(0));
	server.closeIdleConnections();
	setTimeout(() => process.exit(0), FAREWELL_MS).unref();
}
process.once("SIGTERM", stop);
process.once("SIGINT", stop);
