import { DateField } from "@/components/ui/date-field";
import { Form } from "@/components/ui/form";
import { HiddenField } from "@/components/ui/hidden-field";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import {
	addKelompokAction,
	closeKelompokAction,
	correctKelompokAction,
	handOverKelompokAction,
} from "@/lib/kelompok/actions";
import type { KelompokPilihan } from "@/lib/kelompok/detail-queries";
import type { KelompokRow } from "@/lib/kelompok/queries";
import { semulaOf } from "@/lib/kelompok/rules";
import type { TempatPilihan } from "@/lib/kpm/form-queries";
import { KelompokFields } from "./kelompok-fields";

/** A group to be formed, once its desa is known. */
export function KelompokNewForm({ pilihan }: { pilihan: TempatPilihan }) {
	return (
		<Form action={addKelompokAction} label="Bentuk kelompok" className="max-w-xl">
			<HiddenField name="id" value={pilihan.formId} keep />
			<HiddenField name="desa" value={pilihan.desa.code} />
			<KelompokFields />
			<SelectField
				name="pendampingId"
				label="Pendamping"
				hint={`Yang bertugas di Kecamatan ${pilihan.desa.kecamatan}.`}
				required
				placeholder="Pilih pendamping"
				choices={pilihan.pendamping.map(({ sdmId, nama }) => ({ value: sdmId, label: nama }))}
			/>
			<DateField
				name="mulai"
				label="Mulai bertemu"
				required
				max={pilihan.today}
				defaultValue={pilihan.today}
			/>
			<SubmitButton pendingLabel="Menyimpan…" className="max-sm:w-full">
				Bentuk kelompok
			</SubmitButton>
		</Form>
	);
}

/** The name, the place and the day of a group. */
export function KelompokEditForm({ kelompok }: { kelompok: KelompokRow }) {
	return (
		<Form action={correctKelompokAction} label="Ubah kelompok">
			<HiddenField name="id" value={kelompok.id} />
			<HiddenField name="semula" value={semulaOf(kelompok)} />
			<KelompokFields kelompok={kelompok} />
			<SubmitButton pendingLabel="Menyimpan…" className="max-sm:w-full">
				Simpan kelompok
			</SubmitButton>
		</Form>
	);
}

/** A group that no longer meets. */
export function KelompokCloseForm({ kelompok, today }: { kelompok: KelompokRow; today: string }) {
	return (
		<Form action={closeKelompokAction} label="Tutup kelompok">
			<HiddenField name="id" value={kelompok.id} />
			<DateField name="selesai" label="Hari terakhir" required max={today} defaultValue={today} />
			<SubmitButton look="danger" pendingLabel="Menutup…" className="max-sm:w-full">
				Tutup kelompok
			</SubmitButton>
		</Form>
	);
}

/** A group that goes to another pendamping with its families. */
export function HandOverForm({ kelompok, pendamping }: KelompokPilihan) {
	const others = pendamping.filter(({ sdmId }) => sdmId !== kelompok.pendampingId);
	return (
		<Form action={handOverKelompokAction} label="Serahkan kelompok" className="max-w-xl">
			<HiddenField name="id" value={kelompok.id} />
			<HiddenField name="dari" value={kelompok.pendampingId} />
			<SelectField
				name="pendampingId"
				label="Pendamping pengganti"
				hint={`Yang bertugas di Kecamatan ${kelompok.kecamatan}.`}
				required
				placeholder="Pilih pendamping"
				choices={others.map(({ sdmId, nama }) => ({ value: sdmId, label: nama }))}
			/>
			<SubmitButton pendingLabel="Menyerahkan…" className="max-sm:w-full">
				Serahkan kelompok dan {kelompok.keluarga} keluarga
			</SubmitButton>
		</Form>
	);
}
