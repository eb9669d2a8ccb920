// Databases of a test run, copied from its migrated template.
import { randomBytes } from "node:crypto";
import { urlFor, WEB, withClient } from "./database.mjs";

/** A new database like the template, by the wanted name or a random one: `{ ownerUrl, webUrl }`. */
export async function cloneDatabase({ ownerUrl, webPassword, template }, wanted) {
	const name = wanted ?? template.replace(/templat$/, randomBytes(6).toString("hex"));
	await withClient(urlFor(ownerUrl, { database: "postgres" }), (client) =>
		client.query(
			`create database ${client.escapeIdentifier(name)} template ${client.escapeIdentifier(template)}`,
		),
	);
	return {
		ownerUrl: urlFor(ownerUrl, { database: name }),
		webUrl: urlFor(ownerUrl, { user: WEB, password: webPassword, database: name }),
	};
}
