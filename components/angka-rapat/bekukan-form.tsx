import { DateField } from "@/components/ui/date-field";
import { Form } from "@/components/ui/form";
import { HiddenField } from "@/components/ui/hidden-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { freezeAngkaAction } from "@/lib/angka-rapat/actions";
import { formatKode } from "@/lib/format";
import type { Rapat } from "@/lib/rapat/queries";

/** Freezes the figures of a month for the meeting, as they stand now. */
export function BekukanForm({ rapat, bulan }: { rapat: Rapat; bulan: string }) {
	return (
		<Form action={freezeAngkaAction} label="Bekukan angka" className="mt-3 max-w-sm print:hidden">
			<HiddenField name="wilayah" value={formatKode(rapat.wilayah)} />
			<HiddenField name="id" value={rapat.id} />
			<DateField
				name="bulan"
				label="Bulan yang dievaluasi"
				hint="Angka setiap wilayah disimpan seperti saat ini, agar semua peserta membahas angka yang sama."
				month
				required
				defaultValue={bulan}
			/>
			<SubmitButton look="secondary" pendingLabel="Membekukan…" className="sm:self-start">
				{rapat.bekuAt ? "Bekukan ulang" : "Bekukan angka"}
			</SubmitButton>
		</Form>
	);
}
