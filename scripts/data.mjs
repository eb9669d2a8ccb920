// npm run data -- --skala nasional [--bagian 0.01] [--sampai 2026-11-23]: a big data set without the web server.
import { main } from "./lib/lifetime.mjs";
import { loadOnly } from "./lib/showcase.mjs";

main(() => loadOnly(process.argv.slice(2)));
