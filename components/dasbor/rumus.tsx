import { FormulaPopover } from "@/components/ui/formula-popover";
import type { IndikatorKode } from "@/lib/indikator/baca";
import { indikatorOf } from "@/lib/indikator/catalogue";

/** The name of an indicator; a tap shows its formula and how sure its rule is. */
export function Rumus({ kode, label }: { kode: IndikatorKode; label?: string }) {
	const indikator = indikatorOf(kode);
	return (
		<FormulaPopover
			label={label ?? indikator.label}
			title={`${indikator.code} · ${indikator.labelPanjang}`}
		>
			<p>{indikator.rumus}</p>
			<p className="mt-2 text-xs">{indikator.sumber}</p>
		</FormulaPopover>
	);
}
