import type { Metadata } from "next";
import { ParamForm } from "@/components/parameter/param-form";
import { FilterForm } from "@/components/ui/filter-form";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { SelectField } from "@/components/ui/select-field";
import { requireActor } from "@/lib/auth/session";
import { getParam } from "@/lib/param/isi-queries";
import { tahunDiAlamat } from "@/lib/target/schema";

export const metadata: Metadata = { title: "Parameter" };

/** What regulation may change, year by year. */
export default async function ParameterPage({ searchParams }: PageProps<"/parameter">) {
	const actor = await requireActor("param:write");
	const query = await searchParams;
	const isi = await getParam(actor, tahunDiAlamat.parse(query.tahun ?? null));
	return (
		<>
			<PageHeader
				title={`Parameter ${isi.tahun}`}
				meta={
					isi.sendiri
						? "Nilai yang ditetapkan untuk tahun ini"
						: "Belum ditetapkan untuk tahun ini: memakai tahun sebelumnya atau bawaan"
				}
			/>
			{query.tersimpan && <Notice tone="success" title="Parameter tersimpan" className="mb-4" />}
			<FilterForm label="Pilih tahun" submitLabel="Lihat">
				<SelectField
					name="tahun"
					label="Tahun"
					unmarked
					defaultValue={String(isi.tahun)}
					choices={isi.tahunPilihan.map((year) => ({ value: String(year), label: String(year) }))}
				/>
			</FilterForm>
			<ParamForm key={isi.tahun} isi={isi} />
		</>
	);
}
