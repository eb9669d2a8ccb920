import { Form } from "@/components/ui/form";
import { HiddenField } from "@/components/ui/hidden-field";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { formatKode } from "@/lib/format";
import type { Rapat } from "@/lib/rapat/queries";
import { isTerbuka } from "@/lib/rapat/rules";
import { noteJawabanAction, withdrawUndanganAction } from "@/lib/undangan/actions";
import type { Undangan } from "@/lib/undangan/queries";
import { JAWABAN, pilihanJawaban } from "@/lib/undangan/rules";

type Props = { rapat: Rapat; undangan: Undangan };

function Keys({ rapat, undangan }: Props) {
	return (
		<>
			<HiddenField name="wilayah" value={formatKode(rapat.wilayah)} />
			<HiddenField name="rapatId" value={rapat.id} />
			<HiddenField name="id" value={undangan.id} />
		</>
	);
}

/** Takes an unanswered invitation back; notes the answer of a guest, who has no account to give it. */
export function TindakanUndangan({ rapat, undangan }: Props) {
	const open = isTerbuka(rapat.status);
	const unanswered = undangan.jawaban === "BELUM";
	if (!open || (!unanswered && !undangan.tamu)) return null;
	return (
		<details className="whitespace-normal open:min-w-56 print:hidden">
			<summary className="inline-flex min-h-11 cursor-pointer items-center font-semibold text-accent lg:min-h-9">
				Ubah<span className="sr-only"> undangan {undangan.nama}</span>
			</summary>
			{undangan.tamu && (
				<Form action={noteJawabanAction} label={`Jawaban ${undangan.nama}`} className="mt-2 mb-4">
					<Keys rapat={rapat} undangan={undangan} />
					<SelectField
						name="jawaban"
						label="Jawaban tamu"
						required
						choices={pilihanJawaban(rapat.mode).map((value) => ({ value, label: JAWABAN[value] }))}
					/>
					<TextField name="alasan" label="Alasan bila tidak hadir" maxLength={500} />
					<SubmitButton pendingLabel="Menyimpan…">Catat jawaban</SubmitButton>
				</Form>
			)}
			{unanswered && (
				<Form action={withdrawUndanganAction} label={`Cabut undangan ${undangan.nama}`}>
					<Keys rapat={rapat} undangan={undangan} />
					<SubmitButton look="quiet" pendingLabel="Mencabut…">
						Cabut undangan
					</SubmitButton>
				</Form>
			)}
		</details>
	);
}
