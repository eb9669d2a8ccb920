import { can } from "@/lib/auth/actor";
import { readyActor } from "@/lib/auth/session";
import { tolak } from "@/lib/cetak/jawaban";
import { env } from "@/lib/env";
import { formatKode } from "@/lib/format";
import { findRapat } from "@/lib/rapat/queries";
import { AlamatRapat } from "@/lib/rapat/schema";
import { kalenderOf } from "@/lib/undangan/kalender";

type Konteks = { params: Promise<{ kode: string; id: string }> };

/** A meeting as a file for one's calendar. */
export async function GET(_request: Request, { params }: Konteks) {
	const actor = await readyActor();
	if (!actor) return tolak("Sesi Anda sudah berakhir. Masuk lagi, lalu unduh ulang.", 401);
	const alamat = AlamatRapat.safeParse(await params);
	const found = can(actor, "rapat:read") && alamat.success;
	const rapat = found ? await findRapat(actor, alamat.data) : null;
	if (!rapat) return tolak("Rapat ini tidak ditemukan.", 404);
	const halaman = `${env().NEXTAUTH_URL}/rapat/${formatKode(rapat.wilayah)}/${rapat.id}`;
	const janji = { ...rapat, halaman, batal: rapat.status === "BATAL" };
	return new Response(kalenderOf(janji, actor.scope.now()), {
		headers: {
			"content-type": "text/calendar; charset=utf-8",
			"content-disposition": `attachment; filename="rapat-${rapat.heldOn}.ics"`,
			"cache-control": "private, no-store",
			"x-content-type-options": "nosniff",
		},
	});
}
