export const dynamic = "force-dynamic";

/** The process is alive. Says nothing of the database. */
export function GET(): Response {
	return Response.json({ status: "hidup" }, { headers: { "cache-control": "no-store" } });
}
