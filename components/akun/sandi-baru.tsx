import { PasswordField } from "@/components/ui/password-field";

/** A new password, twice. */
export function SandiBaru() {
	return (
		<>
			<PasswordField
				name="sandiBaru"
				label="Kata sandi baru"
				hint="Paling sedikit 10 huruf. Beberapa kata yang hanya Anda tahu lebih kuat daripada satu kata dengan angka."
				autoComplete="new-password"
				required
				unmarked
			/>
			<PasswordField
				name="sandiUlang"
				label="Ketik ulang kata sandi baru"
				autoComplete="new-password"
				required
				unmarked
			/>
		</>
	);
}
