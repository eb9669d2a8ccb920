import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import type { Akses } from "@/lib/akses/queries";
import { formatKode, formatWaktu } from "@/lib/format";

/** The families are open: until when, and the way to them. */
export function TerbukaNotice({ akses, zona }: { akses: Akses; zona: string }) {
	return (
		<Notice
			tone="success"
			title={`Terbuka sampai ${formatWaktu(akses.berakhir, zona)}`}
			action={
				<ButtonLink href={`/kpm?kabupaten=${formatKode(akses.kabupatenCode)}`} look="primary">
					Lihat keluarga
				</ButtonLink>
			}
		>
			Setiap keluarga yang Anda buka tercatat di jejak audit {akses.kabupatenName}.
		</Notice>
	);
}
