import { Form } from "@/components/ui/form";
import { HiddenField } from "@/components/ui/hidden-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { discussPokokAction } from "@/lib/agenda/actions";
import type { Pokok } from "@/lib/agenda/queries";
import { formatKode } from "@/lib/format";
import type { Rapat } from "@/lib/rapat/queries";

type Props = { rapat: Rapat; pokok: Pokok };

/** Ticks off a point while the meeting goes through them, or afterwards; the minutes say what was ticked. */
export function Bahas({ rapat, pokok }: Props) {
	const kata = pokok.dibahas ? "Belum dibahas" : "Tandai dibahas";
	return (
		<Form action={discussPokokAction} label={`${kata}: ${pokok.judul}`} className="print:hidden">
			<HiddenField name="wilayah" value={formatKode(rapat.wilayah)} />
			<HiddenField name="rapatId" value={rapat.id} />
			<HiddenField name="id" value={pokok.id} />
			{!pokok.dibahas && <HiddenField name="dibahas" value="1" />}
			<SubmitButton look="quiet" pendingLabel="Menyimpan…" className="-ms-4 self-start lg:-ms-3">
				{kata}
				<span className="sr-only">: {pokok.judul}</span>
			</SubmitButton>
		</Form>
	);
}
