import { v7 } from "uuid";

/** A new id, ordered by time: the idempotency key of a record. */
export function newId(): string {
	return v7();
}
