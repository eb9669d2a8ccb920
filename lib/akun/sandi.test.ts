import { describe, expect, it } from "vitest";
import { DEMO_PASSWORD, passwordFault } from "./sandi";

const fault = (password: string, demo = false) =>
	passwordFault(password, { username: "siti.aminah", demo });

describe("a password", () => {
	it.each([
		["tujuh gunung biru", "several words"],
		["kucing-loteng-9", "words with a digit"],
		["Ω≈ç√∫˜µ≤≥÷", "ten signs of any alphabet"],
		["pendamping suka durian", "a common word among others"],
	])("%s will do: %s", (password) => {
		expect(fault(password)).toBeNull();
	});

	it.each([
		["sembilan9", "Pakai paling sedikit 10 huruf atau angka."],
		["🐘🐘🐘🐘🐘", "Pakai paling sedikit 10 huruf atau angka."],
		["x".repeat(201), "Pakai paling banyak 200 huruf atau angka."],
		["siti.aminah", "Kata sandi tidak boleh sama dengan nama pengguna."],
		["SitiAminah99", "Kata sandi tidak boleh sama dengan nama pengguna."],
		["aaaaaaaaaaaa", /^Terlalu mudah ditebak/],
		["abababababab", /^Terlalu mudah ditebak/],
		["1234567890", /^Terlalu mudah ditebak/],
		["qwertyuiop", /^Terlalu mudah ditebak/],
		["Pendamping123", /^Terlalu mudah ditebak/],
		["!!Bismillah2026", /^Terlalu mudah ditebak/],
		["rahasiarahasia", /^Terlalu mudah ditebak/],
	])("%s is refused", (password, sentence) => {
		expect(fault(password)).toMatch(sentence);
	});

	it("of the demo is taken in the demo and nowhere else", () => {
		expect(fault(DEMO_PASSWORD, true)).toBeNull();
		expect(fault(DEMO_PASSWORD)).toMatch(/^Terlalu mudah ditebak/);
	});
});
