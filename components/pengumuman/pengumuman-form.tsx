import { CheckboxField } from "@/components/ui/checkbox-field";
import { CheckboxGroup } from "@/components/ui/checkbox-group";
import { DateField } from "@/components/ui/date-field";
import { Form } from "@/components/ui/form";
import { HiddenField } from "@/components/ui/hidden-field";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { TextareaField } from "@/components/ui/textarea-field";
import { formatKode } from "@/lib/format";
import { perbaikiPengumumanAction, terbitkanAction } from "@/lib/pengumuman/actions";
import type { Pengumuman } from "@/lib/pengumuman/baca-queries";
import type { BahanPengumuman } from "@/lib/pengumuman/queries";
import { JENIS_PENGUMUMAN, PERAN_TUJUAN } from "@/lib/pengumuman/rules";

type Props = { bahan: BahanPengumuman; stored?: Pengumuman };

function Penerbit({ bahan, stored }: Props) {
	const choices = bahan.milik.map(({ code, nama }) => ({ value: formatKode(code), label: nama }));
	const only = stored ? formatKode(stored.wilayah) : choices.length === 1 && choices[0]?.value;
	if (only) return <HiddenField name="wilayah" value={only} />;
	return <SelectField name="wilayah" label="Penerbit" required choices={choices} />;
}

function Tujuan({ bahan, stored }: Props) {
	const labels = new Map(bahan.label.map(({ peran, label }) => [peran, label]));
	const own = bahan.bawah.filter(
		({ code }) => !stored || stored.wilayah === "0" || code.startsWith(stored.wilayah),
	);
	return (
		<>
			<CheckboxGroup
				name="tujuan[]"
				label="Untuk wilayah"
				hint="Kosongkan bila untuk seluruh wilayah penerbit."
				choices={own.map(({ code, nama }) => ({ value: formatKode(code), label: nama }))}
				defaultValues={stored?.tujuan.map(({ code }) => formatKode(code))}
			/>
			<CheckboxGroup
				name="peran[]"
				label="Untuk peran"
				hint="Kosongkan bila untuk semua peran."
				choices={PERAN_TUJUAN.map((peran) => ({ value: peran, label: labels.get(peran) ?? peran }))}
				defaultValues={stored?.peran}
			/>
		</>
	);
}

function Jenis({ stored }: { stored?: Pengumuman }) {
	if (stored) return <HiddenField name="jenis" value={stored.jenis} />;
	const choices = Object.entries(JENIS_PENGUMUMAN).map(([value, label]) => ({ value, label }));
	return <SelectField name="jenis" label="Jenis" required choices={choices} />;
}

/** An announcement or a regulation as it is typed, new or corrected. */
export function PengumumanForm({ bahan, stored }: Props) {
	return (
		<Form
			action={stored ? perbaikiPengumumanAction : terbitkanAction}
			label={stored ? "Perbaiki pengumuman" : "Terbitkan pengumuman"}
			className="max-w-2xl"
		>
			<HiddenField name="id" value={stored?.id ?? bahan.idBaru} keep />
			{stored && <HiddenField name="version" value={stored.version} />}
			<Penerbit bahan={bahan} stored={stored} />
			<Jenis stored={stored} />
			<TextField name="judul" label="Judul" required maxLength={200} defaultValue={stored?.judul} />
			<TextField
				name="nomor"
				label="Nomor"
				hint="Wajib untuk regulasi, misalnya Permensos 1/2018."
				maxLength={120}
				defaultValue={stored?.nomor}
			/>
			<TextareaField
				name="isi"
				label="Isi"
				rows={10}
				maxLength={20_000}
				defaultValue={stored?.isi}
			/>
			<TextField
				name="tautan"
				label="Tautan"
				hint="Alamat berkas lengkapnya, bila ada."
				maxLength={500}
				defaultValue={stored?.tautan}
			/>
			<Tujuan bahan={bahan} stored={stored} />
			<CheckboxField
				name="wajib"
				label="Wajib dibaca"
				hint="Berada di halaman pertama penerima sampai dinyatakan sudah dibaca."
				defaultChecked={stored?.wajib}
			/>
			<DateField name="berlakuSampai" label="Berlaku sampai" defaultValue={stored?.berlakuSampai} />
			{stored && (
				<CheckboxField
					name="bacaUlang"
					label="Minta semua membaca ulang"
					hint="Nyalakan bila maknanya berubah. Untuk salah ketik, tanda baca yang ada tetap berlaku."
				/>
			)}
			<SubmitButton pendingLabel="Menyimpan…" className="sm:self-start">
				{stored ? "Simpan perbaikan" : "Terbitkan"}
			</SubmitButton>
		</Form>
	);
}
