import { describe, expect, it } from "vitest";
import { DAFTAR, makeCetak, SESI } from "@/tests/factories/laporan-cetak";
import { dokumenDinsos } from "./dinsos";
import { unduh } from "./jawaban";
import { renderPdf } from "./pdf";
import { dokumenRhk } from "./rhk";

const latin = (bytes: Uint8Array) => Buffer.from(bytes).toString("latin1");
const pagesOf = (bytes: Uint8Array) => latin(bytes).match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;

describe("the bytes", () => {
	it("are a PDF of as many pages as there are results", async () => {
		const bytes = await renderPdf(dokumenRhk(makeCetak(), null));
		expect(latin(bytes.slice(0, 5))).toBe("%PDF-");
		expect(latin(bytes.slice(-8))).toContain("%%EOF");
		expect(pagesOf(bytes)).toBe(9);
	});

	it("hostile text and lists of many pages are printed all the same", async () => {
		const laporan = makeCetak();
		const hostile = `<script>alert(1)</script> ${"W".repeat(400)} 🔥 \u202eterbalik \u0000 مرحبا`;
		const sesi = [
			{ ...SESI, kelompok: hostile.slice(0, 120), rangkuman: hostile.repeat(9) },
			...Array.from({ length: 120 }, () => SESI),
		];
		const beku = { ...laporan.beku, daftar: { ...DAFTAR, sesi } };
		const form = await renderPdf(dokumenDinsos({ ...laporan, beku, rencana: hostile.repeat(15) }));
		expect(pagesOf(form)).toBeGreaterThan(5);
		const set = await renderPdf(dokumenRhk({ ...laporan, beku, dicetakOleh: hostile }, 2));
		expect(pagesOf(set)).toBeGreaterThan(5);
	}, 60_000);

	it("nothing is fetched and no other file is read, whatever a document asks for", async () => {
		const remote = { content: [{ image: "https://127.0.0.1:9/x.png" }] };
		await expect(renderPdf(remote)).rejects.toThrow(/denied/);
		await expect(renderPdf({ content: [{ image: "/etc/hostname" }] })).rejects.toThrow();
	});
});

it("a download has a safe name and is kept by nobody on the way", async () => {
	const answer = await unduh(dokumenDinsos(makeCetak()), "20261103 - 10.42 - Laporan.pdf");
	expect(answer.headers.get("content-disposition")).toBe(
		'attachment; filename="20261103 - 10.42 - Laporan.pdf"',
	);
	expect(answer.headers.get("cache-control")).toContain("no-store");
	expect(answer.headers.get("content-type")).toBe("application/pdf");
	const bytes = new Uint8Array(await answer.arrayBuffer());
	expect(answer.headers.get("content-length")).toBe(String(bytes.byteLength));
});
