import { can } from "@/lib/auth/actor";
import { invalid } from "@/lib/outcome";
import {
	decideMasalahMachine,
	raiseMasalahMachine,
	writeNotulenMachine,
} from "@/lib/rapat/actions";
import { findCatatan } from "@/lib/rapat/catatan-queries";
import { KirimCatatan } from "@/lib/rapat/catatan-schema";
import { assignTindakLanjutMachine } from "@/lib/tindak-lanjut/actions";
import { bacaAlamat, bacaIsi, isiJson, jawab, type Konteks, kosong, statusOf } from "../jawaban";

const PINTU = {
	MASALAH: raiseMasalahMachine,
	KEPUTUSAN: decideMasalahMachine,
	TINDAK_LANJUT: assignTindakLanjutMachine,
	NOTULEN: writeNotulenMachine,
};

/** What is noted, `?sejak=` the mark that is known: 204 while nothing has changed. */
export async function GET(request: Request, konteks: Konteks) {
	const found = await bacaAlamat(konteks);
	if (found instanceof Response) return found;
	const { actor, rapat } = found;
	const sejak = new URL(request.url).searchParams.get("sejak") ?? undefined;
	const notes = can(actor, "rapat:write") ? await findCatatan(actor, rapat, sejak) : null;
	if (!notes) return kosong(404);
	return notes.isi ? isiJson(notes) : kosong(204);
}

/** One or a few notes, in order, each by its own command; it stops at the first that is refused, and sent again nothing is doubled. */
export async function POST(request: Request, { params }: Konteks) {
	const [{ kode: rapatWilayah, id: rapatId }, body] = await Promise.all([params, bacaIsi(request)]);
	const sent = KirimCatatan.safeParse(body);
	if (!sent.success) return jawab(invalid({}, "Catatan ini tidak dapat dibaca."));
	const done: unknown[] = [];
	for (const { jenis, ...isi } of sent.data.catatan) {
		const outcome = await PINTU[jenis]({ ...isi, rapatWilayah, rapatId });
		if (!outcome.ok) return Response.json({ ...outcome, done }, { status: statusOf(outcome) });
		done.push(outcome.value);
	}
	return isiJson({ ok: true, value: done });
}
