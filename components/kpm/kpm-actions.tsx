import { ButtonLink } from "@/components/ui/button-link";
import type { KpmFacts } from "@/lib/kpm/detail-queries";
import { isAktif, manualStatus } from "@/lib/kpm/rules";
import type { KpmRights } from "./rights";

/** What can be done with a family, the work of the field first. */
export function KpmActions({ kpm, rights }: { kpm: KpmFacts; rights: KpmRights }) {
	const { id, status } = kpm;
	const active = isAktif(status);
	return (
		<>
			{rights.visits && active && (
				<ButtonLink look="primary" href={`/kunjungan/baru?kpm=${id}`}>
					Catat kunjungan
				</ButtonLink>
			)}
			{rights.proposes && status === "AKTIF" && (
				<ButtonLink href={`/graduasi/usul?kpm=${id}`}>Usulkan graduasi</ButtonLink>
			)}
			{rights.updates && <ButtonLink href={`/kpm/${id}/ubah`}>Ubah data</ButtonLink>}
			{rights.writes && <ButtonLink href={`/kpm/${id}/pindah`}>Pindahkan</ButtonLink>}
			{rights.writes && manualStatus(status).length > 0 && (
				<ButtonLink href={`/kpm/${id}/status`}>Ubah status</ButtonLink>
			)}
		</>
	);
}
