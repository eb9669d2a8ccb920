import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import { formatBulan, joinDan } from "@/lib/format";
import type { Jadwal } from "@/lib/jadwal-rapat/queries";

const DISEBUT_MAKS = 4;

/** Meetings that a cadence called and that were not held. */
export function CelahJadwal({ jadwal, writes }: { jadwal: readonly Jadwal[]; writes: boolean }) {
	return jadwal
		.filter(({ celah }) => celah.length > 0)
		.map(({ id, nama, judul, celah }) => {
			const months = celah.slice(-DISEBUT_MAKS).map(({ bulan }) => formatBulan(bulan));
			const more = celah.length - months.length;
			const named = more > 0 ? [...months, `${more} sebelumnya`] : months;
			return (
				<Notice
					key={id}
					tone="warn"
					title={`${judul} ${nama} belum diadakan: ${joinDan(named)}`}
					className="mb-4"
					action={writes && <ButtonLink href="/rapat/rencana">Rencanakan rapat</ButtonLink>}
				>
					Rapat yang sudah berlangsung tanpa rencana dapat dicatat menyusul.
				</Notice>
			);
		});
}
