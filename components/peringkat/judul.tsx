import { DownloadLinks } from "@/components/ui/download-links";
import { PageHeader } from "@/components/ui/page-header";
import { PrintButton } from "@/components/ui/print-button";
import { coversRegion } from "@/lib/dasbor/tempat";
import type { Peringkat } from "@/lib/peringkat/queries";
import { LABEL_TINGKAT, LABEL_UKURAN } from "@/lib/peringkat/tingkat";
import { eksporHref, peringkatHref } from "./alamat";

type Props = {
	peringkat: Peringkat;
	scope: Parameters<typeof coversRegion>[0];
	mayExport: boolean;
};

/** Where one is, what is ranked, and the way out onto paper or into a file. */
export function Judul({ peringkat, scope, mayExport }: Props) {
	const { jejak, tahun, tingkat, ukuran, nama } = peringkat;
	const crumbs = jejak.map(({ code, nama: label }, i) => {
		const open = i < jejak.length - 1 && coversRegion(scope, code);
		const wilayah = code === "0" ? null : code;
		return { label, href: open ? peringkatHref(peringkat, { wilayah }) : undefined };
	});
	return (
		<PageHeader
			crumbs={crumbs}
			title={`Peringkat graduasi ${tahun}`}
			meta={`${LABEL_TINGKAT[tingkat]} di ${nama}, menurut ${LABEL_UKURAN[ukuran].toLowerCase()}`}
			actions={
				<>
					{mayExport && (
						<DownloadLinks
							files={[
								{ label: "XLSX", href: eksporHref(peringkat, "xlsx") },
								{ label: "CSV", href: eksporHref(peringkat, "csv") },
							]}
						/>
					)}
					<PrintButton />
				</>
			}
		/>
	);
}
