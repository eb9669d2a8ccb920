import { ButtonLink } from "@/components/ui/button-link";
import type { KelompokRow } from "@/lib/kelompok/queries";

type Props = { kelompok: KelompokRow; writes: boolean; meets: boolean };

/** What can be done with a group. */
export function KelompokActions({ kelompok, writes, meets }: Props) {
	const { id, selesai } = kelompok;
	if (selesai) return null;
	return (
		<>
			{meets && (
				<ButtonLink look="primary" href={`/p2k2/baru?kelompok=${id}`}>
					Catat P2K2
				</ButtonLink>
			)}
			{writes && <ButtonLink href={`/kelompok/${id}/isi`}>Masukkan keluarga</ButtonLink>}
			{writes && <ButtonLink href={`/kelompok/${id}/serah`}>Serahkan</ButtonLink>}
			{writes && <ButtonLink href={`/kelompok/${id}/ubah`}>Ubah</ButtonLink>}
		</>
	);
}
