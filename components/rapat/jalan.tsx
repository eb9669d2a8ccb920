import { ButtonLink } from "@/components/ui/button-link";
import { Form } from "@/components/ui/form";
import { HiddenField } from "@/components/ui/hidden-field";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Pokok } from "@/lib/agenda/queries";
import { belumDibahas } from "@/lib/agenda/rules";
import { formatKode } from "@/lib/format";
import { startRapatAction } from "@/lib/rapat/actions";
import type { Rapat } from "@/lib/rapat/queries";
import type { Tanggal } from "@/lib/time";
import { TombolAkhiri } from "./akhiri";
import { alamatRapat } from "./alamat";

function TombolMulai({ rapat }: { rapat: Rapat }) {
	return (
		<Form action={startRapatAction} label="Mulai rapat">
			<HiddenField name="wilayah" value={formatKode(rapat.wilayah)} />
			<HiddenField name="id" value={rapat.id} />
			<SubmitButton pendingLabel="Menyimpan…">Mulai rapat</SubmitButton>
		</Form>
	);
}

/** Ends the meeting, or first shows what of its agenda nobody ticked. */
function Akhiri({ rapat, agenda }: Pick<Props, "rapat" | "agenda">) {
	return belumDibahas(agenda).length === 0 ? (
		<TombolAkhiri rapat={rapat} />
	) : (
		<ButtonLink href={alamatRapat(rapat, "akhiri")}>Akhiri rapat</ButtonLink>
	);
}

type Props = { rapat: Rapat; agenda: readonly Pokok[]; writes: boolean; today: Tanggal };

/** What runs a meeting: opening and closing it, its screen, its notes, who is there; for others the door. */
export function JalanRapat({ rapat, agenda, writes, today }: Props) {
	const { status, wilayah, id, heldOn } = rapat;
	if (status === "BATAL") return null;
	const isOpen = status === "RENCANA" || status === "BERLANGSUNG";
	if (!writes)
		return isOpen ? (
			<ButtonLink href={`/hadir/${formatKode(wilayah)}/${id}`}>Catat kehadiran saya</ButtonLink>
		) : null;
	return (
		<>
			{status === "RENCANA" && heldOn === today && <TombolMulai rapat={rapat} />}
			{status === "BERLANGSUNG" && <Akhiri rapat={rapat} agenda={agenda} />}
			{isOpen && <ButtonLink href={alamatRapat(rapat, "layar")}>Layar</ButtonLink>}
			<ButtonLink href={alamatRapat(rapat, "catat")}>Catatan</ButtonLink>
			<ButtonLink href={alamatRapat(rapat, "hadir")}>Daftar hadir</ButtonLink>
		</>
	);
}
