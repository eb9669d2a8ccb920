import { can } from "@/lib/auth/actor";
import { readyActor } from "@/lib/auth/session";
import { id as idSchema } from "@/lib/schema";
import { findBerkas } from "@/lib/sdm/dokumen-queries";

/** A certificate or a payment list, byte for byte as it was issued. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }) {
	const actor = await readyActor();
	if (!actor) return new Response(null, { status: 401 });
	const id = idSchema.safeParse((await params).id);
	const found =
		id.success && can(actor, "pelatihan:read") ? await findBerkas(actor, id.data) : null;
	if (!found) return new Response(null, { status: 404 });
	return new Response(new Uint8Array(found.isi), {
		headers: {
			"content-type": found.mime,
			"content-length": String(found.isi.byteLength),
			"content-disposition": `attachment; filename="${found.nama}"`,
			"cache-control": "private, no-store",
			"x-content-type-options": "nosniff",
		},
	});
}
