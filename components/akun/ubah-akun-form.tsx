"use client";
import { Card } from "@/components/ui/card";
import { DateField } from "@/components/ui/date-field";
import { Form } from "@/components/ui/form";
import { type Choice, SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { ubahAkunAction } from "@/lib/akun/actions";
import type { AkunRinci } from "@/lib/akun/queries";
import { tanggalOf } from "@/lib/time";

type Props = { akun: AkunRinci; roles: readonly Choice[]; zona: string };
const MOMENT_MS = 1;

/** Another name or role for an account. */
export function UbahAkunForm({ akun, roles, zona }: Props) {
	const last = akun.berlakuSampai && new Date(akun.berlakuSampai.getTime() - MOMENT_MS);
	return (
		<Card title="Ubah nama atau peran">
			<Form action={ubahAkunAction} success="Perubahan tersimpan dan berlaku seketika.">
				<input type="hidden" name="akunId" value={akun.id} />
				<TextField name="nama" label="Nama lengkap" defaultValue={akun.nama} required />
				<SelectField
					name="peran"
					label="Peran"
					defaultValue={akun.peran}
					choices={roles}
					hint="Peran baru berlaku pada langkah berikutnya yang dilakukan pemilik akun."
					required
				/>
				{akun.peran === "AUDITOR" && (
					<DateField
						name="berlakuSampai"
						label="Berlaku sampai"
						defaultValue={last && tanggalOf(last, zona)}
						required
					/>
				)}
				<SubmitButton look="secondary" className="self-start">
					Simpan perubahan
				</SubmitButton>
			</Form>
		</Card>
	);
}
