// npm run dev: the demo, served by the development server.
import { main } from "./lib/lifetime.mjs";
import { showcase } from "./lib/showcase.mjs";

main(() => showcase("dev", process.argv.slice(2)));
