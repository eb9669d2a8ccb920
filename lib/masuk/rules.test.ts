import { describe, expect, it } from "vitest";
import { ACCOUNT_FREE, deviceOf, forgetAddress, gateAfter, lockAfter, waitMinutes } from "./rules";

const now = new Date("2026-11-01T03:00:00Z");
const minutesAfter = (failures: number) => {
	const until = lockAfter(failures, ACCOUNT_FREE, now);
	return until ? (until.getTime() - now.getTime()) / 60_000 : 0;
};

describe("a gate", () => {
	it("forgives a few, then waits longer each time, never more than a quarter of an hour", () => {
		expect([0, 4, 5, 6, 7, 8, 9, 50, 10_000].map(minutesAfter)).toEqual([
			0, 0, 1, 2, 4, 8, 15, 15, 15,
		]);
	});

	it("says whole minutes, and none once it is open", () => {
		const shut = (ms: number) => ({ failures: 9, lockedUntil: new Date(now.getTime() + ms) });
		expect(waitMinutes(shut(1), now)).toBe(1);
		expect(waitMinutes(shut(60_001), now)).toBe(2);
		expect(waitMinutes(shut(0), now)).toBe(0);
		expect(waitMinutes({ failures: 3, lockedUntil: null }, now)).toBe(0);
	});

	it("counts an attempt before it is known to be wrong", () => {
		const gate = { failures: ACCOUNT_FREE - 1, lockedUntil: null };
		expect(gateAfter(gate, ACCOUNT_FREE, now)).toEqual({
			failures: ACCOUNT_FREE,
			lockedUntil: new Date(now.getTime() + 60_000),
		});
	});

	it("of an address is forgotten an hour after the last failure", () => {
		const gate = { failures: 30, lockedUntil: null };
		const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000);
		expect(forgetAddress(gate, ago(60), now)).toBe(gate);
		expect(forgetAddress(gate, ago(61), now).failures).toBe(0);
	});
});

describe("a device", () => {
	it.each([
		[
			"Mozilla/5.0 (Linux; Android 13; SM-A042F) AppleWebKit/537.36 Chrome/120.0 Mobile Safari/537.36",
			"Chrome di Android",
		],
		[
			"Mozilla/5.0 (Linux; Android 11) AppleWebKit/537.36 SamsungBrowser/20 Chrome/106 Safari/537.36",
			"Samsung Internet di Android",
		],
		[
			"Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) Version/17.0 Safari/604.1",
			"Safari di iOS",
		],
		["Mozilla/5.0 (Windows NT 10.0) Chrome/120.0 Safari/537.36 Edg/120.0", "Edge di Windows"],
		["curl/8.0", "Peramban lain"],
		["", "Peramban lain"],
	])("%s reads %s", (agent, words) => {
		expect(deviceOf(agent)).toBe(words);
	});
});
