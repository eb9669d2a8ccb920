import { describe, expect, it } from "vitest";
import { codeIn, filesIn, read } from "./source";

const LINES_MAX = 250;
const ROOMS = ["app", "components", "lib", "prisma", "scripts", "tests"];
const IS_DATA = /^prisma\/seed\/data\//;

const linesOf = (path: string) => read(path).trimEnd().split("\n").length;
const code = ROOMS.flatMap(codeIn);

/** Where a pattern occurs, as `file: line`. */
function places(paths: string[], pattern: RegExp) {
	return paths.flatMap((path) =>
		read(path)
			.split("\n")
			.filter((line) => pattern.test(line))
			.map((line) => `${path}: ${line.trim()}`),
	);
}

describe("files", () => {
	it(`no file is longer than ${LINES_MAX} lines`, () => {
		const styles = ["app", "components"].flatMap(filesIn).filter((path) => path.endsWith(".css"));
		const long = [...code, ...styles]
			.filter((path) => !IS_DATA.test(path))
			.filter((path) => linesOf(path) > LINES_MAX);
		expect(long).toEqual([]);
	});

	it("there are no barrels and no helpers", () => {
		const names = /\/(index|helpers?|utils?|common|misc)\.tsx?$/;
		const wrong = code.filter((path) => names.test(path) && path !== "lib/db/index.ts");
		expect(wrong).toEqual([]);
	});
});

describe("rules", () => {
	const rules = code.filter((path) => /^lib\/[^/]+\/(rules|schema)\.ts$/.test(path));

	it("know no clock and no chance: `now` is a parameter", () => {
		expect(places(rules, /new Date\(\)|Date\.now\(\)|Math\.random/)).toEqual([]);
	});

	it("SQL of the application is never built from strings", () => {
		const web = code.filter((path) => /^(app|components|lib)\//.test(path));
		expect(places(web, /\$(queryRaw|executeRaw)Unsafe/)).toEqual([]);
	});

	it("settings are read in lib/env.ts only", () => {
		const web = code.filter(
			(path) => /^(app|components|lib)\//.test(path) && !/\.test\./.test(path),
		);
		const readers = places(web, /process\.env/).filter((place) => !place.startsWith("lib/env.ts"));
		expect(readers).toEqual([]);
	});
});

describe("tests", () => {
	const tests = code.filter((path) => /\.(test|spec)\.tsx?$/.test(path));

	it("none is skipped, left for later or run alone", () => {
		expect(tests.length).toBeGreaterThan(0);
		const word = ["skip", "only", "todo", "fixme", "fails"].join("|");
		expect(places(tests, new RegExp(`\\b(it|test|describe)\\.(${word})\\b`))).toEqual([]);
	});

	it("every test file is one that a runner looks for", () => {
		const looked =
			/^((app|components|lib|prisma|scripts)\/.*\.test\.tsx?|tests\/(architecture|data)\/.*\.test\.ts|tests\/e2e\/.*\.(spec|test)\.ts)$/;
		expect(tests.filter((path) => !looked.test(path))).toEqual([]);
	});
});
