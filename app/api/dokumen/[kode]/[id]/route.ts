import { can } from "@/lib/auth/actor";
import { readyActor } from "@/lib/auth/session";
import { unduhDokumen } from "@/lib/dokumen/jawaban";
import { findDokumen } from "@/lib/dokumen/queries";
import { AlamatDokumen } from "@/lib/dokumen/schema";

type Konteks = { params: Promise<{ kode: string; id: string }> };

/** A document as it was issued, for whom it exists. */
export async function GET(_request: Request, { params }: Konteks) {
	const actor = await readyActor();
	if (!actor) return new Response(null, { status: 401 });
	const alamat = AlamatDokumen.safeParse(await params);
	const mayRead = alamat.success && can(actor, "dokumen:read");
	const berkas = mayRead ? await findDokumen(actor, alamat.data) : null;
	return berkas ? unduhDokumen(berkas) : new Response(null, { status: 404 });
}
