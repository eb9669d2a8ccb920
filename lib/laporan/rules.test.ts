import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deadlineOf } from "../time";
import {
	isEditable,
	isLate,
	isOnTime,
	type PihakLaporan,
	pihakLaporanOf,
	refusalOfBulan,
	refusalOfLaporan,
	STATUS_LAPORAN_KODE,
	type StatusLaporan,
	statusAfter,
	TINDAKAN,
	type Tindakan,
	tindakanFor,
	waitsFor,
} from "./rules";

const ALL_TINDAKAN = Object.keys(TINDAKAN) as Tindakan[];
const PIHAK: PihakLaporan[] = ["author", "supervisor", "korkab", "dinsos"];
const refusal = (from: StatusLaporan, tindakan: Tindakan, pihak: PihakLaporan, own = false) =>
	refusalOfLaporan({ from, tindakan, pihak, isAuthor: own, catatan: "Perbaiki bagian 3" });

describe("a report goes from hand to hand", () => {
	it("to the supervisor, to korkab, to Dinsos, and is locked", () => {
		const way: [StatusLaporan, Tindakan, PihakLaporan][] = [
			["DRAF", "KIRIM", "author"],
			["DIAJUKAN", "VERIFIKASI", "supervisor"],
			["DIVERIFIKASI", "SETUJU", "korkab"],
			["DISETUJUI", "TERIMA", "dinsos"],
			["DITERIMA", "KUNCI", "dinsos"],
		];
		for (const [from, tindakan, pihak] of way) {
			expect(refusal(from, tindakan, pihak, pihak === "author")).toBeNull();
		}
		const ends = way.map(([from, tindakan]) => statusAfter(from, tindakan));
		expect(ends).toEqual([...way.slice(1).map(([from]) => from), "TERKUNCI"]);
	});

	it.each<[string, StatusLaporan, PihakLaporan, boolean, Tindakan[]]>([
		["a draft is sent by its author", "DRAF", "author", true, ["KIRIM"]],
		["and excused by korkab", "DRAF", "korkab", false, ["KECUALIKAN"]],
		["a sent one is taken back before verification", "DIAJUKAN", "author", true, ["TARIK"]],
		["not after it", "DIVERIFIKASI", "author", true, []],
		["a returned one is sent again", "DIKEMBALIKAN", "author", true, ["KIRIM"]],
		[
			"a supervisor verifies or returns",
			"DIAJUKAN",
			"supervisor",
			false,
			["VERIFIKASI", "KEMBALIKAN"],
		],
		["and takes its verification back", "DIVERIFIKASI", "supervisor", false, ["BATALKAN"]],
		[
			"korkab stands in for a supervisor",
			"DIAJUKAN",
			"korkab",
			false,
			["VERIFIKASI", "KEMBALIKAN"],
		],
		["korkab does not receive", "DISETUJUI", "korkab", false, ["BATALKAN"]],
		[
			"Dinsos receives or returns",
			"DISETUJUI",
			"dinsos",
			false,
			["TERIMA", "KEMBALIKAN", "BATALKAN"],
		],
		["what is locked stays", "TERKUNCI", "dinsos", false, []],
		["what is excused can become due again", "DIKECUALIKAN", "dinsos", false, ["BATAL_KECUALI"]],
	])("%s", (_sentence, status, pihak, own, expected) => {
		expect(tindakanFor(status, pihak, own)).toEqual(expected);
	});

	it("nobody reviews a report of their own, whatever the present office", () => {
		for (const status of STATUS_LAPORAN_KODE) {
			for (const pihak of PIHAK.filter((p) => p !== "author")) {
				expect(tindakanFor(status, pihak, true)).toEqual([]);
			}
		}
	});

	it("nobody sends the report of another, and who only reads does nothing", () => {
		for (const status of STATUS_LAPORAN_KODE) {
			expect(tindakanFor(status, "author", false)).toEqual([]);
			expect(tindakanFor(status, null, false)).toEqual([]);
		}
	});

	it("returning needs a note, excusing and taking back need a reason", () => {
		const mute = (from: StatusLaporan, tindakan: Tindakan) =>
			refusalOfLaporan({ from, tindakan, pihak: "dinsos", isAuthor: false, catatan: " " });
		expect(mute("DISETUJUI", "KEMBALIKAN")).toBe("Tulis apa yang perlu diperbaiki.");
		expect(mute("DRAF", "KECUALIKAN")).toBe("Tulis alasannya.");
		expect(mute("DITERIMA", "BATALKAN")).toBe("Tulis alasannya.");
		expect(mute("DISETUJUI", "TERIMA")).toBeNull();
	});

	it("whatever people do, in any order, a locked report does not move", () => {
		const steps = fc.array(fc.constantFrom(...ALL_TINDAKAN), { maxLength: 40 });
		fc.assert(
			fc.property(steps, (given) => {
				let status: StatusLaporan = "DRAF";
				for (const tindakan of given) {
					const next = statusAfter(status, tindakan);
					if (status === "TERKUNCI") expect(next).toBeNull();
					status = next ?? status;
				}
				expect(STATUS_LAPORAN_KODE).toContain(status);
			}),
		);
	});

	it("every status can be reached", () => {
		const ends = STATUS_LAPORAN_KODE.flatMap((from) =>
			ALL_TINDAKAN.map((t) => statusAfter(from, t)),
		);
		expect(new Set(ends.filter((status) => status !== null))).toEqual(new Set(STATUS_LAPORAN_KODE));
	});

	it("a report waits for somebody who can do something", () => {
		for (const status of STATUS_LAPORAN_KODE) {
			const pihak = waitsFor(status);
			if (pihak) expect(tindakanFor(status, pihak, pihak === "author").length).toBeGreaterThan(0);
		}
		expect(STATUS_LAPORAN_KODE.filter(isEditable)).toEqual(["DRAF", "DIKEMBALIKAN"]);
	});

	it.each([
		["PENDAMPING", "author"],
		["DINSOS_KAB_STAFF", "dinsos"],
		["APD", null],
		["KORWIL", null],
	])("%s acts as %s", (role, pihak) => {
		expect(pihakLaporanOf(role)).toBe(pihak);
	});
});

describe("on time is what was first sent before the deadline", () => {
	const batas = deadlineOf("2026-10", 3, "Asia/Jakarta");
	const at = (text: string) => new Date(text);
	it.each([
		["2026-11-03T23:59:59+07:00", true],
		["2026-11-04T00:00:00+07:00", false],
		["2026-10-31T08:00:00+07:00", true],
	])("sent %s: %s", (sent, expected) => {
		expect(isOnTime(at(sent), batas)).toBe(expected);
		expect(isLate(at(sent), batas, at("2027-01-01T00:00:00+07:00"))).toBe(!expected);
	});

	it("what is not sent is undecided, and late once the deadline has passed", () => {
		expect(isOnTime(null, batas)).toBeNull();
		expect(isLate(null, batas, at("2026-11-03T12:00:00+07:00"))).toBe(false);
		expect(isLate(null, batas, batas)).toBe(true);
	});
});

describe("a month can be written about", () => {
	const ask = (bulan: "2026-09" | "2026-10" | "2026-11", zona: string, ditutupAt: Date | null) =>
		refusalOfBulan({ bulan, now: new Date("2026-10-31T16:30:00Z"), zona, ditutupAt });

	it("once it has begun where the pendamping is", () => {
		expect(ask("2026-10", "Asia/Jakarta", null)).toBeNull();
		expect(ask("2026-11", "Asia/Jakarta", null)).toBe(
			"November 2026 belum dimulai. Laporannya baru dapat dibuka pada bulan itu.",
		);
		expect(ask("2026-11", "Asia/Makassar", null)).toBeNull();
	});

	it("until the kabupaten closes it, and the sentence says when that was", () => {
		const closed = new Date("2026-10-08T03:42:00Z");
		const sentence = ask("2026-09", "Asia/Jakarta", closed)?.replaceAll("\u00a0", " ");
		expect(sentence).toContain(
			"September 2026 sudah ditutup Dinsos pada 8 Okt 2026 pukul 10.42 WIB",
		);
	});
});
