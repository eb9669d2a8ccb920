import { createServer, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createGzip } from "node:zlib";

const IS_TEXT = /text|javascript|json|svg/;

/** A stand-in for the reverse proxy of a real installation: it compresses what is text, and nothing else. */
export async function openPemampat(target: string): Promise<{ url: string; close: () => void }> {
	const { hostname, port, host } = new URL(target);
	const server: Server = createServer((incoming, outgoing) => {
		const headers = { ...incoming.headers, host };
		const { method, url } = incoming;
		const onward = request({ hostname, port, method, path: url, headers }, (answer) => {
			const own = { ...answer.headers };
			const isText = IS_TEXT.test(String(own["content-type"]));
			if (isText) {
				delete own["content-length"];
				own["content-encoding"] = "gzip";
			}
			outgoing.writeHead(answer.statusCode ?? 502, own);
			if (isText) answer.pipe(createGzip()).pipe(outgoing);
			else answer.pipe(outgoing);
		});
		onward.on("error", () => outgoing.destroy());
		incoming.pipe(onward);
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	const address = server.address() as AddressInfo;
	return {
		url: `http://127.0.0.1:${address.port}`,
		close: () => {
			server.closeAllConnections();
			server.close();
		},
	};
}
