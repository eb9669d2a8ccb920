/** The SQLSTATE behind an error of Prisma, of its driver adapter or of the driver itself; null if there is none. */
export function sqlState(error: unknown): string | null {
	for (let at: unknown = error, depth = 0; at && typeof at === "object" && depth < 6; depth++) {
		const holder = at as Record<string, unknown>;
		for (const key of ["originalCode", "code"]) {
			const code = holder[key];
			if (typeof code === "string" && /^[0-9A-Z]{5}$/.test(code) && !/^P\d{4}$/.test(code))
				return code;
		}
		const meta = holder.meta as Record<string, unknown> | undefined;
		at = holder.cause ?? meta?.driverAdapterError;
	}
	return null;
}

const DEADLOCK = "40P01";
const SERIALIZATION = "40001";

/** Both mean that the same transaction, run again, may well succeed. */
export function isRetryable(error: unknown): boolean {
	const state = sqlState(error);
	return state === DEADLOCK || state === SERIALIZATION;
}

/** An expected refusal of the database, in the words of an Outcome; null for everything else. */
export function refusalOf(error: unknown): "conflict" | "missing" | null {
	switch (sqlState(error)) {
		case "23505": // the key is taken
		case "55000": // a guard: the state does not allow it
		case "23514": // a check constraint
			return "conflict";
		case "23503": // refers to what does not exist here
		case "42501": // outside the scope: it reads as missing
		case "P0002":
			return "missing";
		default:
			return null;
	}
}
