import type { TestProject } from "vitest/node";
import { openTestServer } from "../../../scripts/lib/test-server.mjs";

declare module "vitest" {
	interface ProvidedContext {
		testServer: { ownerUrl: string; webPassword: string; template: string };
	}
}

/** One server and one migrated template for the whole run, gone with it. */
export default async function setup(project: TestProject) {
	const { ownerUrl, webPassword, template, close } = await openTestServer();
	project.provide("testServer", { ownerUrl, webPassword, template });
	return close;
}
