import { Secret, TOTP } from "otpauth";
import { describe, expect, it, vi } from "vitest";
import { addressOf } from "./address";
import { safeReturn } from "./session";
import { hashRecoveryCode, newRecoveryCodes, pendingTotpSecret, totpStep } from "./totp";

// Nothing here reaches a database, but the settings are checked as a whole.
vi.stubEnv("DATABASE_URL", "postgresql://pkh_web@127.0.0.1:1/tidak_dipakai");

describe("the page to return to after signing in", () => {
	it.each(["/laporan/2026-10", "/wilayah/32.01?tahun=2026&urut=nama", "/", "/kpm?cari=a%20b"])(
		"%s is one of ours",
		(path) => {
			expect(safeReturn(path)).toBe(path);
		},
	);

	it.each([
		undefined,
		"",
		"//contoh.com",
		"/\\contoh.com",
		"https://contoh.com",
		"javascript:alert(1)",
		"/\n/contoh.com",
		"/<script>",
		"/masuk?kembali=/masuk",
	])("%s is not", (path) => {
		expect(safeReturn(path)).toBe("/");
	});
});

describe("the address whose attempts are counted", () => {
	const of = (headers: Record<string, string>, trust = false) =>
		addressOf(new Headers(headers), trust);

	it("is the connection's own, whatever a caller claims", () => {
		const claimed = { "x-forwarded-for": "1.1.1.1", "x-pantau-alamat": "203.0.113.9" };
		expect(of(claimed)).toBe("203.0.113.9");
	});

	it("is the last that a trusted proxy saw", () => {
		expect(of({ "x-forwarded-for": "6.6.6.6, 203.0.113.9" }, true)).toBe("203.0.113.9");
	});

	it("is a whole network of the sixth version, and plain when mapped from the fourth", () => {
		expect(of({ "x-pantau-alamat": "2001:DB8:1:2:3:4:5:6" })).toBe("2001:db8:1:2");
		expect(of({ "x-pantau-alamat": "2001:db8::1" })).toBe("2001:db8:0:0");
		expect(of({ "x-pantau-alamat": "::ffff:10.0.0.7" })).toBe("10.0.0.7");
		expect(of({})).toBe("tidak-diketahui");
	});
});

describe("a code of the second factor", () => {
	const secret = pendingTotpSecret("sesi", "akun", 0n);
	const totp = new TOTP({ secret: Secret.fromBase32(secret) });
	const at = new Date("2026-11-01T03:00:05Z");
	const codeAt = (steps: number) => totp.generate({ timestamp: at.getTime() + steps * 30_000 });
	const step = BigInt(Math.floor(at.getTime() / 30_000));

	it("may be one step early or late, not two", () => {
		expect([-2, -1, 0, 1, 2].map((steps) => totpStep(secret, codeAt(steps), 0n, at))).toEqual([
			null,
			step - 1n,
			step,
			step + 1n,
			null,
		]);
	});

	it("is nothing when not newer than the last one used, or no code at all", () => {
		expect(totpStep(secret, codeAt(0), step, at)).toBeNull();
		expect(totpStep(secret, codeAt(0), step - 1n, at)).toBe(step);
		for (const wrong of ["", "12345", "1234567", "abcdef", "１２３４５６"])
			expect(totpStep(secret, wrong, 0n, at)).toBeNull();
	});

	it("comes from a secret that is another for each session, account and time of use", () => {
		const others = [
			pendingTotpSecret("lain", "akun", 0n),
			pendingTotpSecret("sesi", "lain", 0n),
			pendingTotpSecret("sesi", "akun", 1n),
		];
		expect(new Set([secret, ...others]).size).toBe(4);
		expect(secret).toMatch(/^[A-Z2-7]{32}$/);
	});

	it("has spare codes, ten different ones, known however they are typed", () => {
		const codes = newRecoveryCodes();
		expect(new Set(codes).size).toBe(10);
		const [code = ""] = codes;
		expect(hashRecoveryCode(`${code.slice(0, 5).toUpperCase()} - ${code.slice(5)}`)).toBe(
			hashRecoveryCode(code),
		);
	});
});
