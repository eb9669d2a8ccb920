import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { bukaXlsx } from "@/tests/factories/buka-xlsx";
import { unduhBerkas } from "./jawaban";
import { type Kolom, lembarOf, pecahan } from "./kolom";

type Baris = { nama: string; ada: number; dari: number; hari: string };
const KOLOM: Kolom<Baris>[] = [
	{ judul: "Nama", jenis: "teks", nilai: ({ nama }) => nama },
	{ judul: "Jumlah", jenis: "angka", nilai: ({ ada }) => ada },
	{ judul: "Dari", jenis: "angka", nilai: ({ dari }) => dari },
	{ judul: "Masuk (%)", jenis: "persen", nilai: ({ ada, dari }) => pecahan(ada, dari) },
	{ judul: "Tanggal", jenis: "tanggal", nilai: ({ hari }) => hari },
];
const keterangan = { judul: "Uji", oleh: "Sari (Kabid)", waktu: "hari ini" };
const baris = (nama: string, part: Partial<Baris> = {}): Baris => ({
	...{ nama, ada: 1, dari: 3, hari: "2026-10-05" },
	...part,
});
const buat = (rows: Baris[], nama = "uji") =>
	unduhBerkas("xlsx", { nama, lembar: [lembarOf("Uji", KOLOM, [rows])], keterangan });

describe("a file for spreadsheets", () => {
	test("keeps numbers as numbers, shares as percentages beside what they are of, days as days", async () => {
		const [isi] = await bukaXlsx(buat([baris("Tenjo"), baris("Rumpin", { ada: 0, dari: 0 })]));
		expect(isi?.rows).toEqual([
			["Nama", "Jumlah", "Dari", "Masuk (%)", "Tanggal"],
			["Tenjo", 1, 3, 1 / 3, new Date("2026-10-05T00:00:00Z")],
			["Rumpin", 0, 0, null, new Date("2026-10-05T00:00:00Z")],
		]);
		expect(isi?.formats[1]).toEqual(["@", "#,##0", "#,##0", "0.0%", "dd-mm-yyyy"]);
	});

	test("has a heading that stays in sight and stands out, and columns as wide as what is in them", async () => {
		const [isi] = await bukaXlsx(buat([baris("Tenjo")]));
		expect(isi?.sheet.views[0]).toMatchObject({ state: "frozen", ySplit: 1 });
		const heading = isi?.sheet.getRow(1);
		expect([1, 5].map((at) => heading?.getCell(at).font?.bold)).toEqual([true, true]);
		expect([1, 2].map((at) => isi?.sheet.getColumn(at).width)).toEqual([24, 12]);
	});

	test("no text becomes a formula, a link or anything but itself, whatever was typed", async () => {
		const typed = fc.tuple(
			fc.constantFrom("", "=", "+", "-", "@", "https://", '=HYPERLINK("x")', "{=1}"),
			fc.string({ unit: "grapheme" }),
		);
		await fc.assert(
			fc.asyncProperty(fc.array(typed, { minLength: 1, maxLength: 20 }), async (parts) => {
				const names = parts.map(([start, rest]) => `${start}${rest}.`);
				const [isi] = await bukaXlsx(buat(names.map((nama) => baris(nama))));
				expect(isi?.rows.slice(1).map(([nama]) => nama)).toEqual(names);
			}),
			{ numRuns: 15 },
		);
	});

	test("leaves out what no file may hold, and cuts what no cell can", async () => {
		const [isi] = await bukaXlsx(
			buat([baris("a\u0000b\u0008c\ud800d"), baris("x".repeat(40_000))]),
		);
		const [, first, long] = isi?.rows ?? [];
		expect(first?.[0]).toMatch(/^ab?c.?d$/);
		expect(String(long?.[0])).toHaveLength(32_767);
	});

	test("says on a sheet of its own what it is, from whom and from when", async () => {
		const sheets = await bukaXlsx(buat([]));
		expect(sheets.map(({ nama }) => nama)).toEqual(["Uji", "Keterangan"]);
		expect(sheets[1]?.rows.slice(1, 4)).toEqual([
			["Isi", "Uji"],
			["Dibuat", "hari ini"],
			["Oleh", "Sari (Kabid)"],
		]);
	});

	test("reads the next rows only when somebody takes the last ones, and stops when nobody does", async () => {
		const asked = vi.fn();
		const closed = vi.fn();
		async function* endless() {
			try {
				for (let at = 0; ; at += 1) {
					asked(at);
					yield Array.from({ length: 1000 }, (_, i) =>
						baris(`Nama ${at} ${Math.sin(at * 1e3 + i)}`),
					);
				}
			} finally {
				closed();
			}
		}
		const lembar = lembarOf("Uji", KOLOM, endless());
		const { body } = unduhBerkas("xlsx", { nama: "uji", lembar: [lembar], keterangan });
		const reader = body?.getReader();
		await reader?.read();
		const before = asked.mock.calls.length;
		expect(before).toBeLessThan(20);
		await reader?.cancel();
		expect(closed).toHaveBeenCalledOnce();
		expect(asked.mock.calls.length).toBeLessThan(2 * before + 20);
	});
});

test("the name of a file holds nothing that a header could take amiss", () => {
	const name = (nama: string) => buat([], nama).headers.get("content-disposition");
	expect(name('x"; a\r\nb')).toBe('attachment; filename="x- a-b.xlsx"');
	expect(name("20261103 - 10.42 - RHK-1-9")).toBe(
		'attachment; filename="20261103 - 10.42 - RHK-1-9.xlsx"',
	);
});
