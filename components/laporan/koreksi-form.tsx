import { Form } from "@/components/ui/form";
import { HiddenField } from "@/components/ui/hidden-field";
import { NumberField } from "@/components/ui/number-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextareaField } from "@/components/ui/textarea-field";
import { formatNumber } from "@/lib/format";
import { batalKoreksiAction, koreksiAngkaAction } from "@/lib/laporan/actions";
import { type AngkaField, readAngka } from "@/lib/laporan/angka";
import type { HalamanLaporan } from "@/lib/laporan/queries";

type KoreksiFormProps = { field: AngkaField; laporan: HalamanLaporan };

/** Corrects one figure with a reason; the recorded one stays in sight. */
export function KoreksiForm({ field, laporan }: KoreksiFormProps) {
	const { bulan } = laporan;
	const koreksi = laporan.koreksi.find((one) => one.path === field.path);
	const recorded = readAngka(laporan.tercatat, field.path);
	return (
		<div className="flex max-w-xl flex-col gap-6">
			<Form action={koreksiAngkaAction} label={`Koreksi ${field.label}`}>
				<HiddenField name="bulan" value={bulan} />
				<HiddenField name="path" value={field.path} />
				<p className="text-base lg:text-sm">
					Tercatat: <b className="tabular">{formatNumber(recorded)}</b>. Angka ini tetap terlihat di
					laporan, dicoret di samping koreksi Anda.
				</p>
				<NumberField
					name="value"
					label="Angka yang benar"
					required
					defaultValue={koreksi?.value ?? null}
				/>
				<TextareaField
					name="reason"
					label="Mengapa berbeda dari catatan?"
					hint="Dibaca oleh supervisor dan Dinsos. Kegiatan yang belum tercatat lebih baik dicatat dulu."
					required
					rows={3}
					maxLength={500}
					defaultValue={koreksi?.reason}
				/>
				<SubmitButton className="self-start" pendingLabel="Menyimpan…">
					Simpan koreksi
				</SubmitButton>
			</Form>
			{koreksi && (
				<Form action={batalKoreksiAction} label="Hapus koreksi">
					<HiddenField name="bulan" value={bulan} />
					<HiddenField name="path" value={field.path} />
					<SubmitButton look="danger" className="self-start" pendingLabel="Menghapus…">
						Hapus koreksi, pakai angka tercatat
					</SubmitButton>
				</Form>
			)}
		</div>
	);
}
