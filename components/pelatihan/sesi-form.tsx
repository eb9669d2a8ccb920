import { DateField } from "@/components/ui/date-field";
import { Form } from "@/components/ui/form";
import { HiddenField } from "@/components/ui/hidden-field";
import { NumberField } from "@/components/ui/number-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { formatKode } from "@/lib/format";
import { aturSesiAction } from "@/lib/pelatihan/actions";
import type { Pelatihan } from "@/lib/pelatihan/queries";

const BARIS_BARU = 3;

/** All sessions of a training at once; a line whose title is emptied is taken out, empty lines add new ones. */
export function SesiForm({ pelatihan }: { pelatihan: Pelatihan }) {
	const { sesi, mulai } = pelatihan;
	const blank = Array.from({ length: BARIS_BARU }, (_, i) => ({
		...{ urut: sesi.length + i + 1, hari: sesi.at(-1)?.hari ?? mulai },
		...{ judul: "", jp: 2 },
	}));
	return (
		<Form action={aturSesiAction} label="Sesi pelatihan">
			<HiddenField name="wilayah" value={formatKode(pelatihan.wilayah)} />
			<HiddenField name="id" value={pelatihan.id} />
			<HiddenField name="version" value={pelatihan.version} />
			<p className="text-sm text-muted">
				Kosongkan judul untuk menghapus sesi. 1 JP = 45 menit. Sesi terkunci begitu kehadiran
				dicatat.
			</p>
			{[...sesi, ...blank].map(({ urut, hari, judul, jp }) => (
				<fieldset
					key={urut}
					className="grid gap-3 border-t border-line pt-3 sm:grid-cols-[2fr_auto_6rem]"
				>
					<legend className="sr-only">Sesi {urut}</legend>
					<TextField
						name={`nama-${urut}`}
						label={`Sesi ${urut}`}
						unmarked
						maxLength={160}
						defaultValue={judul}
					/>
					<DateField name={`hari-${urut}`} label="Tanggal" unmarked defaultValue={hari} />
					<NumberField name={`jp-${urut}`} label="JP" unmarked defaultValue={jp} />
				</fieldset>
			))}
			<SubmitButton pendingLabel="Menyimpan…" className="sm:self-start">
				Simpan sesi
			</SubmitButton>
		</Form>
	);
}
