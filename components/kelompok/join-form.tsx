import { CheckboxGroup } from "@/components/ui/checkbox-group";
import { EmptyState } from "@/components/ui/empty-state";
import { Form } from "@/components/ui/form";
import { HiddenField } from "@/components/ui/hidden-field";
import { SearchBox } from "@/components/ui/search-box";
import { SubmitButton } from "@/components/ui/submit-button";
import { joinKelompokAction } from "@/lib/kelompok/actions";
import type { KelompokPilihan } from "@/lib/kelompok/detail-queries";

type JoinFormProps = { pilihan: KelompokPilihan; cari: string };

/** Families of the same kecamatan to be taken into a group. */
export function JoinForm({ pilihan, cari }: JoinFormProps) {
	const { kelompok, calon } = pilihan;
	return (
		<div className="flex max-w-xl flex-col gap-5">
			<SearchBox
				label="Cari nama pengurus"
				action={`/kelompok/${kelompok.id}/isi`}
				defaultValue={cari}
			/>
			{calon.length === 0 ? (
				<EmptyState title="Tidak ada keluarga lain yang cocok di kecamatan ini">
					Cari dengan paling sedikit 3 huruf, atau tambah keluarga baru lebih dulu.
				</EmptyState>
			) : (
				<Form action={joinKelompokAction} label="Masukkan keluarga">
					<HiddenField name="id" value={kelompok.id} />
					<CheckboxGroup
						name="kpm[]"
						label="Keluarga yang masuk kelompok ini"
						hint={`Pendampingnya menjadi ${kelompok.pendamping}. Yang belum berkelompok disebut lebih dulu.`}
						choices={calon.map(({ id, nama, desa, kelompok: group }) => ({
							value: id,
							label: nama,
							hint: `${desa}, ${group ?? "tanpa kelompok"}`,
						}))}
						required
					/>
					<SubmitButton pendingLabel="Menyimpan…" className="max-sm:w-full">
						Masukkan ke {kelompok.nama}
					</SubmitButton>
				</Form>
			)}
		</div>
	);
}
