"use client";
import { Form } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import { akhiriSesiAction } from "@/lib/akun/actions";

type Props = { nomor: string; peranti?: string };

/** Signs one other device out, or all of them. */
export function AkhiriSesi({ nomor, peranti }: Props) {
	return (
		<Form action={akhiriSesiAction}>
			<input type="hidden" name="nomor" value={nomor} />
			<SubmitButton look="secondary" pendingLabel="Mengeluarkan…">
				{nomor === "semua" ? "Keluarkan semua yang lain" : "Keluarkan"}
				{peranti && <span className="sr-only"> {peranti}</span>}
			</SubmitButton>
		</Form>
	);
}
