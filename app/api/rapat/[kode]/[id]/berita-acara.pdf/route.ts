import { can } from "@/lib/auth/actor";
import { readyActor } from "@/lib/auth/session";
import { findDrafBeritaAcara } from "@/lib/berita-acara/queries";
import { dokumenBeritaAcara } from "@/lib/berita-acara/susun";
import { unduh } from "@/lib/cetak/jawaban";
import { AlamatRapat } from "@/lib/rapat/schema";

type Konteks = { params: Promise<{ kode: string; id: string }> };

/** The minutes of a meeting as they would be issued now, marked as a draft on every page. */
export async function GET(_request: Request, { params }: Konteks) {
	const actor = await readyActor();
	if (!actor) return new Response(null, { status: 401 });
	const alamat = AlamatRapat.safeParse(await params);
	const mayWrite = alamat.success && can(actor, "rapat:write");
	const draf = mayWrite ? await findDrafBeritaAcara(actor, alamat.data) : null;
	if (!draf) return new Response(null, { status: 404 });
	return unduh(dokumenBeritaAcara(draf.bahan, draf.terbit), "DRAF berita acara.pdf");
}
