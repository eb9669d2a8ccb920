import { dokumenDinsos } from "@/lib/cetak/dinsos";
import { unduh } from "@/lib/cetak/jawaban";
import { berkasDinsos } from "@/lib/cetak/rules";
import { type Konteks, laporanOf } from "../cetak";

/** The monthly report in the form of the Dinas Sosial: `?pendamping=` names whose, one's own without. */
export async function GET(request: Request, konteks: Konteks) {
	const found = await laporanOf(request, konteks);
	if (found instanceof Response) return found;
	return unduh(dokumenDinsos(found.laporan), berkasDinsos(found.laporan));
}
