import { Prisma } from "../db/generated/client";
import type { ScopeKind } from "../scope";
import type { Himpunan } from "./baris";

const SUMS = Prisma.raw(
	"baris, bertempat, basis, g_alamiah, g_mandiri, g_pemberdayaan, g_mampu, g_sanksi",
);

/** The ranking added up by kabupaten and year, with what still waits to be folded: rows that are summed anyway. */
export const REKAP = Prisma.sql`(select kabupaten_code, tahun, ${SUMS} from peringkat_rekap
	union all select kabupaten_code, tahun, ${SUMS} from peringkat_rekap_delta)`;

const WHOLE: readonly ScopeKind[] = ["nasional", "provinsi", "kabupaten"];

/** Whether what is asked of is made of whole kabupaten, all rows of which are in the scope. */
export const isTerlipat = ({ wilayah }: Pick<Himpunan, "wilayah">, kind: ScopeKind): boolean =>
	WHOLE.includes(kind) && (wilayah === null || wilayah.length <= 4);
