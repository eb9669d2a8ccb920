import type { Dasbor } from "@/lib/dasbor/queries";
import type { BarisDasbor } from "@/lib/dasbor/rules";
import { type Bacaan, type IndikatorKode, readIndikator } from "@/lib/indikator/baca";
import { indikatorOf } from "@/lib/indikator/catalogue";

const REPORTS: readonly IndikatorKode[] = ["K4", "K4b"];

/** An indicator of a place as this dashboard shows it: reports that are not due yet are not called late. */
export function bacaDasbor(
	dasbor: Dasbor,
	kode: IndikatorKode,
	place: Pick<BarisDasbor, "kini" | "param">,
): Bacaan {
	const reading = readIndikator(indikatorOf(kode), place.kini, place.param, dasbor.bulan);
	const tooEarly = dasbor.belumTenggat && REPORTS.includes(kode) && reading.status !== "ok";
	return tooEarly ? { ...reading, status: null } : reading;
}
