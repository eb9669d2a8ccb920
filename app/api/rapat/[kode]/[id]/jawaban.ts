import { readyActor } from "@/lib/auth/session";
import type { Outcome, Problem } from "@/lib/outcome";
import { AlamatRapat } from "@/lib/rapat/schema";

export type Konteks = { params: Promise<{ kode: string; id: string }> };

const HEADERS = { "cache-control": "no-store" };
const STATUS: Record<Problem["kind"], number> = {
	"signed-out": 401,
	forbidden: 404,
	missing: 404,
	invalid: 422,
	conflict: 409,
};

export const statusOf = (outcome: Outcome<unknown>): number =>
	outcome.ok ? 200 : STATUS[outcome.problem.kind];

/** An outcome as JSON, with the status that says the same. */
export function jawab(outcome: Outcome<unknown>): Response {
	return Response.json(outcome, { status: statusOf(outcome), headers: HEADERS });
}

/** Anything else as JSON that is kept nowhere. */
export const isiJson = (value: unknown) => Response.json(value, { headers: HEADERS });
export const kosong = (status: number) => new Response(null, { status, headers: HEADERS });

/** Who asks, and for which meeting; or the answer that says why not. */
export async function bacaAlamat({ params }: Konteks) {
	const actor = await readyActor();
	if (!actor) return kosong(401);
	const alamat = AlamatRapat.safeParse(await params);
	return alamat.success ? { actor, rapat: alamat.data } : kosong(404);
}

const ISI_MAKS_BYTES = 500_000;

/** What was sent as JSON; null when it is none, or far more than anybody types. */
export async function bacaIsi(request: Request): Promise<Record<string, unknown> | null> {
	if (Number(request.headers.get("content-length")) > ISI_MAKS_BYTES) return null;
	try {
		const body: unknown = await request.json();
		return typeof body === "object" && body !== null ? { ...body } : null;
	} catch {
		return null;
	}
}
