import { Form } from "@/components/ui/form";
import { HiddenField } from "@/components/ui/hidden-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { moveKpmAction } from "@/lib/kpm/actions";
import type { KpmFacts } from "@/lib/kpm/detail-queries";
import type { TempatPilihan } from "@/lib/kpm/form-queries";
import { TempatFields } from "./tempat-fields";

/** Where a family goes, once the desa is chosen. */
export function MoveForm({ kpm, pilihan }: { kpm: KpmFacts; pilihan: TempatPilihan }) {
	const { desa } = pilihan;
	return (
		<Form action={moveKpmAction} label="Pindahkan keluarga" className="max-w-xl">
			<HiddenField name="id" value={kpm.id} />
			<HiddenField name="versi" value={kpm.version} />
			<TempatFields pilihan={pilihan} kelompokId={kpm.kelompokId} pendampingId={kpm.pendampingId} />
			<SubmitButton pendingLabel="Menyimpan…" className="max-sm:w-full">
				{desa.code === kpm.desaCode
					? "Simpan kelompok dan pendamping"
					: `Pindahkan ke ${desa.name}`}
			</SubmitButton>
		</Form>
	);
}
