"use client";
import { Form } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { kodeAction } from "@/lib/masuk/actions";

/** The second factor. */
export function KodeForm({ back }: { back: string }) {
	return (
		<Form action={kodeAction} label="Kode pengaman">
			<input type="hidden" name="kembali" value={back} />
			<TextField
				name="kode"
				label="Kode 6 angka"
				hint="Dari aplikasi pengaman di HP Anda. HP hilang? Ketik salah satu kode cadangan."
				inputMode="numeric"
				autoComplete="one-time-code"
				autoCapitalize="none"
				required
				unmarked
			/>
			<SubmitButton pendingLabel="Memeriksa…">Masuk</SubmitButton>
		</Form>
	);
}
