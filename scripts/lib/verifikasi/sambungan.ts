import pg from "pg";
import type { Tx } from "../../../lib/db";
import { Prisma } from "../../../lib/db/generated/client";

/** One moment of the database, seen by several connections at once, so that people may go on writing. */
export type Saat = { url: string; potret: string; kini: string; tutup: () => Promise<void> };

/** Whose rows are seen: the nation's roll-ups, or one kabupaten with its families. */
export type Lingkup = { provinsi: number; kabupaten: number } | "nasional";

const BEGIN = "begin isolation level repeatable read read only";
/** The policies only ask whether somebody is there. */
const NOBODY = "00000000-0000-0000-0000-000000000000";
const TENANG = {
	statement_timeout: "0",
	idle_in_transaction_session_timeout: "0",
	timezone: "UTC",
	jit: "off",
	work_mem: "64MB",
};

function settingsOf(lingkup: Lingkup, kini: string): Record<string, string> {
	const common = { ...TENANG, "app.akun": NOBODY, "app.pendamping": "", "app.kini": kini };
	if (lingkup === "nasional")
		return { ...common, role: "app_nasional", "app.sendiri": "{0}", "app.kabupaten": "{}" };
	const { provinsi, kabupaten } = lingkup;
	return {
		...common,
		role: "app_kabupaten",
		"app.sendiri": "{}",
		"app.kabupaten": `{${kabupaten}}`,
		"app.wilayah": `{0,${provinsi},${kabupaten}}`,
	};
}

const atur = (client: pg.Client, settings: Record<string, string>) =>
	client.query(
		"select set_config(key, value, true) from unnest($1::text[], $2::text[]) s(key, value)",
		[Object.keys(settings), Object.values(settings)],
	);

async function connect(url: string): Promise<pg.Client> {
	const client = new pg.Client({ connectionString: url });
	await client.connect();
	return client;
}

/** Holds the moment that everything is counted at; `kini` is another clock than the server's, for data of past months. */
export async function bukaSaat(url: string, kini?: Date): Promise<Saat> {
	const client = await connect(url);
	try {
		await client.query(BEGIN);
		await atur(client, TENANG);
		const { rows } = await client.query(
			"select pg_export_snapshot() as potret, now()::text as kini",
		);
		return {
			url,
			potret: rows[0].potret,
			kini: kini?.toISOString() ?? rows[0].kini,
			tutup: () => client.end(),
		};
	} catch (error) {
		await client.end();
		throw error;
	}
}

/** A transaction at that moment in which only the rows of one scope exist, as row security has it. */
export async function diSaat<T>(
	saat: Saat,
	lingkup: Lingkup,
	work: (client: pg.Client) => Promise<T>,
): Promise<T> {
	const client = await connect(saat.url);
	try {
		await client.query(BEGIN);
		await client.query(`set transaction snapshot ${client.escapeLiteral(saat.potret)}`);
		await atur(client, settingsOf(lingkup, saat.kini));
		return await work(client);
	} finally {
		await client.end();
	}
}

/** Lets the product's own queries read on this connection, so that they see the same moment as the recount. */
export function txDi(client: pg.Client): Tx {
	const $queryRaw = async (asked: TemplateStringsArray | Prisma.Sql, ...values: unknown[]) => {
		const { text, values: bound } =
			asked instanceof Prisma.Sql ? asked : Prisma.sql(asked, ...values);
		return (await client.query(text, [...bound])).rows;
	};
	return { $queryRaw } as unknown as Tx;
}

/** Rows of one statement. */
export async function baca<T>(
	client: pg.Client,
	text: string,
	values: readonly unknown[] = [],
): Promise<T[]> {
	return (await client.query(text, [...values])).rows as T[];
}
