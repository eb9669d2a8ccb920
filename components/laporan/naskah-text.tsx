import { KATEGORI_KENDALA, type Naskah } from "@/lib/laporan/naskah";

/** The typed part of a report, to read. */
export function NaskahText({ naskah }: { naskah: Naskah }) {
	const kendala = naskah.kendala.filter(({ uraian }) => uraian.trim() !== "");
	return (
		<div className="flex min-w-0 flex-col gap-3 text-base lg:text-sm">
			<div>
				<p className="text-sm font-semibold text-muted">Kendala</p>
				{kendala.length === 0 && <p>Tidak ada kendala yang ditulis.</p>}
				<ul className="flex flex-col gap-2">
					{kendala.map(({ kategori, uraian }) => (
						<li key={`${kategori} ${uraian}`}>
							<span className="font-semibold">{KATEGORI_KENDALA[kategori]}.</span>{" "}
							<span className="wrap-anywhere whitespace-pre-line">{uraian}</span>
						</li>
					))}
				</ul>
			</div>
			<div>
				<p className="text-sm font-semibold text-muted">Rencana tindak lanjut</p>
				<p className="wrap-anywhere whitespace-pre-line">
					{naskah.rencana.trim() || "Belum ada rencana yang ditulis."}
				</p>
			</div>
		</div>
	);
}
