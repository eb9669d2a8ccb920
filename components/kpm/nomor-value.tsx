import { alamat } from "@/components/kegiatan/alamat";
import { Link } from "@/components/ui/link";
import { KOLOM_NOMOR, type KolomNomor } from "@/lib/kpm/rules";

type NomorValueProps = {
	/** The number with its middle hidden; null when none is recorded. */
	masked: string | null;
	/** The family, for whoever may ask to see the number in full. */
	kpmId: string | null;
	kolom: KolomNomor;
	anggotaId?: string;
};

/** A number with its middle hidden, and the way to see it in full with a reason. */
export function NomorValue({ masked, kpmId, kolom, anggotaId }: NomorValueProps) {
	if (!masked) return "belum ada data";
	return (
		<span className="inline-flex flex-wrap items-center gap-x-3">
			<span className="tabular">{masked}</span>
			{kpmId && (
				<Link
					href={alamat(`/kpm/${kpmId}/nomor`, { kolom, anggota: anggotaId })}
					className="inline-flex min-h-11 items-center text-sm text-accent underline underline-offset-4 lg:min-h-6"
				>
					Lihat lengkap
					<span className="sr-only"> {KOLOM_NOMOR[kolom]}</span>
				</Link>
			)}
		</span>
	);
}
