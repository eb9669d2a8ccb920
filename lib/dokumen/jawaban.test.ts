import { expect, it } from "vitest";
import { unduhDokumen } from "./jawaban";

it("a file is handed over as a download that no browser takes for anything else", async () => {
	const isi = new Uint8Array(Buffer.from("<script>"));
	const answer = unduhDokumen({ nama: 'a"b\r\n.pdf', mime: "application/pdf", isi });
	expect(Object.fromEntries(answer.headers)).toEqual({
		"content-type": "application/pdf",
		"content-length": "8",
		"content-disposition": 'attachment; filename="a-b-.pdf"',
		"cache-control": "private, no-store",
		"x-content-type-options": "nosniff",
	});
	expect(await answer.text()).toBe("<script>");
});
