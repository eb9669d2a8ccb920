import { DateField } from "@/components/ui/date-field";
import { Form } from "@/components/ui/form";
import { HiddenField } from "@/components/ui/hidden-field";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { addPetugasAction, endPenugasanAction, openPenugasanAction } from "@/lib/penugasan/actions";
import { STATUS_KERJA } from "@/lib/penugasan/rules";
import { TugasFields, type TugasPilihan } from "./tugas-fields";

const KERJA = Object.entries(STATUS_KERJA).map(([value, label]) => ({ value, label }));

type OpenProps = { id: string; petugas: { sdmId: string; nama: string }; pilihan: TugasPilihan };

/** An assignment for somebody who is already known here. */
export function OpenPenugasanForm({ id, petugas, pilihan }: OpenProps) {
	return (
		<Form action={openPenugasanAction} label="Buka penugasan" className="max-w-xl">
			<HiddenField name="id" value={id} keep />
			<HiddenField name="sdmId" value={petugas.sdmId} />
			<TugasFields {...pilihan} />
			<SubmitButton pendingLabel="Menyimpan…" className="max-sm:w-full">
				Tugaskan {petugas.nama}
			</SubmitButton>
		</Form>
	);
}

type NewProps = { id: string; sdmId: string; pilihan: TugasPilihan };

/** Somebody new with the first assignment. */
export function NewPetugasForm({ id, sdmId, pilihan }: NewProps) {
	return (
		<Form action={addPetugasAction} label="Petugas baru" className="max-w-xl">
			<HiddenField name="id" value={id} keep />
			<HiddenField name="sdmId" value={sdmId} keep />
			<TextField name="nama" label="Nama" required autoCapitalize="words" />
			<TextField name="nip" label="NIP" inputMode="numeric" />
			<TextField name="jabatan" label="Jabatan" />
			<SelectField
				name="statusKerja"
				label="Status kerja"
				required
				choices={KERJA}
				defaultValue="KONTRAK"
			/>
			<TextField name="skNo" label="Nomor SK" />
			<DateField name="tmt" label="Terhitung mulai tanggal" />
			<TextField name="noHp" label="No. HP" type="tel" inputMode="tel" />
			<TextField name="email" label="Email" type="email" inputMode="email" />
			<TugasFields {...pilihan} />
			<SubmitButton pendingLabel="Menyimpan…" className="max-sm:w-full">
				Simpan dan tugaskan
			</SubmitButton>
		</Form>
	);
}

/** The last day of an assignment. */
export function EndPenugasanForm({ id, nama, today }: { id: string; nama: string; today: string }) {
	return (
		<Form action={endPenugasanAction} label="Akhiri penugasan" className="max-w-xl">
			<HiddenField name="id" value={id} />
			<DateField
				name="selesai"
				label="Hari terakhir bertugas"
				hint="Hari itu masih bertugas."
				required
				defaultValue={today}
			/>
			<SubmitButton look="danger" pendingLabel="Menyimpan…" className="max-sm:w-full">
				Akhiri penugasan {nama}
			</SubmitButton>
		</Form>
	);
}
