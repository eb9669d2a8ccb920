import { Card } from "@/components/ui/card";
import { DataTable } from "@/components/ui/data-table";
import { DateField } from "@/components/ui/date-field";
import { EmptyState } from "@/components/ui/empty-state";
import { Form } from "@/components/ui/form";
import { HiddenField } from "@/components/ui/hidden-field";
import { Notice } from "@/components/ui/notice";
import { RowName } from "@/components/ui/row-name";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { formatRupiah, formatTanggal } from "@/lib/format";
import { catatBayarAction, terbitkanDaftarAction } from "@/lib/insentif/actions";
import type { LembarBayar } from "@/lib/insentif/queries";

/** The lines of a month, paid or not and why. */
export function BarisBayarTabel({ lembar }: { lembar: LembarBayar }) {
	return (
		<DataTable
			caption="Daftar bayar"
			rows={lembar.baris}
			rowKey={({ sdmId }) => sdmId}
			columns={[
				{
					key: "nama",
					header: "Nama",
					cell: ({ nama, letak }) => <RowName name={nama} sub={letak} />,
				},
				{
					key: "nominal",
					header: "Jumlah",
					align: "end",
					cell: ({ nominal }) => formatRupiah(nominal),
				},
				{
					key: "alasan",
					header: "Alasan tidak dibayar",
					wrap: true,
					cell: ({ alasan }) => alasan || "–",
				},
			]}
			empty={
				<EmptyState title="Tidak ada yang bertugas pada bulan ini">
					Periksa penugasan dan penerima program ini.
				</EmptyState>
			}
		/>
	);
}

type Props = { lembar: LembarBayar; today: string; begun: boolean };

/** What is left to do with a month: issue it, then note that it was paid. */
export function TindakanBayar({ lembar, today, begun }: Props) {
	const { program, bulan, daftar } = lembar;
	const keys = (
		<>
			<HiddenField name="id" value={program.id} />
			<HiddenField name="bulan" value={bulan} />
		</>
	);
	if (daftar?.dibayarOn)
		return (
			<Notice tone="success" title={`Dibayar ${formatTanggal(daftar.dibayarOn)}`} className="mb-4">
				Bukti: {daftar.bukti}
			</Notice>
		);
	if (daftar)
		return (
			<Card title="Mencatat pembayaran" className="mb-4 print:hidden">
				<Form action={catatBayarAction} label="Catat pembayaran" className="max-w-xl">
					{keys}
					<HiddenField name="version" value={daftar.version} />
					<DateField
						name="dibayarOn"
						label="Dibayar pada"
						required
						max={today}
						defaultValue={today}
					/>
					<TextField
						name="bukti"
						label="Nomor bukti"
						hint="SP2D, kuitansi, atau nomor transfer. Jangan menulis nomor rekening."
						required
						maxLength={200}
					/>
					<SubmitButton pendingLabel="Menyimpan…" className="sm:self-start">
						Catat pembayaran
					</SubmitButton>
				</Form>
			</Card>
		);
	if (!begun) return null;
	return (
		<Card title="Menerbitkan daftar" className="mb-4 print:hidden">
			<p className="mb-3 max-w-prose text-sm text-muted">
				Daftar di bawah dihitung dari penugasan dan cuti sampai saat ini. Setelah terbit, barisnya
				dibekukan dan PDF-nya tersimpan.
			</p>
			<Form action={terbitkanDaftarAction} label="Terbitkan daftar">
				{keys}
				<SubmitButton pendingLabel="Menerbitkan…" className="sm:self-start">
					Terbitkan daftar bayar
				</SubmitButton>
			</Form>
		</Card>
	);
}
