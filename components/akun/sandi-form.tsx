"use client";
import { Form } from "@/components/ui/form";
import { PasswordField } from "@/components/ui/password-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { gantiSandiAction } from "@/lib/akun/actions";
import { SandiBaru } from "./sandi-baru";

/** Another password, by whoever knows the present one. */
export function SandiForm({ username }: { username: string }) {
	return (
		<Form action={gantiSandiAction} label="Ganti kata sandi">
			<input type="text" name="nama" value={username} autoComplete="username" hidden readOnly />
			<PasswordField
				name="sandiLama"
				label="Kata sandi sekarang"
				autoComplete="current-password"
				required
				unmarked
			/>
			<SandiBaru />
			<SubmitButton pendingLabel="Menyimpan…">Ganti kata sandi</SubmitButton>
		</Form>
	);
}
