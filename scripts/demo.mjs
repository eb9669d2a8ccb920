// npm run demo: the whole application with demo data on this computer, from nothing to a browser.
import { main } from "./lib/lifetime.mjs";
import { showcase } from "./lib/showcase.mjs";

main(() => showcase("start", process.argv.slice(2)));
