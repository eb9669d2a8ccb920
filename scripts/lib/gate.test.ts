import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { createGate } from "./gate.mjs";

type Held = { url: string; finish: () => void };
const opened: (() => void)[] = [];
afterEach(() => {
	for (const close of opened.splice(0)) close();
});

/** A server whose answers wait until the test lets them go. */
async function stage(options: object) {
	const gate = createGate(options);
	const held: Held[] = [];
	const served: string[] = [];
	const serve = async (req: IncomingMessage, res: ServerResponse) => {
		served.push(`${req.method} ${req.url}`);
		await new Promise<void>((resolve) => held.push({ url: req.url ?? "", finish: resolve }));
		res.end("dilayani");
	};
	const server = createServer((req, res) => void gate.handle(req, res, serve));
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	opened.push(() => {
		for (const { finish } of held) finish();
		server.closeAllConnections();
		server.close();
	});
	const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	const until = (condition: () => boolean) => expect.poll(condition).toBe(true);
	return { gate, held, served, site, until };
}

describe("the gate of the web process", () => {
	it("serves so many at a time, lets so many wait, and sends the others away for a moment", async () => {
		const { gate, held, site, until } = await stage({ atATime: 1, waitingMax: 1 });
		const first = fetch(`${site}/satu`);
		await until(() => gate.state.running === 1);
		const second = fetch(`${site}/dua`);
		await until(() => gate.state.waiting === 1);
		const third = await fetch(`${site}/tiga`);
		expect(third.status).toBe(503);
		expect(Number(third.headers.get("retry-after"))).toBeGreaterThanOrEqual(5);
		expect(await third.text()).toContain("Tidak ada yang hilang");
		held[0]?.finish();
		expect((await first).status).toBe(200);
		await until(() => held.length === 2);
		held[1]?.finish();
		expect((await second).status).toBe(200);
		expect(gate.state).toMatchObject({ running: 0, waiting: 0, turnedAway: 1 });
	});

	it("lets what is sent go before what is looked at", async () => {
		const { gate, held, served, site, until } = await stage({ atATime: 1 });
		const all = [fetch(`${site}/awal`)];
		await until(() => gate.state.running === 1);
		all.push(fetch(`${site}/lihat`));
		await until(() => gate.state.waiting === 1);
		all.push(fetch(`${site}/kirim`, { method: "POST" }));
		await until(() => gate.state.waiting === 2);
		for (let i = 0; i < 3; i++) {
			await until(() => held.length === i + 1);
			held[i]?.finish();
		}
		await Promise.all(all);
		expect(served).toEqual(["GET /awal", "POST /kirim", "GET /lihat"]);
	});

	it("does not serve somebody who has gone while waiting", async () => {
		const { gate, held, served, site, until } = await stage({ atATime: 1 });
		const first = fetch(`${site}/awal`);
		await until(() => gate.state.running === 1);
		const leaving = new AbortController();
		const gone = fetch(`${site}/pergi`, { signal: leaving.signal }).catch(() => "pergi");
		await until(() => gate.state.waiting === 1);
		leaving.abort();
		expect(await gone).toBe("pergi");
		await until(() => gate.state.waiting === 0);
		held[0]?.finish();
		await first;
		expect(served).toEqual(["GET /awal"]);
		expect(gate.state.turnedAway).toBe(0);
	});

	it("does not keep anybody waiting for ever, and never holds up the sign of life", async () => {
		const { gate, held, site, until } = await stage({ atATime: 1, patienceMs: 30 });
		const first = fetch(`${site}/awal`);
		await until(() => gate.state.running === 1);
		expect((await fetch(`${site}/lama`)).status).toBe(503);
		const alive = fetch(`${site}/api/health`);
		await until(() => held.length === 2);
		held[1]?.finish();
		expect((await alive).status).toBe(200);
		held[0]?.finish();
		await first;
	});
});
