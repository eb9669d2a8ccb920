import { FilterForm } from "@/components/ui/filter-form";
import { Link } from "@/components/ui/link";
import { SelectField } from "@/components/ui/select-field";
import { formatBulan, formatKode } from "@/lib/format";
import type { GraduasiBaris } from "@/lib/graduasi/queries";
import {
	JENIS_GRADUASI,
	JENIS_KODE,
	STATUS_GRADUASI,
	type StatusGraduasi,
} from "@/lib/graduasi/rules";
import type { GraduasiFilter } from "@/lib/graduasi/schema";

type FilterBarProps = {
	filter: GraduasiFilter;
	/** The year of today: the newest to choose. */
	tahunIni: number;
	first?: GraduasiBaris;
};

const TAHUN_MUNDUR = 4;
const SHOWN: readonly StatusGraduasi[] = [
	"USULAN",
	"VERIFIKASI",
	"DISETUJUI",
	"DITETAPKAN",
	"DITOLAK",
	"BATAL",
];
const STATUS = SHOWN.map((value) => ({ value, label: STATUS_GRADUASI[value] }));
const JENIS = JENIS_KODE.map((value) => ({ value, label: JENIS_GRADUASI[value].label }));

/** Cases by year, status and type; a part chosen by a dashboard stays chosen. */
export function GraduasiFilterBar({ filter, tahunIni, first }: FilterBarProps) {
	const { sampai, kecamatan, pendamping } = filter;
	const years = Array.from({ length: TAHUN_MUNDUR + 1 }, (_, back) => String(tahunIni - back));
	const several = { value: filter.jenis.join(","), label: "Beberapa jenis" };
	const chosen = [
		kecamatan && `Kecamatan ${first?.kecamatan ?? formatKode(kecamatan)}`,
		pendamping && (first?.pendamping ? `pendamping ${first.pendamping}` : "satu pendamping"),
		sampai && `sampai ${formatBulan(sampai)}`,
	].filter(Boolean);
	return (
		<>
			<FilterForm label="Saring kasus graduasi" action="/graduasi">
				{sampai && <input type="hidden" name="sampai" value={sampai} />}
				{kecamatan && <input type="hidden" name="kecamatan" value={kecamatan} />}
				{pendamping && <input type="hidden" name="pendamping" value={pendamping} />}
				<SelectField
					name="tahun"
					label="Tahun"
					unmarked
					choices={years.map((value) => ({ value, label: value }))}
					placeholder="Semua tahun"
					defaultValue={filter.tahun ? String(filter.tahun) : ""}
				/>
				<SelectField
					name="status"
					label="Status"
					unmarked
					choices={STATUS}
					placeholder="Semua status"
					defaultValue={filter.status.join(",")}
				/>
				<SelectField
					name="jenis"
					label="Jenis"
					unmarked
					choices={filter.jenis.length > 1 ? [several, ...JENIS] : JENIS}
					placeholder="Semua jenis"
					defaultValue={filter.jenis.join(",")}
				/>
			</FilterForm>
			{chosen.length > 0 && (
				<p className="mb-4 text-sm text-muted">
					Hanya {chosen.join(", ")}.{" "}
					<Link href="/graduasi" className="font-semibold text-accent underline underline-offset-4">
						Tampilkan semua
					</Link>
				</p>
			)}
		</>
	);
}
