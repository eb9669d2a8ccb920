// npm run check: everything that a machine can say about the code without running it.
import { ARCHITECTURE, CHECKS, runChecks } from "./lib/checks.mjs";
import { main } from "./lib/lifetime.mjs";

main(async () => {
	const { passed, failed } = await runChecks([...CHECKS, ARCHITECTURE]);
	console.log(`${passed} passed, ${failed} failed`);
	return failed > 0 ? 1 : 0;
});
