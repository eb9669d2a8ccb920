import { CheckboxField } from "@/components/ui/checkbox-field";
import { CheckboxGroup } from "@/components/ui/checkbox-group";
import { DateField } from "@/components/ui/date-field";
import { Form } from "@/components/ui/form";
import { HiddenField } from "@/components/ui/hidden-field";
import { NumberField } from "@/components/ui/number-field";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { perbaikiInsentifAction, tetapkanInsentifAction } from "@/lib/insentif/actions";
import type { Insentif } from "@/lib/insentif/queries";
import { JENIS_INSENTIF, SUMBER_INSENTIF } from "@/lib/insentif/rules";
import { PERAN_TUGAS } from "@/lib/penugasan/rules";
import { choicesOf } from "@/lib/rapat/rules";

type Props = { bahan: { idBaru: string; today: string }; stored?: Insentif };

function Pokok({ today }: { today: string }) {
	return (
		<>
			<SelectField name="jenis" label="Jenis" required choices={choicesOf(JENIS_INSENTIF)} />
			<SelectField
				name="sumber"
				label="Sumber dana"
				required
				choices={choicesOf(SUMBER_INSENTIF)}
			/>
			<NumberField name="tahun" label="Tahun anggaran" required defaultValue={today.slice(0, 4)} />
		</>
	);
}

function Syarat({ stored }: { stored?: Insentif }) {
	return (
		<>
			<CheckboxGroup
				name="peran[]"
				label="Penerima"
				required
				choices={choicesOf(PERAN_TUGAS)}
				defaultValues={stored?.peran ?? ["PENDAMPING"]}
			/>
			<NumberField
				name="hariMin"
				label="Bertugas paling sedikit"
				hint="Dalam bulan itu, menurut penugasan."
				required
				unit="hari"
				defaultValue={stored?.hariMin ?? 1}
			/>
			<CheckboxField
				name="cutiMenggugurkan"
				label="Hari cuti tidak dihitung bertugas"
				defaultChecked={stored?.cutiMenggugurkan}
			/>
			<CheckboxField
				name="syaratLaporan"
				label="Hanya dibayar bila laporan bulan itu sudah masuk"
				hint="Biasanya tidak dipakai. Nyalakan hanya bila SK menyebutnya."
				defaultChecked={stored?.syaratLaporan}
			/>
		</>
	);
}

/** A programme as its decree has it, new or corrected. */
export function InsentifForm({ bahan, stored }: Props) {
	return (
		<Form
			action={stored ? perbaikiInsentifAction : tetapkanInsentifAction}
			label={stored ? "Perbaiki program" : "Program baru"}
			className="max-w-2xl"
		>
			<HiddenField name="id" value={stored?.id ?? bahan.idBaru} keep />
			{stored && <HiddenField name="version" value={stored.version} />}
			<TextField
				name="nama"
				label="Nama program"
				required
				maxLength={160}
				defaultValue={stored?.nama}
			/>
			{!stored && <Pokok today={bahan.today} />}
			<div className="grid grid-cols-2 gap-3">
				<NumberField
					name="bulanMulai"
					label="Bulan pertama"
					required
					defaultValue={stored?.bulanMulai ?? 1}
				/>
				<NumberField
					name="bulanSelesai"
					label="Bulan terakhir"
					required
					defaultValue={stored?.bulanSelesai ?? 12}
				/>
			</div>
			<NumberField
				name="nominal"
				label="Besarnya per orang per bulan"
				required
				unit="rupiah"
				defaultValue={stored?.nominal}
			/>
			<NumberField
				name="pagu"
				label="Pagu anggaran setahun"
				unit="rupiah"
				defaultValue={stored?.pagu}
			/>
			<TextField
				name="skNo"
				label="Nomor SK"
				required
				maxLength={120}
				defaultValue={stored?.skNo}
			/>
			<DateField name="skTanggal" label="Tanggal SK" required defaultValue={stored?.skTanggal} />
			<Syarat stored={stored} />
			<SubmitButton pendingLabel="Menyimpan…" className="sm:self-start">
				{stored ? "Simpan perbaikan" : "Simpan program"}
			</SubmitButton>
		</Form>
	);
}
