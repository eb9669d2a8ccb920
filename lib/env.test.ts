import { describe, expect, it } from "vitest";
import { readEnv } from "./env";

const key = (letter: string) => Buffer.alloc(32, letter).toString("base64");
const complete = {
	NODE_ENV: "test",
	DATABASE_URL: "postgresql://pkh_web:rahasia@db.contoh:5432/pantau",
	NEXTAUTH_SECRET: "s".repeat(32),
	NEXTAUTH_URL: "https://pantau.contoh",
	DATA_KEY: key("a"),
	INDEX_KEY: key("b"),
} as const;

describe("the settings", () => {
	it("are read when complete, with the defaults of the optional ones", () => {
		const settings = readEnv(complete);
		expect(settings.PORT).toBe(3000);
		expect(settings.PANTAU_DEMO).toBe(false);
		expect(settings.DATA_KEY).toEqual(Buffer.alloc(32, "a"));
	});

	it.each(["DATABASE_URL", "NEXTAUTH_SECRET", "NEXTAUTH_URL", "DATA_KEY", "INDEX_KEY"])(
		"name %s when it is missing or empty",
		(name) => {
			expect(() => readEnv({ ...complete, [name]: undefined })).toThrow(`${name} belum diisi`);
			expect(() => readEnv({ ...complete, [name]: "" })).toThrow(`${name} belum diisi`);
		},
	);

	it.each([
		["DATABASE_URL", "mysql://rahasia@db/pantau"],
		["NEXTAUTH_SECRET", "rahasia"],
		["NEXTAUTH_URL", "rahasia"],
		["DATA_KEY", "rahasia!"],
		["INDEX_KEY", Buffer.from("rahasia").toString("base64")],
		["INDEX_KEY", complete.DATA_KEY],
		["PORT", "70000"],
		["PANTAU_DEMO", "rahasia"],
		["TRUST_PROXY", "rahasia"],
	])("name %s when it is malformed, and never show its value", (name, value) => {
		const read = () => readEnv({ ...complete, [name]: value });
		expect(read).toThrow(`Pengaturan ${name} tidak benar`);
		expect(read).not.toThrow(value);
	});

	it("name every wrong setting at once", () => {
		const read = () => readEnv({ ...complete, DATA_KEY: "", NEXTAUTH_SECRET: "x" });
		expect(read).toThrow(/DATA_KEY[\s\S]*NEXTAUTH_SECRET|NEXTAUTH_SECRET[\s\S]*DATA_KEY/);
	});

	it("allow the demo on the embedded database only", () => {
		const local = "postgresql://pkh_web:x@127.0.0.1:5499/pantau_demo";
		expect(readEnv({ ...complete, DATABASE_URL: local, PANTAU_DEMO: "1" }).PANTAU_DEMO).toBe(true);
		expect(() => readEnv({ ...complete, PANTAU_DEMO: "1" })).toThrow("PANTAU_DEMO");
	});
});
