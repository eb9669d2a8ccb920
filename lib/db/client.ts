import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "./generated/client";
import { pool } from "./pool";
import { statementName } from "./statement-name";

function connect() {
	const adapter = new PrismaPg(pool(), {
		statementNameGenerator: ({ sql }) => statementName(sql),
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
