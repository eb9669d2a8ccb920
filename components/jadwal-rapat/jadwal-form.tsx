import { KecamatanRapat, WilayahRapat } from "@/components/rapat/rapat-fields";
import { DateField } from "@/components/ui/date-field";
import { Form } from "@/components/ui/form";
import { HiddenField } from "@/components/ui/hidden-field";
import { NumberField } from "@/components/ui/number-field";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { setJadwalAction } from "@/lib/jadwal-rapat/actions";
import { IRAMA } from "@/lib/jadwal-rapat/rules";
import type { BahanRapat } from "@/lib/rapat/queries";
import { choicesOf, JENIS_RAPAT, MODE_RAPAT } from "@/lib/rapat/rules";

/** A new cadence: which meeting, how often, on which day of the month. */
export function JadwalForm({ bahan }: { bahan: BahanRapat }) {
	return (
		<Form action={setJadwalAction} label="Jadwal baru" className="max-w-2xl">
			<HiddenField name="id" value={bahan.idBaru} keep />
			<WilayahRapat bahan={bahan} />
			<TextField name="judul" label="Judul rapat" required maxLength={160} />
			<SelectField name="jenis" label="Jenis" required choices={choicesOf(JENIS_RAPAT)} />
			<SelectField name="mode" label="Cara" required choices={choicesOf(MODE_RAPAT)} />
			<SelectField name="irama" label="Diadakan" required choices={choicesOf(IRAMA)} />
			<NumberField
				name="tanggalKe"
				label="Setiap tanggal"
				hint="1 sampai 28, agar ada di setiap bulan."
				required
			/>
			<DateField name="mulai" label="Berlaku mulai" required defaultValue={bahan.today} />
			<TextField name="jamMulai" label="Jam mulai" placeholder="09:00" maxLength={5} />
			<TextField name="tempat" label="Tempat" maxLength={160} />
			<TextField name="tautan" label="Tautan daring" type="url" maxLength={500} />
			<KecamatanRapat bahan={bahan} />
			<SubmitButton pendingLabel="Menyimpan…" className="sm:self-start">
				Simpan jadwal
			</SubmitButton>
		</Form>
	);
}
