import { inPublic } from "../db";

/** The name of the newest migration that the database has; null when it cannot be reached. */
export async function findVersiSkema(): Promise<string | null> {
	try {
		const rows = await inPublic(
			(tx) => tx.$queryRaw<{ versi: string | null }[]>`select versi_skema() versi`,
		);
		return rows[0]?.versi ?? null;
	} catch {
		return null;
	}
}
