// The embedded database without the web server, for work on the code.
// usage: node scripts/db.mjs start [database] | drop [database] | stop     (addresses are then in .pantau/env)
import { DEMO_DATABASE, dropDatabase, noteAddresses, prepareDatabase } from "./lib/embedded.mjs";
import { main } from "./lib/lifetime.mjs";
import { PANTAU } from "./lib/paths.mjs";
import { folders } from "./lib/pg-place.mjs";
import { startServer, stopServer } from "./lib/pg-server.mjs";
import { complain, say } from "./lib/say.mjs";

main(async () => {
	const [command, name = DEMO_DATABASE] = process.argv.slice(2);
	if (command === "start") {
		const server = await startServer(PANTAU);
		const addresses = await prepareDatabase(server, name);
		if (name === DEMO_DATABASE) noteAddresses(PANTAU, server, addresses);
		say(
			`Basis data siap.\nDATABASE_URL=${addresses.webUrl}\nDATABASE_OWNER_URL=${addresses.ownerUrl}`,
		);
	} else if (command === "drop") {
		await dropDatabase(await startServer(PANTAU), name);
		say(`Basis data ${name} dihapus.`);
	} else if (command === "stop") {
		for (const folder of folders(PANTAU)) await stopServer(`${folder}/pg`);
		say("Basis data berhenti.");
	} else complain("Pakai: node scripts/db.mjs start [nama] | drop [nama] | stop");
});
