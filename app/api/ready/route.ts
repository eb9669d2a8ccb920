import { SCHEMA_OF_BUILD } from "@/lib/env";
import { findVersiSkema } from "@/lib/sistem/queries";

export const dynamic = "force-dynamic";

const HEADERS = { "cache-control": "no-store" };

/** Fit to serve: the database answers and has exactly the migrations that this build knows. */
export async function GET(): Promise<Response> {
	const has = await findVersiSkema();
	const ready = has !== null && has === SCHEMA_OF_BUILD;
	const why = has === null ? "basis data tidak terjangkau" : "migrasi belum sesuai";
	return ready
		? Response.json({ status: "siap" }, { headers: HEADERS })
		: Response.json({ status: "belum siap", sebab: why }, { status: 503, headers: HEADERS });
}
