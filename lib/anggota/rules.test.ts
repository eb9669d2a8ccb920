import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DEFAULT_PARAM, defaultParam } from "../param/rules";
import { addHari } from "../time";
import {
	type AnggotaFacts,
	ageingAlerts,
	ageOn,
	factsOf,
	KOMPONEN_KODE,
	komponenDue,
} from "./rules";

const today = "2026-10-15" as const;
const member = (facts: Partial<AnggotaFacts>): AnggotaFacts => ({
	lahir: null,
	jenisKelamin: "P",
	komponen: [],
	meninggal: false,
	...facts,
});
const due = (facts: Partial<AnggotaFacts>, param = DEFAULT_PARAM) =>
	komponenDue(member(facts), today, param).map((s) => `${s.action} ${s.komponen}`);

describe("age in completed years", () => {
	it.each([
		["2020-10-15", 6],
		["2020-10-16", 5],
		["2019-10-15", 7],
		["2026-10-15", 0],
	] as const)("born %s is %i", (lahir, age) => {
		expect(ageOn(lahir, today)).toBe(age);
	});

	it("born on 29 February turns older on 1 March", () => {
		expect(ageOn("2004-02-29", "2025-02-28")).toBe(20);
		expect(ageOn("2004-02-29", "2025-03-01")).toBe(21);
	});

	it("never decreases as time goes by", () => {
		fc.assert(
			fc.property(fc.nat(30_000), fc.nat(800), (n, more) => {
				const day = addHari("1990-01-01", n);
				expect(ageOn("1990-01-01", addHari(day, more))).toBeGreaterThanOrEqual(
					ageOn("1990-01-01", day),
				);
			}),
		);
	});
});

describe("components that a member's facts call for", () => {
	it.each<[string, Partial<AnggotaFacts>, string[]]>([
		["a child of six is an anak usia dini", { lahir: "2020-10-15" }, ["add AUD"]],
		["unless it goes to school", { lahir: "2020-10-15", jenjang: "SD" }, ["add SD"]],
		["a child of seven is none any more", { lahir: "2019-10-15", komponen: ["AUD"] }, ["end AUD"]],
		["a pupil of 21 still is", { lahir: "2005-10-01", jenjang: "SMA" }, ["add SMA"]],
		["one of 22 is not", { lahir: "2004-10-01", jenjang: "SMA", komponen: ["SMA"] }, ["end SMA"]],
		[
			"a change of school level ends one and adds the next",
			{ lahir: "2013-01-01", jenjang: "SMP", komponen: ["SD"] },
			["add SMP", "end SD"],
		],
		["lansia from 60", { lahir: "1966-10-15" }, ["add LANSIA"]],
		["not a day before", { lahir: "1966-10-16" }, []],
		["a pregnant woman", { hamilSejak: "2026-05-01" }, ["add BUMIL"]],
		["never a man", { hamilSejak: "2026-05-01", jenisKelamin: "L" }, []],
		[
			"nor after 42 weeks without an update",
			{ hamilSejak: "2025-10-15", komponen: ["BUMIL"] },
			["end BUMIL"],
		],
		["a severe disability", { disabilitasBerat: true }, ["add DISABILITAS"]],
		["what is recorded and due is left alone", { lahir: "1950-01-01", komponen: ["LANSIA"] }, []],
		["an unknown birth date ends nothing", { komponen: ["AUD", "SD", "LANSIA"] }, []],
		["an unrecorded school ends nothing", { lahir: "2013-01-01", komponen: ["SD"] }, []],
		["HAM is the ministry's list", { lahir: "1950-01-01", komponen: ["HAM", "LANSIA"] }, []],
		[
			"death ends everything but that list",
			{ meninggal: true, komponen: ["LANSIA", "HAM"] },
			["end LANSIA"],
		],
	])("%s", (_sentence, facts, expected) => {
		expect(due(facts)).toEqual(expected);
	});

	it("the age of lansia is that of the year", () => {
		expect(due({ lahir: "1960-01-01" }, defaultParam(2021))).toEqual([]);
		expect(due({ lahir: "1960-01-01" }, defaultParam(2026))).toEqual(["add LANSIA"]);
	});

	it("following a suggestion settles it", () => {
		const facts = fc.record({
			lahir: fc.option(fc.nat(38_000).map((n) => addHari("1922-01-01", n))),
			jenisKelamin: fc.constantFrom("L" as const, "P" as const),
			komponen: fc.uniqueArray(fc.constantFrom(...KOMPONEN_KODE)),
			meninggal: fc.boolean(),
			jenjang: fc.constantFrom("SD" as const, "SMP" as const, "SMA" as const, null),
			disabilitasBerat: fc.boolean(),
		});
		fc.assert(
			fc.property(facts, (anggota) => {
				const suggestions = komponenDue(anggota, today, DEFAULT_PARAM);
				const ended = suggestions.filter((s) => s.action === "end").map((s) => s.komponen);
				const added = suggestions.filter((s) => s.action === "add").map((s) => s.komponen);
				const komponen = [...anggota.komponen.filter((k) => !ended.includes(k)), ...added];
				expect(komponenDue({ ...anggota, komponen }, today, DEFAULT_PARAM)).toEqual([]);
			}),
		);
	});
});

it("a seventh birthday within the month is announced, and only once it is near", () => {
	const child = member({ lahir: "2019-11-10", komponen: ["AUD"] });
	expect(ageingAlerts(child, today, 30, DEFAULT_PARAM).map((s) => s.komponen)).toEqual(["AUD"]);
	expect(ageingAlerts(child, today, 20, DEFAULT_PARAM)).toEqual([]);
});

describe("what a record tells the rules", () => {
	it("takes the school level and the pregnancy from the components, and leaves the rest unknown", () => {
		const facts = factsOf({
			lahir: "2014-01-01",
			jenisKelamin: null,
			meninggalOn: null,
			komponen: [
				{ kode: "SMP", mulai: "2026-07-13" },
				{ kode: "BUMIL", mulai: "2026-05-01" },
			],
		});
		expect(facts).toMatchObject({ jenjang: "SMP", hamilSejak: "2026-05-01", meninggal: false });
		expect(facts.disabilitasBerat).toBeUndefined();
	});
});
