import { CheckboxGroup } from "@/components/ui/checkbox-group";
import { DateField } from "@/components/ui/date-field";
import { Form } from "@/components/ui/form";
import { HiddenField } from "@/components/ui/hidden-field";
import { NumberField } from "@/components/ui/number-field";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { TextareaField } from "@/components/ui/textarea-field";
import { formatKode } from "@/lib/format";
import { perbaikiPelatihanAction, rencanakanPelatihanAction } from "@/lib/pelatihan/actions";
import type { BahanPelatihan, Pelatihan } from "@/lib/pelatihan/queries";
import { JENIS_PELATIHAN, TOPIK_PELATIHAN } from "@/lib/pelatihan/rules";
import { choicesOf, MODE_RAPAT } from "@/lib/rapat/rules";

type Props = { bahan: BahanPelatihan; stored?: Pelatihan; topik?: string | null };

function Wilayah({ bahan, stored }: Props) {
	const own = stored ? [{ code: stored.wilayah, nama: stored.nama }] : bahan.milik;
	const choices = own.map(({ code, nama }) => ({ value: formatKode(code), label: nama }));
	const [first] = choices;
	if (choices.length === 1 && first) return <HiddenField name="wilayah" value={first.value} />;
	return <SelectField name="wilayah" label="Penyelenggara di" required choices={choices} />;
}

function Syarat({ stored }: Pick<Props, "stored">) {
	return (
		<>
			{!stored && (
				<NumberField
					name="jpHari"
					label="Jam pelajaran per hari"
					hint="1 JP = 45 menit. Tiap hari menjadi satu sesi; sesi dapat diubah sesudahnya."
					required
					unit="JP"
					defaultValue={8}
				/>
			)}
			<NumberField
				name="hadirMin"
				label="Kehadiran minimal untuk lulus"
				required
				unit="%"
				defaultValue={stored?.hadirMin ?? 80}
			/>
			<NumberField
				name="nilaiLulus"
				label="Nilai tes akhir minimal untuk lulus"
				hint="Kosongkan bila tidak ada tes akhir."
				defaultValue={stored?.nilaiLulus}
			/>
		</>
	);
}

/** A training as it is typed, new or corrected. */
export function PelatihanForm({ bahan, stored, topik }: Props) {
	return (
		<Form
			action={stored ? perbaikiPelatihanAction : rencanakanPelatihanAction}
			label={stored ? "Perbaiki pelatihan" : "Pelatihan baru"}
			className="max-w-2xl"
		>
			<HiddenField name="id" value={stored?.id ?? bahan.idBaru} keep />
			{stored && <HiddenField name="version" value={stored.version} />}
			<Wilayah bahan={bahan} stored={stored} />
			<TextField name="judul" label="Judul" required maxLength={160} defaultValue={stored?.judul} />
			<SelectField
				name="jenis"
				label="Jenis"
				required
				choices={choicesOf(JENIS_PELATIHAN)}
				defaultValue={stored?.jenis ?? "PEMANTAPAN"}
			/>
			<SelectField
				name="mode"
				label="Cara"
				required
				choices={choicesOf(MODE_RAPAT)}
				defaultValue={stored?.mode ?? "LURING"}
			/>
			<DateField
				name="mulai"
				label="Hari pertama"
				required
				defaultValue={stored?.mulai ?? bahan.today}
			/>
			<DateField
				name="selesai"
				label="Hari terakhir"
				required
				defaultValue={stored?.selesai ?? bahan.today}
			/>
			<TextField
				name="penyelenggara"
				label="Penyelenggara"
				hint="Namanya tercetak pada sertifikat."
				required
				maxLength={120}
				defaultValue={stored?.penyelenggara}
			/>
			<TextField name="tempat" label="Tempat" maxLength={200} defaultValue={stored?.tempat} />
			<TextField
				name="tautan"
				label="Tautan daring"
				type="url"
				maxLength={500}
				defaultValue={stored?.tautan}
			/>
			<CheckboxGroup
				name="topik[]"
				label="Materi"
				choices={choicesOf(TOPIK_PELATIHAN)}
				defaultValues={stored?.topik ?? (topik ? [topik] : [])}
			/>
			<Syarat stored={stored} />
			<TextareaField
				name="uraian"
				label="Uraian"
				rows={4}
				maxLength={4000}
				defaultValue={stored?.uraian}
			/>
			<SubmitButton pendingLabel="Menyimpan…" className="sm:self-start">
				{stored ? "Simpan perbaikan" : "Simpan pelatihan"}
			</SubmitButton>
		</Form>
	);
}
