import { Form } from "@/components/ui/form";
import { HiddenField } from "@/components/ui/hidden-field";
import { RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { formatKode } from "@/lib/format";
import { answerUndanganAction } from "@/lib/undangan/actions";
import type { UndanganSaya } from "@/lib/undangan/queries";
import { pilihanJawaban } from "@/lib/undangan/rules";

const LABEL = { HADIR: "Hadir di tempat", DARING: "Hadir daring", TIDAK: "Tidak dapat hadir" };

/** Whether one comes, and if not, why. */
export function JawabForm({ undangan }: { undangan: UndanganSaya }) {
	const { wilayah, rapatId, mode, jawaban, alasan } = undangan;
	return (
		<Form action={answerUndanganAction} label="Jawab undangan" success="Jawaban Anda tersimpan.">
			<HiddenField name="wilayah" value={formatKode(wilayah)} />
			<HiddenField name="rapatId" value={rapatId} />
			<RadioGroup
				name="jawaban"
				label="Jawaban Anda"
				required
				choices={pilihanJawaban(mode).map((value) => ({ value, label: LABEL[value] }))}
				defaultValue={jawaban === "BELUM" ? null : jawaban}
			/>
			<TextField
				name="alasan"
				label="Alasan bila tidak hadir"
				maxLength={500}
				defaultValue={alasan}
			/>
			<SubmitButton pendingLabel="Menyimpan…" className="sm:self-start">
				Kirim jawaban
			</SubmitButton>
		</Form>
	);
}
