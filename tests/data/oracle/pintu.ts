import { readdirSync, readFileSync } from "node:fs";
import { BOLEH } from "./peran";
import type { Uji } from "./uji";

/** These ask for the permission themselves, for province and nation stand at the same page as a kabupaten. */
const SENDIRI = /\bfamilyScope\(actor/;

const pages = () =>
	readdirSync("app", { recursive: true, encoding: "utf8" })
		.filter((path) => /\.tsx?$/.test(path))
		.map((path) => ({ path, text: readFileSync(`app/${path}`, "utf8") }));

function bodyOf(nama: string): string {
	const [module = "", name = ""] = nama.split(".");
	const text = readFileSync(`lib/${module}.ts`, "utf8");
	const from = text.indexOf(`function ${name}(`);
	return text.slice(from, text.indexOf("\n}", from));
}

const ASKED = /(?:requireActor|can)\((?:actor, )?"([a-z0-9]+:[a-z]+)"/g;

/** Whether a page asks for a permission that lets in nobody but those for whom the query is. */
function asks(text: string, izin: readonly string[]): boolean {
	const all = new Set(izin.flatMap((one) => BOLEH[one] ?? []));
	return [...text.matchAll(ASKED)].some(([, one = ""]) =>
		BOLEH[one]?.every((peran) => all.has(peran)),
	);
}

/** Pages that read with a query and never ask for one of the permissions at whose door it stands. */
export function tanpaPintu(all: readonly Uji[]): string[] {
	const files = pages();
	return all
		.filter(({ nama, izin }) => izin.length > 0 && !SENDIRI.test(bodyOf(nama)))
		.flatMap(({ nama, izin }) => {
			const [module = "", name = ""] = nama.split(".");
			const users = files.filter(
				({ text }) =>
					text.includes(`from "@/lib/${module}"`) && new RegExp(`\\b${name}\\(`).test(text),
			);
			return users.filter(({ text }) => !asks(text, izin)).map(({ path }) => `${path}: ${nama}`);
		});
}
