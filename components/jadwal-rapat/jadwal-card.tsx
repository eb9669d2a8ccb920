import { Card } from "@/components/ui/card";
import { DateField } from "@/components/ui/date-field";
import { DefinitionList } from "@/components/ui/definition-list";
import { Form } from "@/components/ui/form";
import { HiddenField } from "@/components/ui/hidden-field";
import { StatusTag } from "@/components/ui/status-tag";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextareaField } from "@/components/ui/textarea-field";
import { formatBulan, formatKode, formatTanggal, joinDan } from "@/lib/format";
import { endJadwalAction, exceptJadwalAction } from "@/lib/jadwal-rapat/actions";
import type { Jadwal } from "@/lib/jadwal-rapat/queries";
import { IRAMA } from "@/lib/jadwal-rapat/rules";
import { JENIS_RAPAT, MODE_RAPAT } from "@/lib/rapat/rules";

function Keys({ jadwal }: { jadwal: Jadwal }) {
	return (
		<>
			<HiddenField name="wilayah" value={formatKode(jadwal.wilayah)} />
			<HiddenField name="id" value={jadwal.id} />
		</>
	);
}

function Ubah({ jadwal, today }: { jadwal: Jadwal; today: string }) {
	return (
		<details className="mt-3">
			<summary className="inline-flex min-h-11 cursor-pointer items-center font-semibold text-accent">
				Kecualikan satu bulan, atau akhiri
				<span className="sr-only">: {jadwal.judul}</span>
			</summary>
			<div className="grid gap-6 pt-2 lg:grid-cols-2">
				<Form action={exceptJadwalAction} label={`Kecualikan bulan dari ${jadwal.judul}`}>
					<Keys jadwal={jadwal} />
					<DateField name="bulan" label="Bulan" month required />
					<DateField
						name="tanggal"
						label="Tanggal pengganti"
						hint="Kosongkan bila bulan itu tidak ada rapat."
						min={today}
					/>
					<TextareaField name="alasan" label="Alasan" required rows={2} maxLength={500} />
					<SubmitButton look="secondary" pendingLabel="Menyimpan…" className="sm:self-start">
						Kecualikan
					</SubmitButton>
				</Form>
				<Form action={endJadwalAction} label={`Akhiri ${jadwal.judul}`}>
					<Keys jadwal={jadwal} />
					<DateField name="selesai" label="Hari terakhir" required defaultValue={today} />
					<TextareaField
						name="alasan"
						label="Alasan diakhiri"
						hint="Rapat yang direncanakan sesudah hari itu dibatalkan."
						required
						rows={2}
						maxLength={400}
					/>
					<SubmitButton look="quiet" pendingLabel="Menyimpan…" className="sm:self-start">
						Akhiri jadwal
					</SubmitButton>
				</Form>
			</div>
		</details>
	);
}

type Props = { jadwal: Jadwal; writes: boolean; today: string };

/** A cadence: its rhythm, what it calls next, what falls out and what was left undone. */
export function JadwalCard({ jadwal, writes, today }: Props) {
	const { judul, nama, jenis, mode, irama, tanggalKe, berikut, celah, kecuali } = jadwal;
	const next = joinDan(berikut.map(({ tanggal }) => formatTanggal(tanggal)));
	return (
		<Card
			title={judul}
			className="mb-4"
			aside={
				celah.length > 0 && <StatusTag status="behind">{celah.length} belum diadakan</StatusTag>
			}
		>
			<DefinitionList
				items={[
					{ term: "Rapat", value: `${JENIS_RAPAT[jenis]} · ${MODE_RAPAT[mode]} · ${nama}` },
					{ term: "Irama", value: `${IRAMA[irama]}, tanggal ${tanggalKe}` },
					{ term: "Berikutnya", value: next || "tidak ada lagi" },
					...(celah.length
						? [
								{
									term: "Belum diadakan",
									value: joinDan(celah.map(({ bulan }) => formatBulan(bulan))),
								},
							]
						: []),
					...kecuali.map((one) => ({
						term: `Pengecualian ${formatBulan(one.bulan)}`,
						value: `${one.tanggal ? formatTanggal(one.tanggal) : "tidak ada rapat"}: ${one.alasan}`,
					})),
				]}
			/>
			{writes && <Ubah jadwal={jadwal} today={today} />}
		</Card>
	);
}
