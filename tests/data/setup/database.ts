export interface TestDatabase {
	/** The owner, who migrates and (row security forced) sees no row. */
	ownerUrl: string;
	/** `pkh_web`, the login of the web process; also DATABASE_URL, so lib is connected to it. */
	webUrl: string;
}

function setting(name: string) {
	const value = process.env[name];
	if (!value) throw new Error(`${name} is set by tests/data/setup: run the data project`);
	return value;
}

/** This test file's own migrated database, used by no other file. */
export function testDatabase(): TestDatabase {
	return { ownerUrl: setting("TEST_OWNER_URL"), webUrl: setting("DATABASE_URL") };
}
