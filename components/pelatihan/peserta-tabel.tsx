import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Form } from "@/components/ui/form";
import { HiddenField } from "@/components/ui/hidden-field";
import { RowName } from "@/components/ui/row-name";
import { StatusTag } from "@/components/ui/status-tag";
import { SubmitButton } from "@/components/ui/submit-button";
import { formatKode, formatNumber } from "@/lib/format";
import { keluarkanPesertaAction } from "@/lib/pelatihan/actions";
import type { Pelatihan, Peserta } from "@/lib/pelatihan/queries";
import { jpHadir, jpSemua } from "@/lib/pelatihan/rules";
import { TautSertifikat } from "./sertifikat";

/** Takes somebody off the list of a training that is still open. */
function Keluarkan({ pelatihan, row }: { pelatihan: Pelatihan; row: Peserta }) {
	return (
		<Form action={keluarkanPesertaAction} label={`Keluarkan ${row.nama}`}>
			<HiddenField name="wilayah" value={formatKode(pelatihan.wilayah)} />
			<HiddenField name="id" value={pelatihan.id} />
			<HiddenField name="peserta" value={row.id} />
			<SubmitButton look="quiet" pendingLabel="Mengeluarkan…">
				Keluarkan<span className="sr-only"> {row.nama}</span>
			</SubmitButton>
		</Form>
	);
}

function Hasil({ row, selesai }: { row: Peserta; selesai: boolean }) {
	if (!selesai) return "–";
	return row.lulus ? (
		<StatusTag status="ok">lulus</StatusTag>
	) : (
		<StatusTag status="behind">tidak lulus</StatusTag>
	);
}

/** Who took part, with hours, marks, the result and the certificate. */
export function PesertaTabel({
	rows,
	pelatihan,
	removes = false,
}: {
	rows: readonly Peserta[];
	pelatihan: Pelatihan;
	/** The viewer may take people off the list. */
	removes?: boolean;
}) {
	const { sesi, status } = pelatihan;
	return (
		<DataTable
			caption="Peserta"
			captionShown
			rows={rows}
			rowKey={({ id }) => id}
			columns={[
				{
					key: "nama",
					header: "Peserta",
					cell: (row) => <RowName name={row.nama} sub={row.letak} />,
				},
				{
					key: "jp",
					header: "JP hadir",
					align: "end",
					cell: (row) => `${formatNumber(jpHadir(row.hadir, sesi))}/${formatNumber(jpSemua(sesi))}`,
				},
				{ key: "pre", header: "Tes awal", align: "end", cell: (row) => row.pre ?? "–" },
				{ key: "post", header: "Tes akhir", align: "end", cell: (row) => row.post ?? "–" },
				{
					key: "hasil",
					header: "Hasil",
					cell: (row) => <Hasil row={row} selesai={status === "SELESAI"} />,
				},
				{
					key: "sertifikat",
					header: "Sertifikat",
					cell: (row) => <TautSertifikat id={row.dokumenId} />,
				},
				...(removes
					? [
							{
								key: "keluarkan",
								header: <span className="sr-only">Tindakan</span>,
								label: "Tindakan",
								cell: (row: Peserta) => <Keluarkan pelatihan={pelatihan} row={row} />,
							},
						]
					: []),
			]}
			empty={
				<EmptyState title="Belum ada peserta yang Anda lihat">
					Daftarkan petugas yang sedang bertugas.
				</EmptyState>
			}
		/>
	);
}
