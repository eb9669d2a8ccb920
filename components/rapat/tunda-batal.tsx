import { DateField } from "@/components/ui/date-field";
import { Form } from "@/components/ui/form";
import { HiddenField } from "@/components/ui/hidden-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextareaField } from "@/components/ui/textarea-field";
import { formatKode } from "@/lib/format";
import { cancelRapatAction, postponeRapatAction } from "@/lib/rapat/actions";
import type { Rapat } from "@/lib/rapat/queries";

function Keys({ rapat }: { rapat: Rapat }) {
	return (
		<>
			<HiddenField name="id" value={rapat.id} />
			<HiddenField name="wilayah" value={formatKode(rapat.wilayah)} />
		</>
	);
}

/** Another day for a planned meeting, or none. */
export function TundaBatal({ rapat, today }: { rapat: Rapat; today: string }) {
	if (rapat.status !== "RENCANA") return null;
	return (
		<details className="mt-4 rounded-md border border-line bg-surface px-4 py-3 print:hidden">
			<summary className="inline-flex min-h-11 cursor-pointer items-center font-semibold text-accent">
				Tunda atau batalkan
			</summary>
			<div className="grid gap-6 pt-2 lg:grid-cols-2">
				<Form action={postponeRapatAction} label="Tunda rapat">
					<Keys rapat={rapat} />
					<HiddenField name="version" value={rapat.version} />
					<DateField name="heldOn" label="Tanggal baru" required min={today} />
					<TextareaField
						name="alasan"
						label="Alasan ditunda"
						hint="Yang sudah menjawab undangan akan ditanya lagi. Bila bulan evaluasinya berganti, agenda dan angkanya disusun ulang."
						required
						rows={2}
						maxLength={500}
					/>
					<SubmitButton pendingLabel="Menyimpan…" className="sm:self-start">
						Tunda rapat
					</SubmitButton>
				</Form>
				<Form action={cancelRapatAction} label="Batalkan rapat">
					<Keys rapat={rapat} />
					<TextareaField name="alasan" label="Alasan batal" required rows={2} maxLength={500} />
					<SubmitButton look="danger" pendingLabel="Menyimpan…" className="sm:self-start">
						Batalkan rapat
					</SubmitButton>
				</Form>
			</div>
		</details>
	);
}
