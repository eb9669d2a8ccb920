import { DateField } from "@/components/ui/date-field";
import { FileField } from "@/components/ui/file-field";
import { Form } from "@/components/ui/form";
import { HiddenField } from "@/components/ui/hidden-field";
import { NumberField } from "@/components/ui/number-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { ajukanSertifikatAction, perbaikiSertifikatAction } from "@/lib/sertifikat/actions";
import type { Sertifikat } from "@/lib/sertifikat/queries";
import { BERKAS_BYTES_MAX, formatBesar, JENIS_BERKAS, TERLALU_BESAR } from "@/lib/sertifikat/rules";

type Props = { bahan: { idBaru: string; today: string }; stored?: Sertifikat };

const ACCEPT = Object.values(JENIS_BERKAS)
	.map(({ mime }) => mime)
	.join(",");

function Berkas({ stored }: Pick<Props, "stored">) {
	const kinds = `PDF, JPEG, atau PNG, paling besar ${formatBesar(BERKAS_BYTES_MAX)}; foto diperkecil sendiri.`;
	return (
		<FileField
			name="berkas"
			label={stored ? "Berkas pengganti" : "Berkas sertifikat"}
			hint={stored ? `${kinds} Tanpa pilihan baru, berkas yang lama tetap dipakai.` : kinds}
			required={!stored}
			accept={ACCEPT}
			maxBytes={BERKAS_BYTES_MAX}
			tooLarge={TERLALU_BESAR}
		/>
	);
}

/** A certificate of training held by others, new or corrected. */
export function SertifikatForm({ bahan, stored }: Props) {
	return (
		<Form
			action={stored ? perbaikiSertifikatAction : ajukanSertifikatAction}
			label={stored ? "Perbaiki sertifikat" : "Ajukan sertifikat"}
			className="max-w-xl"
		>
			<HiddenField name="id" value={stored?.id ?? bahan.idBaru} keep />
			{stored && <HiddenField name="version" value={stored.version} />}
			<TextField
				name="nama"
				label="Nama pelatihan"
				required
				maxLength={160}
				defaultValue={stored?.nama}
			/>
			<TextField
				name="penyelenggara"
				label="Penyelenggara"
				hint="Misalnya BPSDM, perguruan tinggi, atau Pusdiklat Kesejahteraan Sosial."
				required
				maxLength={120}
				defaultValue={stored?.penyelenggara}
			/>
			<DateField
				name="mulai"
				label="Hari pertama"
				required
				max={bahan.today}
				defaultValue={stored?.mulai}
			/>
			<DateField
				name="selesai"
				label="Hari terakhir"
				hint="JP dihitung pada tahun hari terakhir."
				required
				max={bahan.today}
				defaultValue={stored?.selesai}
			/>
			<NumberField
				name="jp"
				label="Jam pelajaran pada sertifikat"
				hint="1 JP = 45 menit."
				required
				unit="JP"
				defaultValue={stored?.jp}
			/>
			<TextField
				name="nomor"
				label="Nomor sertifikat"
				required
				maxLength={80}
				defaultValue={stored?.nomor}
			/>
			<Berkas stored={stored} />
			<SubmitButton pendingLabel="Mengirim…" className="sm:self-start">
				{stored ? "Ajukan lagi" : "Ajukan ke Dinsos"}
			</SubmitButton>
		</Form>
	);
}
