import { describe, expect, it } from "vitest";
import {
	BERKAS_BYTES_MAX,
	formatBesar,
	jenisBerkas,
	jpDiakui,
	mayPerbaiki,
	refusalOfBerkas,
	TERLALU_BESAR,
} from "./rules";
import { AjukanSertifikat, PerbaikiSertifikat, PutuskanSertifikat } from "./schema";

const bytes = (text: string) => new Uint8Array(Buffer.from(text, "latin1"));
const PDF = bytes("%PDF-1.7\nisi");

describe("a file is what its first bytes say", () => {
	it.each([
		["a PDF", PDF, "PDF"],
		["a photo", bytes("\xff\xd8\xff\xe0 isi"), "JPEG"],
		["a picture of the screen", bytes("\x89PNG\r\n\x1a\n isi"), "PNG"],
		["a page that calls itself PDF", bytes("<html>%PDF-1.7"), null],
		["a drawing that can hold a script", bytes("<svg xmlns="), null],
		["a Word file", bytes("PK\x03\x04"), null],
		["a PDF behind a space", bytes(" %PDF-1.7"), null],
		["the beginning of a PNG", bytes("\x89PNG"), null],
		["nothing", bytes(""), null],
	])("%s", (_what, isi, kind) => {
		expect(jenisBerkas(isi)).toBe(kind);
	});

	it.each([
		[PDF, null],
		[bytes("halo"), "Berkas harus PDF, JPEG, atau PNG."],
		[new Uint8Array(BERKAS_BYTES_MAX + 1), TERLALU_BESAR],
	])("is refused in a sentence", (isi, sentence) => {
		expect(refusalOfBerkas(isi)).toBe(sentence);
	});

	it.each([
		[1, "1 KB"],
		[640 * 1024, "640 KB"],
		[1_400_000, "1,3 MB"],
		[BERKAS_BYTES_MAX, "2,0 MB"],
	])("of %i bytes is said as %s", (size, said) => {
		expect(formatBesar(size)).toBe(said);
	});
});

describe("what counts", () => {
	const row = { status: "DITERIMA", tahun: 2026, jp: 20 } as const;
	it.each([
		["accepted", [row, { ...row, jp: 5 }], 25],
		["waiting", [{ ...row, status: "DIAJUKAN" }], 0],
		["refused", [{ ...row, status: "DITOLAK" }], 0],
		["of another year", [{ ...row, tahun: 2025 }], 0],
	] as const)("%s", (_what, rows, jp) => {
		expect(jpDiakui(rows, 2026)).toBe(jp);
	});

	it.each([
		["DIAJUKAN", true],
		["DITOLAK", true],
		["DITERIMA", false],
	] as const)("%s may be corrected: %s", (status, may) => {
		expect(mayPerbaiki(status)).toBe(may);
	});
});

const ID = "01900000-0000-7000-8000-000000000001";
const typed = (more: object = {}) => ({
	...{ id: ID, nama: "E-PKH", penyelenggara: "BPSDM", nomor: "12/2026", jp: "20" },
	...{ mulai: "2026-02-02", selesai: "2026-02-06", berkas: PDF, ...more },
});
const fieldsOf = (result: { error?: { issues: { path: PropertyKey[] }[] } }) =>
	result.error?.issues.map(({ path }) => path[0]) ?? [];

describe("what is typed", () => {
	it.each([
		["whole", {}, []],
		["without a file", { berkas: undefined }, ["berkas"]],
		["with a name instead of a file", { berkas: "sertifikat.pdf" }, ["berkas"]],
		["with a file of another kind", { berkas: bytes("halo") }, ["berkas"]],
		["that ends before it begins", { selesai: "2026-02-01" }, ["selesai"]],
		["of too many days", { selesai: "2028-02-01" }, ["selesai"]],
		["from before the programme", { mulai: "2006-12-31", selesai: "2007-01-02" }, ["mulai"]],
		["without hours", { jp: "0" }, ["jp"]],
		["of too many hours", { jp: "401" }, ["jp"]],
		["without a number", { nomor: " " }, ["nomor"]],
	])("%s", (_what, more, fields) => {
		expect(fieldsOf(AjukanSertifikat.safeParse(typed(more)))).toEqual(fields);
	});

	it("needs no new file when it is corrected", () => {
		const corrected = PerbaikiSertifikat.parse(typed({ version: "1", berkas: undefined }));
		expect(corrected.berkas).toBeNull();
	});

	it.each([
		[{ putusan: "DITERIMA" }, []],
		[{ putusan: "DITOLAK", alasan: "Nomor tidak terbaca" }, []],
		[{ putusan: "DITOLAK" }, ["alasan"]],
		[{ putusan: "DITOLAK", alasan: "ah" }, ["alasan"]],
		[{ putusan: "DIAJUKAN" }, ["putusan"]],
	])("%o is a decision: %o", (decision, fields) => {
		const input = { id: ID, version: "1", ...decision };
		expect(fieldsOf(PutuskanSertifikat.safeParse(input))).toEqual(fields);
	});
});
