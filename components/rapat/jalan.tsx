import { ButtonLink } from "@/components/ui/button-link";
import { Form } from "@/components/ui/form";
import { HiddenField } from "@/components/ui/hidden-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { formatKode } from "@/lib/format";
import { endRapatAction, startRapatAction } from "@/lib/rapat/actions";
import type { Rapat } from "@/lib/rapat/queries";
import type { Tanggal } from "@/lib/time";
import { alamatRapat } from "./alamat";

function Tombol({ rapat }: { rapat: Rapat }) {
	const isAhead = rapat.status === "RENCANA";
	return (
		<Form
			action={isAhead ? startRapatAction : endRapatAction}
			label={isAhead ? "Mulai rapat" : "Akhiri rapat"}
		>
			<HiddenField name="wilayah" value={formatKode(rapat.wilayah)} />
			<HiddenField name="id" value={rapat.id} />
			<SubmitButton look={isAhead ? "primary" : "secondary"} pendingLabel="Menyimpan…">
				{isAhead ? "Mulai rapat" : "Akhiri rapat"}
			</SubmitButton>
		</Form>
	);
}

type Props = { rapat: Rapat; writes: boolean; today: Tanggal };

/** What runs a meeting: opening and closing it, its screen, its notes, who is there; for others the door. */
export function JalanRapat({ rapat, writes, today }: Props) {
	const { status, wilayah, id, heldOn } = rapat;
	if (status === "BATAL") return null;
	const isOpen = status === "RENCANA" || status === "BERLANGSUNG";
	if (!writes)
		return isOpen ? (
			<ButtonLink href={`/hadir/${formatKode(wilayah)}/${id}`}>Catat kehadiran saya</ButtonLink>
		) : null;
	return (
		<>
			{(status === "BERLANGSUNG" || (status === "RENCANA" && heldOn === today)) && (
				<Tombol rapat={rapat} />
			)}
			{isOpen && <ButtonLink href={alamatRapat(rapat, "layar")}>Layar</ButtonLink>}
			<ButtonLink href={alamatRapat(rapat, "catat")}>Catatan</ButtonLink>
			<ButtonLink href={alamatRapat(rapat, "hadir")}>Daftar hadir</ButtonLink>
		</>
	);
}
