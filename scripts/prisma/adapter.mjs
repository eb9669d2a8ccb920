// @prisma/adapter-pg, with what the schema engine needs and the adapter lacks.
import { randomUUID } from "node:crypto";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import pg from "pg";
import { connectionOf } from "./connection.mjs";

const CHAR_OID = 18; // the catalog's "char", which the adapter cannot map
const TEXT_OID = 25;

function asText(field) {
	return field.dataTypeID === CHAR_OID ? { name: field.name, dataTypeID: TEXT_OID } : field;
}

/** The engine reads catalog columns of type "char": they travel as text and are named as characters. */
function mapCatalogTypes(queryable) {
	const performIO = queryable.performIO.bind(queryable);
	const queryRaw = queryable.queryRaw.bind(queryable);
	let typeIds = [];
	queryable.performIO = async (query) => {
		const result = await performIO(query);
		typeIds = result.fields?.map((field) => field.dataTypeID) ?? [];
		return { rowCount: result.rowCount, rows: result.rows, fields: result.fields?.map(asText) };
	};
	queryable.queryRaw = async (query) => {
		const result = await queryRaw(query);
		for (const [index, id] of typeIds.entries())
			if (id === CHAR_OID) result.columnTypes[index] = ColumnTypeEnum.Character;
		return result;
	};
}

/** The adapter splits a script at every `;`, which breaks $$-quoted bodies: the whole file is one simple query. */
function sendScriptsWhole(queryable) {
	queryable.executeScript = async (script) => {
		try {
			await queryable.client.query(script);
		} catch (error) {
			queryable.onError(error);
		}
	};
}

function completed(queryable) {
	mapCatalogTypes(queryable);
	if (queryable.executeScript) sendScriptsWhole(queryable);
	if (queryable.startTransaction) {
		const startTransaction = queryable.startTransaction.bind(queryable);
		queryable.startTransaction = async (...args) => completed(await startTransaction(...args));
	}
	return queryable;
}

async function connect({ config, schema }) {
	return completed(await new PrismaPg(config, { schema }).connect());
}

/** A database for the length of one command, in which migrations are played from nothing. */
async function connectToNewShadow({ config, schema }) {
	const database = `prisma_migrate_shadow_db_${randomUUID()}`;
	const admin = new pg.Client(config);
	await admin.connect();
	await admin.query(`create database "${database}" template template0`);
	const adapter = await connect({ config: { ...config, database }, schema });
	const dispose = adapter.dispose.bind(adapter);
	adapter.dispose = async () => {
		await dispose();
		await admin.query(`drop database if exists "${database}" with (force)`);
		await admin.end();
	};
	return adapter;
}

/** The adapter factory that the engine asks for connections. */
export function adapterFactory(url, shadowUrl) {
	const connection = connectionOf(url);
	const { provider, adapterName } = new PrismaPg(connection.config, { schema: connection.schema });
	return bindMigrationAwareSqlAdapterFactory({
		provider,
		adapterName,
		connect: () => connect(connection),
		connectToShadowDb: () =>
			shadowUrl ? connect(connectionOf(shadowUrl)) : connectToNewShadow(connection),
	});
}
