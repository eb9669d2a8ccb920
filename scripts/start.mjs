// npm start: the production web server and, unless JOBS=0, the worker of the job queue, over a database of one's own.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { tsImport } from "tsx/esm/api";
import { keepWorker } from "./lib/jobs.mjs";
import { main } from "./lib/lifetime.mjs";
import { ROOT } from "./lib/paths.mjs";
import { finished, launchNode } from "./lib/processes.mjs";
import { complain } from "./lib/say.mjs";
import { SERVE, withHeapLimit } from "./lib/web.mjs";

main(async () => {
	const { env } = process;
	if (env.PANTAU_DEMO && env.PANTAU_DEMO !== "0")
		complain("Pengaturan PANTAU_DEMO hanya untuk `npm run demo`: hapus dari pengaturan produksi.");
	if (env.DATABASE_OWNER_URL)
		complain(
			"Pengaturan DATABASE_OWNER_URL hanya untuk migrasi (`npm run db:deploy`): proses web tidak boleh memilikinya.",
		);
	const { readEnv } = await tsImport("../lib/env.ts", import.meta.url);
	let settings;
	try {
		settings = readEnv(env);
	} catch (error) {
		complain(error.message);
	}
	if (!existsSync(join(ROOT, ".next/BUILD_ID")))
		complain("Aplikasi belum dibangun: jalankan `npm run build` lebih dahulu.");
	const web = launchNode([SERVE, String(settings.PORT)], {
		env: { ...env, NODE_ENV: "production", NODE_OPTIONS: withHeapLimit(env.NODE_OPTIONS) },
	});
	if (settings.JOBS) keepWorker({ ...env, NODE_ENV: "production" });
	return finished(web);
});
