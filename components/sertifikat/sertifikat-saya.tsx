import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import type { Sertifikat } from "@/lib/sertifikat/queries";
import { mayPerbaiki } from "@/lib/sertifikat/rules";
import { SertifikatButir } from "./sertifikat-butir";

type Props = { rows: readonly Sertifikat[]; isOwn: boolean };

/** The certificates that somebody handed in; those that are not accepted their owner may correct. */
export function SertifikatSaya({ rows, isOwn }: Props) {
	if (rows.length === 0)
		return (
			<EmptyState title="Belum ada sertifikat yang diajukan">
				Ajukan foto atau PDF sertifikat pelatihan dari pihak lain; JP-nya dihitung setelah diterima
				Dinsos.
			</EmptyState>
		);
	return (
		<ul className="grid gap-3">
			{rows.map((row) => (
				<li key={row.id}>
					<SertifikatButir row={row}>
						{isOwn && mayPerbaiki(row.status) && (
							<div className="mt-2">
								<ButtonLink href={`/sdm/pelatihan/sertifikat/${row.id}`}>
									Perbaiki<span className="sr-only"> {row.nama}</span>
								</ButtonLink>
							</div>
						)}
					</SertifikatButir>
				</li>
			))}
		</ul>
	);
}

/** The same on somebody's profile, under a heading. */
export function SertifikatProfil({ rows, isOwn }: Props) {
	if (rows.length === 0 && !isOwn) return null;
	return (
		<section aria-label="Sertifikat dari pihak lain" className="mt-4">
			<div className="mb-3 flex flex-wrap items-center justify-between gap-2">
				<h2 className="text-lg font-semibold">Sertifikat dari pihak lain</h2>
				{isOwn && <ButtonLink href="/sdm/pelatihan/sertifikat/baru">Ajukan sertifikat</ButtonLink>}
			</div>
			<SertifikatSaya rows={rows} isOwn={isOwn} />
		</section>
	);
}
