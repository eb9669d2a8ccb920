import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { spriteOf } from "@/scripts/lib/sprite.mjs";
import { ICON_DRAWINGS } from "./icon-names";

describe("icons.svg", () => {
	it("holds what `npm run icons` draws", async () => {
		const file = readFileSync(fileURLToPath(new URL("icons.svg", import.meta.url)), "utf8");
		expect(file).toBe(await spriteOf(Object.values(ICON_DRAWINGS)));
	});
});
