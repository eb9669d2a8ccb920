import { posix } from "node:path";
import { describe, expect, it } from "vitest";
import { may, PERMISSIONS } from "@/lib/auth/permissions";
import { ROLES } from "@/lib/auth/roles";
import { DEFAULT_PARAM } from "@/lib/param/rules";
import { filesIn, read } from "./source";

/** The cells of the rows of a page that begin with a name in code letters. */
function rowsOf(path: string): Map<string, string[]> {
	const cells = read(path)
		.split("\n")
		.filter((line) => line.startsWith("| `"))
		.map((line) => line.split("|").map((cell) => cell.trim()));
	return new Map(cells.map(([, name = "", ...rest]) => [name.replaceAll("`", ""), rest]));
}

describe("what the pages for people say is what the code does", () => {
	it.each(PERMISSIONS)("docs/peran.md gives %s to the same roles", (permission) => {
		const [, ...marks] = rowsOf("docs/peran.md").get(permission) ?? [];
		expect(ROLES.filter((_, column) => marks[column] === "●")).toEqual(
			ROLES.filter((role) => may(role, permission)),
		);
	});

	it("docs/peran.md names no permission that does not exist", () => {
		const named = [...rowsOf("docs/peran.md").keys()].filter((name) => name.includes(":"));
		expect(named.sort()).toEqual([...PERMISSIONS].sort());
	});

	it("docs/parameter.md has every parameter with its default", () => {
		const defaults = [...rowsOf("docs/parameter.md")].map(([name, cells]) => [
			name,
			Number(cells[1]),
		]);
		expect(Object.fromEntries(defaults)).toEqual(DEFAULT_PARAM);
	});

	it("every link from one page to another leads somewhere", () => {
		const pages = filesIn("docs").filter((path) => path.endsWith(".md"));
		const links = pages.flatMap((page) =>
			[...read(page).matchAll(/\]\(([^)#:]+\.md)(#[^)]*)?\)/g)].map(([, link = ""]) =>
				posix.join(posix.dirname(page), link),
			),
		);
		expect(links.length).toBeGreaterThan(0);
		expect(links.filter((link) => !pages.includes(link))).toEqual([]);
	});
});
