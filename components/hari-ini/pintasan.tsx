import { ButtonLink } from "@/components/ui/button-link";

/** What a day in the field adds, one tap away. */
export function Pintasan() {
	return (
		<div className="mb-5 grid grid-cols-2 gap-2 sm:flex">
			<ButtonLink href="/kunjungan/baru">Catat kunjungan</ButtonLink>
			<ButtonLink href="/kegiatan/baru">Catat kegiatan</ButtonLink>
		</div>
	);
}
