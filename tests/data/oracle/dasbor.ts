import { describe, expect, it } from "vitest";
import { getDasbor } from "@/lib/dasbor/queries";
import type { Bulan } from "@/lib/time";
import { type Bagian, geser, hitung } from "./hitung";
import type { Dunia } from "./langkah";
import { meliputi } from "./lihat";
import { BOLEH } from "./peran";
import { KABUPATEN, KECAMATAN, PETUGAS, sdmId } from "./rencana";
import type { Siapa } from "./siapa";
import { berombongan } from "./uji";

const CODES = [
	"0",
	"32",
	"15",
	...KABUPATEN.map(({ code }) => `${code}`),
	...KECAMATAN.map(String),
];
const MONTHS = ["2026-11", "2025-12"];
const yearTo = (bulan: string) => Array.from({ length: 12 }, (_, i) => geser(bulan, i - 11));

/** The places one level down. */
function anakOf(code: string): { code: string; sdm: number | null; wilayah: string }[] {
	if (code.length === 6) return PETUGAS.map(({ n }) => ({ code: sdmId(n), sdm: n, wilayah: code }));
	const length = { 1: 2, 2: 4, 4: 6 }[code.length];
	return CODES.filter((one) => one.length === length && (code === "0" || one.startsWith(code))).map(
		(one) => ({ code: one, sdm: null, wilayah: one }),
	);
}

/** The twelve months of a place and the twelve before them. */
const deret = (bagian: Bagian, bulan: string) => ({
	tren: yearTo(bulan).map((month) => hitung(bagian, month)),
	lalu: yearTo(geser(bulan, -12)).map((month) => hitung(bagian, month)),
});

/** What somebody is to see of a region, or null. */
function expected(who: Siapa, code: string, bulan: string) {
	if (!meliputi(who, code) || !BOLEH["dasbor:read"]?.includes(who.peran)) return null;
	const sdm = who.jenis === "pendamping" ? who.sdm : null;
	const anak = anakOf(code)
		.filter((one) => sdm === null || one.sdm === sdm)
		.map((one) => ({
			code: one.code,
			...deret({ code: one.wilayah, sdm: one.sdm }, bulan),
		}))
		.filter(({ tren }) => tren.some(({ kpmAktif, pendamping }) => kpmAktif || pendamping));
	return { ...deret({ code, sdm }, bulan), anak };
}

/** Every place at which two answers differ. */
function bedaOf(actual: unknown, wanted: unknown, at = ""): string[] {
	if (Object.is(actual, wanted)) return [];
	const both = [actual, wanted];
	if (both.some((one) => typeof one !== "object" || one === null))
		return [`${at}: ${JSON.stringify(actual)}, not ${JSON.stringify(wanted)}`];
	const [a, w] = both as Record<string, unknown>[];
	const keys = new Set(both.flatMap((one) => Object.keys(one as object)));
	return [...keys].flatMap((key) => bedaOf(a?.[key], w?.[key], `${at}.${key}`));
}

const byCode = <T extends { code: string }>(rows: T[]) =>
	rows.toSorted((a, b) => a.code.localeCompare(b.code));

/** What everybody sees of every region, with the region's two years and its children's. */
export function ujiDasbor(dunia: () => Dunia) {
	describe.each(MONTHS)("the figures of every region in %s, for everybody", (bulan) => {
		it.each(CODES)("%s", async (code) => {
			let shown = 0;
			let hidden = 0;
			await berombongan(dunia().siapa, async (who) => {
				const actual = await getDasbor(who.actor, code, bulan as Bulan);
				const wanted = expected(who, code, bulan);
				const found = actual && {
					tren: actual.tren,
					lalu: actual.lalu,
					anak: byCode(actual.anak.map(({ code: own, tren, lalu }) => ({ code: own, tren, lalu }))),
				};
				const beda = bedaOf(found, wanted && { ...wanted, anak: byCode(wanted.anak) });
				expect(beda, who.kunci).toEqual([]);
				if (actual) shown += 1;
				else hidden += 1;
			});
			expect([shown > 0, hidden > 0]).toEqual([true, true]);
		});
	});

	it("nothing in this world is counted nowhere", () => {
		const all = yearTo("2026-11").map((bulan) => hitung({ code: "0", sdm: null }, bulan));
		const { graduasi: _types, ...figures } = all[0] as (typeof all)[0];
		const never = Object.keys(figures).filter((key) =>
			all.every((month) => month[key as keyof typeof figures] === 0),
		);
		expect(never).toEqual([]);
	});
}
