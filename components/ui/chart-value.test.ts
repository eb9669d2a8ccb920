import { describe, expect, it } from "vitest";
import { liftsOf } from "./chart-value";

const line = (...values: (number | null)[]) => ({ name: "", values });

describe("the words beside lines that end close together", () => {
	it("move apart, the upper ones up", () => {
		expect(liftsOf([line(0.9, 0.81), line(0.5, 0.85)], 1)).toEqual([5, -5]);
		expect(liftsOf([line(0.5), line(0.5)], 1)).toEqual([-8, 8]);
	});

	it("make room for a third one between them, and keep their order", () => {
		expect(liftsOf([line(0.5), line(0.5), line(0.5)], 1)).toEqual([-16, 0, 16]);
		expect(liftsOf([line(0.9), line(0.5), line(0.52)], 1)).toEqual([0, 7, -7]);
	});

	it("stay where they are when there is room, or nothing to stand beside", () => {
		expect(liftsOf([line(0.9), line(0.2)], 1)).toEqual([0, 0]);
		expect(liftsOf([line(0.9), line(null, null)], 1)).toEqual([0, 0]);
	});
});
