import { type FormulaWords, ReadyHeading } from "@/components/ui/ready-formula";
import type { IndikatorKode } from "@/lib/indikator/baca";
import { indikatorOf } from "@/lib/indikator/catalogue";

type Props = { kode: IndikatorKode; label?: string };

/** The name of an indicator with its formula and how sure its rule is, in words. */
export function rumusOf({ kode, label }: Props): FormulaWords {
	const { code, rumus, sumber, ...indikator } = indikatorOf(kode);
	return {
		label: label ?? indikator.label,
		title: `${code} · ${indikator.labelPanjang}`,
		isi: [rumus],
		sumber,
	};
}

/** The name of an indicator; a tap shows its formula and how sure its rule is. */
export function Rumus(props: Props) {
	return <ReadyHeading words={rumusOf(props)} />;
}
