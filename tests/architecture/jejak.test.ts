import { describe, expect, it } from "vitest";
import { AKSI } from "@/lib/jejak/rules";
import { codeIn, read } from "./source";

const WRITERS = /(commands|queries|dasbor|jawaban)\.ts$/;
const ACTION = /"([a-z][a-z0-9_]*\.[a-z][a-z0-9_-]*)"/g;

/** Writes no audit: its dotted names are those of OpenTelemetry. */
const MEASURES = "sistem/telemetri";

function actionsWritten(): string[] {
	const files = codeIn("lib").filter((path) => WRITERS.test(path) && !path.includes(MEASURES));
	return files.flatMap((path) => [...read(path).matchAll(ACTION)].map(([, action = ""]) => action));
}

describe("the audit log in words", () => {
	it("has a sentence for everything that is written to it", () => {
		const said = new Set(AKSI.map(({ value }) => value));
		const written = [...new Set(actionsWritten())];
		expect(written.length).toBeGreaterThan(60);
		expect(written.filter((action) => !said.has(action))).toEqual([]);
	});
});
