import { Card } from "@/components/ui/card";
import { Form } from "@/components/ui/form";
import { HiddenField } from "@/components/ui/hidden-field";
import { RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import { addKpmAction } from "@/lib/kpm/actions";
import type { TempatPilihan } from "@/lib/kpm/form-queries";
import { KepesertaanFields } from "./kepesertaan-fields";
import { KontakFields } from "./kontak-fields";
import { TempatFields } from "./tempat-fields";

const STATUS = [
	{ value: "AKTIF", label: "Aktif", hint: "Sudah menjadi peserta sejak tanggal masuknya." },
	{ value: "CALON", label: "Calon", hint: "Belum dihitung sebagai KPM." },
];

/** A family to be entered, once its desa is known. */
export function KpmNewForm({ pilihan }: { pilihan: TempatPilihan }) {
	return (
		<Form action={addKpmAction} label="Tambah keluarga" className="max-w-xl">
			<HiddenField name="id" value={pilihan.formId} keep />
			<Card title="Pengurus dan alamat">
				<div className="flex flex-col gap-5">
					<KontakFields />
				</div>
			</Card>
			<Card title="Kelompok dan pendamping">
				<div className="flex flex-col gap-5">
					<TempatFields pilihan={pilihan} />
				</div>
			</Card>
			<Card title="Kepesertaan">
				<div className="flex flex-col gap-5">
					<RadioGroup name="status" label="Status" choices={STATUS} defaultValue="AKTIF" required />
					<KepesertaanFields today={pilihan.today} />
				</div>
			</Card>
			<SubmitButton pendingLabel="Menyimpan…" className="max-sm:w-full">
				Simpan keluarga
			</SubmitButton>
		</Form>
	);
}
