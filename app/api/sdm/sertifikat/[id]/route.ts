import { can } from "@/lib/auth/actor";
import { readyActor } from "@/lib/auth/session";
import { unduhDokumen } from "@/lib/dokumen/jawaban";
import { id as idSchema } from "@/lib/schema";
import { findBerkasSertifikat } from "@/lib/sertifikat/queries";

/** The file of a certificate that was handed in, for its owner and Dinsos. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }) {
	const actor = await readyActor();
	if (!actor) return new Response(null, { status: 401 });
	const id = idSchema.safeParse((await params).id);
	const mayAsk = can(actor, "sertifikat:submit") || can(actor, "sertifikat:decide");
	const found = id.success && mayAsk ? await findBerkasSertifikat(actor, id.data) : null;
	return found ? unduhDokumen(found) : new Response(null, { status: 404 });
}
