import { unduh } from "@/lib/cetak/jawaban";
import { dokumenRhk } from "@/lib/cetak/rhk";
import { berkasRhk } from "@/lib/cetak/rules";
import { type Konteks, laporanOf } from "../cetak";

/** The ministry's set RHK 1-9, or with `?rhk=2` one of them; `?pendamping=` names whose. */
export async function GET(request: Request, konteks: Konteks) {
	const found = await laporanOf(request, konteks);
	if (found instanceof Response) return found;
	const { laporan, rhk } = found;
	return unduh(dokumenRhk(laporan, rhk), berkasRhk(laporan, rhk));
}
