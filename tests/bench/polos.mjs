// The floor under the web: a bare Node server that does the same look-up and the same insert with the driver alone, in
// a transaction with the role and settings of the scope, and nothing else: no session, no check, no page, no audit.
import { createServer } from "node:http";
import pg from "pg";

const POOL_MAX = 16;
const pool = new pg.Pool({
	connectionString: process.env.BENCH_WEB_URL,
	max: POOL_MAX,
	options: "-c jit=off -c timezone=UTC",
});

const SETTINGS = {
	name: "settings",
	text: "select set_config(key, value, true) from unnest($1::text[], $2::text[]) s(key, value)",
};

async function inRole(settings, work) {
	const client = await pool.connect();
	try {
		await client.query("begin");
		await client.query({ ...SETTINGS, values: [Object.keys(settings), Object.values(settings)] });
		const result = await work(client);
		await client.query("commit");
		return result;
	} catch (error) {
		await client.query("rollback");
		throw error;
	} finally {
		client.release();
	}
}

async function bodyOf(request) {
	let text = "";
	for await (const chunk of request) text += chunk;
	return text === "" ? {} : JSON.parse(text);
}

const LOOK_UP = {
	name: "look-up",
	text: `select id, held_on::text as held_on, rhk, jenis, uraian, tempat, peserta, tautan, cancelled_at
		from kegiatan where kabupaten_code = $1::smallint and id = $2::uuid`,
};
const INSERT = {
	name: "insert",
	text: `insert into sesi_p2k2 (kabupaten_code, id, kecamatan_code, kelompok_id, roster_id, pendamping_id, held_on, kurikulum, modul, sesi, tempat, absen)
		values ($1::smallint, $2::uuid, $3::int, $4::uuid, $5::uuid, $6::uuid, $7::date, $8, $9::smallint, $10::smallint, $11, $12) returning id`,
};

const run =
	(statement) =>
	({ settings, values }) =>
		inRole(settings, async (client) => (await client.query({ ...statement, values })).rows);

const ROUTES = {
	"/satu": run(LOOK_UP),
	"/sesi": run(INSERT),
	"/kosong": async () => [],
};

createServer(async (request, response) => {
	try {
		const rows = await ROUTES[request.url](await bodyOf(request));
		response.writeHead(200, { "content-type": "application/json" });
		response.end(JSON.stringify(rows));
	} catch (error) {
		response.writeHead(500);
		response.end(error.message);
	}
}).listen(Number(process.env.PORT), "127.0.0.1", () => console.error("siap"));
