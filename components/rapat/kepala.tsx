import type { ReactNode } from "react";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeader } from "@/components/ui/page-header";
import { PrintButton } from "@/components/ui/print-button";
import { formatTanggalPanjang } from "@/lib/format";
import type { Rapat } from "@/lib/rapat/queries";
import { JENIS_RAPAT, jamText } from "@/lib/rapat/rules";
import { alamatRapat } from "./alamat";
import { KeadaanRapat } from "./keadaan";

type Props = {
	rapat: Rapat;
	/** May change this meeting. */
	writes: boolean;
	/** What else can be done from here, most important first. */
	children?: ReactNode;
};

/** What meeting this is, when, and how it stands. */
export function KepalaRapat({ rapat, writes, children }: Props) {
	const saat = [formatTanggalPanjang(rapat.heldOn), jamText(rapat)].filter(Boolean).join(", ");
	return (
		<PageHeader
			title={rapat.judul}
			crumbs={[{ label: "Rapat evaluasi", href: "/rapat" }, { label: rapat.nama }]}
			meta={
				<span className="flex flex-wrap items-center gap-x-2 gap-y-1">
					<KeadaanRapat status={rapat.status} />
					{JENIS_RAPAT[rapat.jenis]} · {saat}
				</span>
			}
			actions={
				<>
					{children}
					{writes && rapat.status !== "BATAL" && (
						<ButtonLink href={alamatRapat(rapat, "ubah")}>
							{rapat.status === "RENCANA" ? "Ubah rencana" : "Perbaiki"}
						</ButtonLink>
					)}
					<PrintButton />
				</>
			}
		/>
	);
}
