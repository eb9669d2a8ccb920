import { Form } from "@/components/ui/form";
import { HiddenField } from "@/components/ui/hidden-field";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { formatKode, formatTanggal } from "@/lib/format";
import { markHeldAction } from "@/lib/rapat/actions";
import type { Rapat } from "@/lib/rapat/queries";

/** Asks what became of a meeting whose day has passed while it was still only planned. */
export function TerlaksanaRapat({ rapat, today }: { rapat: Rapat; today: string }) {
	if (rapat.status !== "RENCANA" || rapat.heldOn >= today) return null;
	return (
		<div className="mt-4 print:hidden">
			<Notice
				tone="warn"
				title={`Rapat ini direncanakan ${formatTanggal(rapat.heldOn)}, tetapi belum dimulai di sini`}
				action={
					<Form action={markHeldAction} label="Catat sudah berlangsung">
						<HiddenField name="wilayah" value={formatKode(rapat.wilayah)} />
						<HiddenField name="id" value={rapat.id} />
						<SubmitButton look="secondary" pendingLabel="Menyimpan…">
							Sudah berlangsung
						</SubmitButton>
					</Form>
				}
			>
				Catat sebagai sudah berlangsung lalu isi notulennya; atau tunda, atau batalkan di bawah.
			</Notice>
		</div>
	);
}
