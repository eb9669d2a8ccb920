"use client";
import { Form } from "@/components/ui/form";
import { PasswordField } from "@/components/ui/password-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { masukAction } from "@/lib/masuk/actions";

/** Name and password. */
export function MasukForm({ back, username }: { back: string; username: string }) {
	return (
		<Form action={masukAction} label="Masuk">
			<input type="hidden" name="kembali" value={back} />
			<TextField
				name="nama"
				label="Nama pengguna"
				defaultValue={username}
				autoComplete="username"
				autoCapitalize="none"
				required
				unmarked
			/>
			<PasswordField
				name="sandi"
				label="Kata sandi"
				autoComplete="current-password"
				required
				unmarked
			/>
			<SubmitButton pendingLabel="Memeriksa…">Masuk</SubmitButton>
		</Form>
	);
}
