import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { findPeringkatSaya } from "@/lib/peringkat/tempat-queries";
import { asOwner, layParts, TAHUN } from "./peringkat-bahan";
import { country, layActors, me, oracle, SAYA } from "./peringkat-dunia";

let as: (name: string) => Actor;
beforeAll(async () => {
	as = await layActors();
});

describe("one's own place", () => {
	test("equals a plain count in kecamatan, kabupaten, province and nation, by both measures", async () => {
		await fc.assert(
			fc.asyncProperty(country, fc.nat({ max: 4 }), async (others, mandiri) => {
				const parts = [...others, me(20, mandiri)];
				await asOwner((db) => layParts(db, parts));
				const found = await findPeringkatSaya(as("saya"), TAHUN);
				expect(found?.angka).toMatchObject({ basis: 20, graduasi: mandiri });
				const within = { kecamatan: "320101", kabupaten: "3201", provinsi: "32", nasional: "" };
				const mine = (measure: string, region: string) => {
					const all = oracle(parts, "pendamping", measure, region);
					return all.find((entry) => entry.key === `3201:${SAYA}`)?.rank;
				};
				for (const [lingkup, region] of Object.entries(within)) {
					const place = found?.tempat.find((entry) => entry.lingkup === lingkup);
					expect(place?.tarif, lingkup).toBe(mine("tarif", region));
					expect(place?.jumlah, lingkup).toBe(mine("jumlah", region));
					const ranked = oracle(parts, "pendamping", "tarif", region).filter(
						(entry) => entry.rank !== null,
					);
					expect(place?.dari).toBe(ranked.length);
				}
			}),
			{ numRuns: 4, endOnFailure: true },
		);
	});

	test("is unknown without families on 1 January, and for everybody who is no pendamping", async () => {
		await asOwner((db) => layParts(db, [me(0, 3)]));
		const found = await findPeringkatSaya(as("saya"), TAHUN);
		expect(found?.tempat).toEqual([]);
		expect(found?.angka?.tarif).toBeNull();
		expect(await findPeringkatSaya(as("bogor"), TAHUN)).toBeNull();
	});
});
