import { Bahas } from "@/components/agenda/bahas";
import { ButtonLink } from "@/components/ui/button-link";
import { Card } from "@/components/ui/card";
import { Form } from "@/components/ui/form";
import { HiddenField } from "@/components/ui/hidden-field";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Pokok } from "@/lib/agenda/queries";
import { formatKode, formatNumber } from "@/lib/format";
import { endRapatAction } from "@/lib/rapat/actions";
import type { Rapat } from "@/lib/rapat/queries";
import { alamatRapat } from "./alamat";

/** Ends a meeting that runs. */
export function TombolAkhiri({ rapat }: { rapat: Rapat }) {
	return (
		<Form action={endRapatAction} label="Akhiri rapat">
			<HiddenField name="wilayah" value={formatKode(rapat.wilayah)} />
			<HiddenField name="id" value={rapat.id} />
			<SubmitButton look="secondary" pendingLabel="Menyimpan…" className="sm:self-start">
				Akhiri rapat
			</SubmitButton>
		</Form>
	);
}

type Props = { rapat: Rapat; belumDibahas: readonly Pokok[] };

/** What nobody ticked before a meeting is ended: tick it, note it, or end all the same. */
export function AkhiriRapat({ rapat, belumDibahas }: Props) {
	if (belumDibahas.length === 0)
		return (
			<Card title="Semua pokok agenda sudah dibahas">
				<TombolAkhiri rapat={rapat} />
			</Card>
		);
	return (
		<Card
			title={`${formatNumber(belumDibahas.length)} pokok agenda belum ditandai dibahas`}
			aside={<ButtonLink href={alamatRapat(rapat, "catat")}>Catatan</ButtonLink>}
		>
			<p className="max-w-prose text-base text-muted lg:text-sm">
				Berita acara akan menulis “tidak dicatat” pada pokok ini. Tandai yang sudah dibahas, atau
				akhiri saja; sesudah rapat pun masih dapat ditandai.
			</p>
			<ul className="mt-2 mb-3 divide-y divide-line">
				{belumDibahas.map((pokok) => (
					<li key={pokok.id} className="flex flex-wrap items-center justify-between gap-x-3 py-2">
						<p className="min-w-0 font-semibold">{pokok.judul}</p>
						<Bahas rapat={rapat} pokok={pokok} />
					</li>
				))}
			</ul>
			<TombolAkhiri rapat={rapat} />
		</Card>
	);
}
