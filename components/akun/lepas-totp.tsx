"use client";
import { Card } from "@/components/ui/card";
import { Form } from "@/components/ui/form";
import { PasswordField } from "@/components/ui/password-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { lepasTotpAction } from "@/lib/akun/actions";

/** Takes the second factor away. */
export function LepasTotp({ username }: { username: string }) {
	return (
		<Card title="Lepas pengaman">
			<p className="mb-4 text-muted">
				Setelah dilepas, akun Anda hanya dijaga kata sandi. Untuk pindah ke HP baru: lepas di sini,
				lalu pasang lagi.
			</p>
			<Form action={lepasTotpAction}>
				<input type="text" name="nama" value={username} autoComplete="username" hidden readOnly />
				<PasswordField
					name="sandi"
					label="Kata sandi Anda"
					autoComplete="current-password"
					required
					unmarked
				/>
				<SubmitButton look="danger" className="self-start">
					Lepas pengaman
				</SubmitButton>
			</Form>
		</Card>
	);
}
