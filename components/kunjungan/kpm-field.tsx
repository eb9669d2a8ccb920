import { AsyncCombobox } from "@/components/ui/async-combobox";
import { DefinitionList } from "@/components/ui/definition-list";
import { HiddenField } from "@/components/ui/hidden-field";
import type { Suggestion } from "@/components/ui/use-typeahead";

type KpmFieldProps = {
	/** The family that the page was opened for; otherwise one is found while typing. */
	kpm: Suggestion | null;
};

/** The family of a visit or a proposal: given, or found within the own caseload. */
export function KpmField({ kpm }: KpmFieldProps) {
	if (!kpm) {
		return (
			<AsyncCombobox
				name="kpmId"
				label="Keluarga"
				hint="Ketik nama pengurus dari dampingan Anda."
				endpoint="/kunjungan/cari"
				required
			/>
		);
	}
	return (
		<>
			<HiddenField name="kpmId" value={kpm.value} keep />
			<DefinitionList items={[{ term: "Keluarga", value: `${kpm.label}, ${kpm.hint}` }]} />
		</>
	);
}
