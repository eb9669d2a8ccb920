import { createServer } from "node:net";

const PORT_MAX = 65_535;

function listens(port, host) {
	return new Promise((resolve) => {
		const server = createServer();
		server.once("error", (error) =>
			resolve(error.code === "EADDRINUSE" || error.code === "EACCES"),
		);
		server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(false)));
	});
}

/** Whether any loopback address of the port is taken: a browser may try either for `localhost`. */
export async function isTaken(port) {
	return (await listens(port, "127.0.0.1")) || (await listens(port, "::1"));
}

export function freePort() {
	return new Promise((resolve, reject) => {
		const server = createServer();
		server.once("error", reject);
		server.listen({ port: 0, host: "127.0.0.1" }, () => {
			const { port } = server.address();
			server.close(() => resolve(port));
		});
	});
}

/** Null when the text is not a port number. */
export function parsePort(text) {
	const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
	return port >= 1 && port <= PORT_MAX ? port : null;
}
