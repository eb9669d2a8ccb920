import { createHash } from "node:crypto";
import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "./generated/client";
import { pool } from "./pool";

/** Beyond so many different texts a statement goes unprepared: a connection keeps what it has prepared. */
const STATEMENTS_MAX = 1_000;
const names = new Map<string, string>();

/** A statement's name: what was prepared once on a connection is neither parsed nor planned again. */
function statementName({ sql }: { sql: string }): string {
	const known = names.get(sql);
	if (known || names.size >= STATEMENTS_MAX) return known ?? "";
	const name = createHash("sha1").update(sql).digest("base64url");
	names.set(sql, name);
	return name;
}

function connect() {
	const adapter = new PrismaPg(pool(), {
		statementNameGenerator: statementName,
		disposeExternalPool: true,
	});
	return new PrismaClient({ adapter, errorFormat: "minimal" });
}

const kept = globalThis as { pantauPrisma?: ReturnType<typeof connect> };

/** One client a process, kept over reloads of the development server. */
export function client() {
	kept.pantauPrisma ??= connect();
	return kept.pantauPrisma;
}
