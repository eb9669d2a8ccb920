import { describe, expect, it } from "vitest";
import { type Catatan, gabungKiriman, type Kiriman, rujukanOf, terapkan } from "./catatan";

const KOSONG: Catatan = {
	...{ status: "BERLANGSUNG", notulen: { teks: "", version: 3 } },
	...{ masalah: [], keputusan: [], tindak: [], tergeser: [] },
};
const masalah = (uraian: string, version: number, kirim = "k"): Kiriman => ({
	...{ jenis: "MASALAH", id: "m", kategori: "P2K2", uraian, agendaId: null, areaCode: null },
	...{ version, kirim },
});

describe("notes that are still on their way", () => {
	it("are shown as they will be: a new record at the end, a corrected one in its place", () => {
		const first = terapkan(KOSONG, masalah("Awal", 0));
		expect(first.masalah).toMatchObject([{ id: "m", uraian: "Awal", version: 1 }]);
		expect(first.masalah[0]).not.toHaveProperty("kirim");
		const second = terapkan(first, masalah("Lebih baik", 1));
		expect(second.masalah).toMatchObject([{ uraian: "Lebih baik", version: 2 }]);
		const notulen = { jenis: "NOTULEN", teks: "Dibuka", version: 3, kirim: "n" } as const;
		expect(terapkan(second, notulen, 7).notulen).toEqual({ teks: "Dibuka", version: 7 });
	});

	it("a text that was never sent gives way, and what it was typed on stays", () => {
		const both = gabungKiriman(masalah("Awal", 0, "satu"), masalah("Lebih baik", 1, "dua"));
		expect(both).toMatchObject({ uraian: "Lebih baik", version: 0, kirim: "satu" });
		expect(rujukanOf(both)).toBe("m");
	});
});
