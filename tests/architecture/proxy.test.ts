import { NextRequest } from "next/server";
import { describe, expect, it } from "vitest";
import { proxy } from "@/proxy";

const answerTo = (path: string) => proxy(new NextRequest(`http://contoh.id${path}`));

describe("an address that is no text", () => {
	it.each(["/wilayah/%E0%A4%A", "/%FF"])("%s is a page that does not exist", (path) => {
		const { headers } = answerTo(path);
		expect(headers.get("x-middleware-rewrite")).toBe("http://contoh.id/tidak-ditemukan");
		expect(headers.get("content-security-policy")).toContain("nonce-");
	});

	it("any other goes to its page", () => {
		expect(answerTo("/wilayah/%25").headers.get("x-middleware-rewrite")).toBeNull();
	});
});
