import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { HARI } from "@/lib/kelompok/rules";

const DAYS = Object.entries(HARI).map(([value, label]) => ({ value, label }));

/** What a group is called, where and when it usually meets. */
export function KelompokFields(props: {
	kelompok?: { nama: string; tempat: string; hari: string };
}) {
	const { kelompok } = props;
	return (
		<>
			<TextField name="nama" label="Nama kelompok" required defaultValue={kelompok?.nama} />
			<TextField
				name="tempat"
				label="Tempat pertemuan"
				hint="Misalnya balai desa atau rumah ketua kelompok."
				defaultValue={kelompok?.tempat}
			/>
			<SelectField
				name="hari"
				label="Hari pertemuan"
				placeholder="Belum tetap"
				choices={DAYS}
				defaultValue={kelompok?.hari}
			/>
		</>
	);
}
