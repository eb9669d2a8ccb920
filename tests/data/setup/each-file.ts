import { inject } from "vitest";
import { cloneDatabase } from "../../../scripts/lib/clone.mjs";

// Before a test file loads lib: its own fresh database, reached as the web process reaches it.
const { ownerUrl, webUrl } = await cloneDatabase(inject("testServer"));
process.env.DATABASE_URL = webUrl;
process.env.TEST_OWNER_URL = ownerUrl;
