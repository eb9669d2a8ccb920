import { Card } from "@/components/ui/card";
import { Form } from "@/components/ui/form";
import { HiddenField } from "@/components/ui/hidden-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { correctKepesertaanAction, correctKontakAction } from "@/lib/kpm/actions";
import type { KpmFacts } from "@/lib/kpm/detail-queries";
import { KepesertaanFields } from "./kepesertaan-fields";
import { KontakFields } from "./kontak-fields";

type Props = { kpm: KpmFacts; today: string };

/** How a family is reached: for its pendamping and the data administrator. */
export function KontakForm({ kpm }: Pick<Props, "kpm">) {
	return (
		<Card title="Pengurus dan alamat">
			<Form action={correctKontakAction} label="Pengurus dan alamat">
				<HiddenField name="id" value={kpm.id} />
				<HiddenField name="versi" value={kpm.version} />
				<KontakFields kpm={kpm} />
				<SubmitButton pendingLabel="Menyimpan…" className="max-sm:w-full">
					Simpan alamat
				</SubmitButton>
			</Form>
		</Card>
	);
}

/** A family's numbers and its place in the programme: for the data administrator. */
export function KepesertaanForm({ kpm, today }: Props) {
	return (
		<Card title="Kepesertaan">
			<Form action={correctKepesertaanAction} label="Kepesertaan">
				<HiddenField name="id" value={kpm.id} />
				<HiddenField name="versi" value={kpm.version} />
				<KepesertaanFields kpm={kpm} today={today} />
				<SubmitButton pendingLabel="Menyimpan…" className="max-sm:w-full">
					Simpan kepesertaan
				</SubmitButton>
			</Form>
		</Card>
	);
}
