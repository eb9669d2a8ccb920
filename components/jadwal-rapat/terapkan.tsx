import { Form } from "@/components/ui/form";
import { HiddenField } from "@/components/ui/hidden-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { formatKode } from "@/lib/format";
import { applyJadwalAction } from "@/lib/jadwal-rapat/actions";

/** Plans the meetings that the cadences call next; those that are planned already stay. */
export function TerapkanJadwal({ wilayah, nama }: { wilayah: string; nama: string }) {
	return (
		<Form action={applyJadwalAction} label={`Rencanakan dari jadwal ${nama}`}>
			<HiddenField name="wilayah" value={formatKode(wilayah)} />
			<SubmitButton pendingLabel="Merencanakan…">Rencanakan tiga rapat berikutnya</SubmitButton>
		</Form>
	);
}
