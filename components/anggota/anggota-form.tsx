import { Card } from "@/components/ui/card";
import { CheckboxField } from "@/components/ui/checkbox-field";
import { CheckboxGroup } from "@/components/ui/checkbox-group";
import { DateField } from "@/components/ui/date-field";
import { Form } from "@/components/ui/form";
import { HiddenField } from "@/components/ui/hidden-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { addAnggotaAction, correctAnggotaAction } from "@/lib/anggota/actions";
import type { AnggotaForm as Member } from "@/lib/anggota/queries";
import { KOMPONEN, KOMPONEN_KODE } from "@/lib/anggota/rules";
import { IdentitasFields } from "./identitas-fields";

type AnggotaFormProps = {
	member: Member;
	today: string;
	/** Only the data administrator says who receives the aid. */
	mayName: boolean;
};

const CHOICES = KOMPONEN_KODE.map((value) => ({
	value,
	label: KOMPONEN[value].label,
	hint: KOMPONEN[value].kategori,
}));

/** A member as typed, new or corrected, and what it is in the programme for. */
export function AnggotaForm({ member, today, mayName }: AnggotaFormProps) {
	const isNew = member.version === null;
	return (
		<Form
			action={isNew ? addAnggotaAction : correctAnggotaAction}
			label={isNew ? "Tambah anggota" : "Ubah anggota"}
			className="max-w-xl"
		>
			<HiddenField name="id" value={member.id} keep={isNew} />
			<HiddenField name="kpmId" value={member.kpmId} />
			{member.version !== null && <HiddenField name="versi" value={member.version} />}
			<Card title="Identitas">
				<div className="flex flex-col gap-5">
					<IdentitasFields member={member} today={today} />
					{mayName && (
						<CheckboxField
							name="pengurus"
							label="Pengurus: penerima bantuan untuk keluarga ini"
							defaultChecked={member.isPengurus}
						/>
					)}
				</div>
			</Card>
			<Card title="Komponen bantuan">
				<div className="flex flex-col gap-5">
					<CheckboxGroup
						name="komponen[]"
						label="Berlaku sekarang"
						hint={isNew ? "Boleh lebih dari satu." : "Yang tidak dicentang diakhiri hari ini."}
						choices={CHOICES}
						defaultValues={member.komponen}
					/>
					<DateField
						name="komponenMulai"
						label="Komponen baru mulai"
						hint="Hari ini bila dikosongkan."
						max={today}
					/>
				</div>
			</Card>
			<SubmitButton pendingLabel="Menyimpan…" className="max-sm:w-full">
				Simpan anggota
			</SubmitButton>
		</Form>
	);
}
