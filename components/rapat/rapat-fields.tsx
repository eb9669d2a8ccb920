import { CheckboxGroup } from "@/components/ui/checkbox-group";
import { HiddenField } from "@/components/ui/hidden-field";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { formatKode } from "@/lib/format";
import type { BahanRapat, Rapat } from "@/lib/rapat/queries";
import { choicesOf, JENIS_RAPAT, MODE_RAPAT } from "@/lib/rapat/rules";

type Props = { bahan: BahanRapat; stored?: Rapat };

/** Whose meeting it is; unasked where there is only one answer. */
export function WilayahRapat({ bahan, stored }: Props) {
	const own = stored ? [{ code: stored.wilayah, nama: stored.nama }] : bahan.milik;
	const choices = own.map(({ code, nama }) => ({ value: formatKode(code), label: nama }));
	const [first] = choices;
	if (choices.length === 1 && first) return <HiddenField name="wilayah" value={first.value} />;
	return <SelectField name="wilayah" label="Wilayah rapat" required choices={choices} />;
}

/** Which kecamatan a meeting is about. */
export function KecamatanRapat({ bahan, nilai }: { bahan: BahanRapat; nilai?: readonly string[] }) {
	if (bahan.kecamatan.length === 0) return null;
	return (
		<CheckboxGroup
			name="kecamatan[]"
			label="Kecamatan yang dibahas"
			hint="Kosongkan bila seluruh kabupaten/kota."
			choices={bahan.kecamatan.map(({ code, nama }) => ({ value: code, label: nama }))}
			defaultValues={nilai}
		/>
	);
}

/** What a meeting is, where and how it is held, who leads it: whenever that is. */
export function PokokRapat({ bahan, stored }: Props) {
	return (
		<>
			<TextField name="judul" label="Judul" required maxLength={160} defaultValue={stored?.judul} />
			<SelectField
				name="jenis"
				label="Jenis"
				required
				choices={choicesOf(JENIS_RAPAT)}
				defaultValue={stored?.jenis ?? "EVALUASI_BULANAN"}
			/>
			<div className="grid grid-cols-2 items-end gap-3 sm:max-w-sm">
				<TextField
					name="jamMulai"
					label="Jam mulai"
					placeholder="09:00"
					maxLength={5}
					defaultValue={stored?.jamMulai}
				/>
				<TextField
					name="jamSelesai"
					label="Jam selesai"
					placeholder="12:00"
					maxLength={5}
					defaultValue={stored?.jamSelesai}
				/>
			</div>
			<SelectField
				name="mode"
				label="Cara"
				required
				choices={choicesOf(MODE_RAPAT)}
				defaultValue={stored?.mode ?? "LURING"}
			/>
			<TextField name="tempat" label="Tempat" maxLength={160} defaultValue={stored?.tempat} />
			<TextField
				name="tautan"
				label="Tautan daring"
				type="url"
				hint="Untuk rapat daring atau hibrida."
				maxLength={500}
				defaultValue={stored?.tautan}
			/>
			<TextField
				name="pimpinan"
				label="Dipimpin oleh"
				maxLength={120}
				defaultValue={stored?.pimpinan}
			/>
			<TextField
				name="pembuka"
				label="Dibuka oleh"
				maxLength={120}
				defaultValue={stored?.pembuka}
			/>
			<KecamatanRapat bahan={bahan} nilai={stored?.kecamatan.map(({ code }) => String(code))} />
		</>
	);
}
