import { can } from "@/lib/auth/actor";
import { readyActor } from "@/lib/auth/session";
import { searchKpmPilihan } from "@/lib/kunjungan/queries";

/** Families of the own caseload for what is being typed. */
export async function GET(request: Request) {
	const actor = await readyActor();
	if (!actor) return Response.json([], { status: 401 });
	if (!can(actor, "kpm:read")) return Response.json([], { status: 404 });
	const words = new URL(request.url).searchParams.get("q") ?? "";
	return Response.json(await searchKpmPilihan(actor, words));
}
