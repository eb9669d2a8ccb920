import { can } from "@/lib/auth/actor";
import { detakHadirMachine, joinHadirMachine } from "@/lib/hadir/actions";
import { hitungHadir, kodeHadir } from "@/lib/hadir/queries";
import { bacaAlamat, bacaIsi, isiJson, jawab, type Konteks, kosong } from "../jawaban";

/** For the screen of a meeting: the code that stands now, and who is there. */
export async function GET(_request: Request, konteks: Konteks) {
	const found = await bacaAlamat(konteks);
	if (found instanceof Response) return found;
	const { actor, rapat } = found;
	const hitungan = can(actor, "rapat:write") ? await hitungHadir(actor, rapat) : null;
	return hitungan ? isiJson({ ...kodeHadir(rapat, actor.scope.now()), hitungan }) : kosong(404);
}

/** Somebody comes in, `{ cara: "KODE", kode }` or `{ cara: "DARING" }`, or is still there, `{ cara: "DETAK" }`. */
export async function POST(request: Request, { params }: Konteks) {
	const [{ kode: wilayah, id }, body] = await Promise.all([params, bacaIsi(request)]);
	const input = { ...body, wilayah, id };
	return jawab(await (body?.cara === "DETAK" ? detakHadirMachine(input) : joinHadirMachine(input)));
}
