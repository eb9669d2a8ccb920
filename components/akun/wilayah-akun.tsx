"use client";
import { AsyncCombobox } from "@/components/ui/async-combobox";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import type { BahanAkun } from "@/lib/akun/bahan-queries";

type Props = Pick<BahanAkun, "kind" | "kabupaten" | "wilayahName"> & { several: boolean };

/** The region of a new account: one's own Dinas says nothing, a province chooses, the nation searches. */
export function WilayahAkun({ kind, kabupaten, wilayahName, several }: Props) {
	if (kind === "kabupaten") return null;
	if (kind === "provinsi")
		return (
			<SelectField
				name="wilayah"
				label="Wilayah"
				placeholder={wilayahName}
				hint="Kabupaten/kota untuk akun Dinas kabupaten/kota."
				choices={kabupaten.map(({ code, name }) => ({ value: code, label: name }))}
			/>
		);
	return (
		<>
			<AsyncCombobox
				name="wilayah"
				label="Wilayah"
				endpoint="/api/wilayah?tingkat=provinsi,kabupaten"
				hint="Kosongkan untuk akun nasional. Provinsi atau kabupaten/kota untuk yang lain; kodenya juga boleh, misalnya 32.01."
			/>
			{several && (
				<TextField
					name="provinsiLain"
					label="Provinsi lain yang dicakup"
					hint="Hanya untuk koordinator regional: kode provinsi dipisah koma, misalnya 31, 36."
				/>
			)}
		</>
	);
}
