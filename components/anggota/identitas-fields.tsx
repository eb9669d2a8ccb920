import { DateField } from "@/components/ui/date-field";
import { RadioGroup } from "@/components/ui/radio-group";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import type { AnggotaForm } from "@/lib/anggota/queries";
import { HUBUNGAN, JENIS_KELAMIN } from "@/lib/anggota/rules";

const SEX = Object.entries(JENIS_KELAMIN).map(([value, label]) => ({ value, label }));
const RELATION = Object.entries(HUBUNGAN).map(([value, label]) => ({ value, label }));

/** Who a member is. */
export function IdentitasFields({ member, today }: { member: AnggotaForm; today: string }) {
	const isKnown = member.version !== null;
	const known = member.nik && `Tercatat ${member.nik}. Isi hanya bila nomornya berubah.`;
	return (
		<>
			<TextField
				name="nama"
				label="Nama"
				hint="Seperti di KTP atau kartu keluarga."
				required
				autoCapitalize="words"
				defaultValue={member.nama}
			/>
			<TextField name="nik" label="NIK" hint={known || "16 angka."} inputMode="numeric" />
			<SelectField
				name="hubungan"
				label="Hubungan dalam keluarga"
				required
				choices={RELATION}
				defaultValue={member.hubungan}
			/>
			<RadioGroup
				name="jenisKelamin"
				label="Jenis kelamin"
				required
				choices={SEX}
				defaultValue={member.jenisKelamin}
			/>
			<TextField name="tempatLahir" label="Tempat lahir" defaultValue={member.tempatLahir} />
			<DateField name="lahir" label="Tanggal lahir" max={today} defaultValue={member.lahir} />
			<TextField name="namaIbu" label="Nama ibu kandung" defaultValue={member.namaIbu} />
			<TextField name="statusKawin" label="Status kawin" defaultValue={member.statusKawin} />
			<TextField name="pendidikan" label="Pendidikan" defaultValue={member.pendidikan} />
			<TextField name="pekerjaan" label="Pekerjaan" defaultValue={member.pekerjaan} />
			<TextField name="disabilitas" label="Jenis disabilitas" defaultValue={member.disabilitas} />
			{isKnown && (
				<DateField
					name="meninggalOn"
					label="Tanggal meninggal"
					hint="Isi hanya bila sudah meninggal; semua komponennya berakhir pada hari itu."
					max={today}
					defaultValue={member.meninggalOn}
				/>
			)}
		</>
	);
}
