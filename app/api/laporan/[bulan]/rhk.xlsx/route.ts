import { unduhBerkas } from "@/lib/ekspor/jawaban";
import { berkasRhkXlsx } from "@/lib/ekspor/rhk";
import { type Konteks, laporanOf } from "../cetak";

/** The ministry's set RHK 1-9 as a spreadsheet, or with `?rhk=2` one of them; `?pendamping=` names whose. */
export async function GET(request: Request, konteks: Konteks) {
	const found = await laporanOf(request, konteks);
	if (found instanceof Response) return found;
	return unduhBerkas("xlsx", berkasRhkXlsx(found.laporan, found.rhk));
}
