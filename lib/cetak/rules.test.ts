import { describe, expect, it } from "vitest";
import { IDENTITAS, makeCetak } from "@/tests/factories/laporan-cetak";
import type { StatusLaporan } from "../laporan/rules";
import {
	berkasDinsos,
	berkasRhk,
	berlakuOf,
	isiCetakOf,
	keadaanOf,
	namaLengkap,
	type Peninjau,
} from "./rules";

describe("the name of a file", () => {
	it("begins with the moment of sending on the region's clock", () => {
		expect(berkasRhk(makeCetak(), 2)).toBe("20261103 - 10.42 - RHK-2 - pelaksanaan P2K2.pdf");
		expect(berkasRhk(makeCetak({ zona: "Asia/Jayapura" }), 2)).toMatch(/^20261103 - 12\.42 - /);
	});

	it("of the set and of the Dinsos form says whose it is and which month", () => {
		expect(berkasRhk(makeCetak(), null)).toBe(
			"20261103 - 10.42 - RHK-1-9 - 2026-10 - Siti Aminah.pdf",
		);
		expect(berkasDinsos(makeCetak())).toBe(
			"20261103 - 10.42 - Laporan bulanan 2026-10 - Siti Aminah.pdf",
		);
	});

	it("of a draft says so, with the moment of printing", () => {
		const draf = makeCetak({ isDraf: true, kirimAt: null });
		expect(berkasDinsos(draf)).toMatch(/^20261107 - 08\.00 - DRAF Laporan bulanan/);
		expect(berkasRhk(draf, 4)).toBe(
			"20261107 - 08.00 - DRAF RHK-4 - usulan graduasi mandiri dan PPSE.pdf",
		);
	});

	it.each([
		['../../etc/passwd"; x="', ".etcpasswd x"],
		["Ño\r\nSet-Cookie: a=1", "NoSet-Cookie a1"],
		["محمد", "pendamping"],
		["n".repeat(500), "n".repeat(80)],
	])("takes nothing from the name %j that a header or a disk could take amiss", (nama, safe) => {
		const laporan = makeCetak();
		const beku = { ...laporan.beku, identitas: { ...IDENTITAS, nama } };
		expect(berkasDinsos({ ...laporan, beku })).toBe(
			`20261103 - 10.42 - Laporan bulanan 2026-10 - ${safe}.pdf`,
		);
	});
});

it.each([
	["Kab. Bogor", "Kabupaten Bogor"],
	["Kota Bogor", "Kota Bogor"],
	["Kab. Adm. Kepulauan Seribu", "Kabupaten Administrasi Kepulauan Seribu"],
	["Kota Adm. Jakarta Barat", "Kota Administrasi Jakarta Barat"],
])("on paper %s is %s", (short, long) => {
	expect(namaLengkap(short)).toBe(long);
});

describe("how far a report has come", () => {
	it("a draft is a draft whatever else is known", () => {
		expect(keadaanOf(makeCetak({ isDraf: true }))).toBe("DRAF – belum dikirim");
	});

	it("a sent one names status, revision and moment", () => {
		expect(keadaanOf(makeCetak()).replaceAll("\u00a0", " ")).toBe(
			"Diterima Dinsos · revisi 1 · dikirim 3 Nov 2026 pukul 10.42 WIB",
		);
	});

	const review = (tindakan: Peninjau["tindakan"], nama: string): Peninjau => ({
		tindakan,
		nama,
		jabatan: "",
		at: new Date(0),
	});
	const newestFirst = [
		review("TERIMA", "Ratna"),
		review("SETUJU", "Kori"),
		review("VERIFIKASI", "Sari"),
		review("VERIFIKASI", "Sigit"),
	];
	it.each<[StatusLaporan, string[]]>([
		["DIAJUKAN", []],
		["DIKEMBALIKAN", []],
		["DIVERIFIKASI", ["Sari"]],
		["DISETUJUI", ["Sari", "Kori"]],
		["DITERIMA", ["Sari", "Kori", "Ratna"]],
		["TERKUNCI", ["Sari", "Kori", "Ratna"]],
	])("%s is signed by what holds, not by what was taken back: %j", (status, names) => {
		expect(berlakuOf(status, newestFirst).map(({ nama }) => nama)).toEqual(names);
	});
});

describe("what is printed of a report", () => {
	const author = { isAuthor: true, isKecamatan: false };
	const kabupaten = { isAuthor: false, isKecamatan: false };
	const supervisor = { isAuthor: false, isKecamatan: true };
	it.each([
		["DRAF", author, "draf"],
		["DRAF", kabupaten, "draf"],
		["DRAF", supervisor, null],
		["DIKEMBALIKAN", author, "draf"],
		["DIKEMBALIKAN", supervisor, "terkirim"],
		["DIAJUKAN", author, "terkirim"],
		["TERKUNCI", supervisor, "terkirim"],
		["DIKECUALIKAN", author, null],
	] as const)("%s for %o is %s", (status, who, isi) => expect(isiCetakOf(status, who)).toBe(isi));
});
