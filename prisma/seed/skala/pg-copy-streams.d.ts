declare module "pg-copy-streams" {
	import type { Readable, Writable } from "node:stream";
	import type { Submittable } from "pg";
	/** The rows of a statement as the lines of COPY's text format. */
	export function to(statement: string): Readable & Submittable;
	/** Lines of COPY's text format into a table. */
	export function from(statement: string): Writable & Submittable & { rowCount: number };
}
