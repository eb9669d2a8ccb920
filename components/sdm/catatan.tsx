import { Card } from "@/components/ui/card";
import { DateField } from "@/components/ui/date-field";
import { Form } from "@/components/ui/form";
import { HiddenField } from "@/components/ui/hidden-field";
import { SelectField } from "@/components/ui/select-field";
import { StatusTag } from "@/components/ui/status-tag";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { TextareaField } from "@/components/ui/textarea-field";
import { formatRatio, formatTanggal } from "@/lib/format";
import { isPencilan } from "@/lib/peringkat/baris";
import { choicesOf } from "@/lib/rapat/rules";
import {
	batalkanCutiAction,
	batalkanPenghargaanAction,
	catatCutiAction,
	catatPenghargaanAction,
} from "@/lib/sdm/actions";
import type { Cuti, Penghargaan } from "@/lib/sdm/catatan-queries";
import { type BuktiGraduasi, JENIS_CUTI } from "@/lib/sdm/rules";

type Bahan = { idBaru: string; today: string };
type Props<T> = { rows: readonly T[]; sdmId: string; bahan: Bahan | null };

const SUMMARY =
	"inline-flex min-h-11 cursor-pointer items-center text-sm font-semibold text-accent lg:min-h-9";

function CutiForm({ sdmId, bahan }: { sdmId: string; bahan: Bahan }) {
	return (
		<details className="mt-3 print:hidden">
			<summary className={SUMMARY}>Catat cuti</summary>
			<Form action={catatCutiAction} label="Catat cuti" className="mt-3 max-w-xl">
				<HiddenField name="id" value={bahan.idBaru} keep />
				<HiddenField name="sdmId" value={sdmId} />
				<SelectField name="jenis" label="Jenis" required choices={choicesOf(JENIS_CUTI)} />
				<DateField name="mulai" label="Hari pertama" required defaultValue={bahan.today} />
				<DateField name="selesai" label="Hari terakhir" required defaultValue={bahan.today} />
				<TextField name="keterangan" label="Keterangan" maxLength={500} />
				<SubmitButton pendingLabel="Menyimpan…" className="sm:self-start">
					Simpan cuti
				</SubmitButton>
			</Form>
		</details>
	);
}

/** The leave of somebody; the office adds and calls off. */
export function CutiKartu({ rows, sdmId, bahan }: Props<Cuti>) {
	return (
		<Card title="Cuti" className="mt-4">
			{rows.length === 0 && <p className="text-sm text-muted">Belum ada cuti yang dicatat.</p>}
			<ul className="divide-y divide-line">
				{rows.map((row) => (
					<li key={row.id} className="flex flex-wrap items-center justify-between gap-2 py-2">
						<span>
							{formatTanggal(row.mulai)} – {formatTanggal(row.selesai)}
							{row.jenis && (
								<span className="block text-sm text-muted">{JENIS_CUTI[row.jenis]}</span>
							)}
						</span>
						{bahan && (
							<Form action={batalkanCutiAction} label={`Batalkan cuti ${formatTanggal(row.mulai)}`}>
								<HiddenField name="id" value={row.id} />
								<HiddenField name="sdmId" value={sdmId} />
								<SubmitButton look="quiet" pendingLabel="Membatalkan…">
									Batalkan<span className="sr-only"> cuti {formatTanggal(row.mulai)}</span>
								</SubmitButton>
							</Form>
						)}
					</li>
				))}
			</ul>
			{bahan && <CutiForm sdmId={sdmId} bahan={bahan} />}
		</Card>
	);
}

/** An unusual count asks for a look at its evidence before anybody is honoured for it. */
function Bukti({ bukti }: { bukti: BuktiGraduasi }) {
	const { graduasi, basis, lengkap, kasus } = bukti;
	const unusual = isPencilan({ graduasi, basis });
	return (
		<p className="mt-1 text-sm text-muted">
			Graduasi tahun itu {formatRatio(graduasi, basis)} KPM; bukti lengkap{" "}
			{formatRatio(lengkap, kasus)} kasus.{" "}
			{unusual && <StatusTag status="near">periksa kelengkapan bukti</StatusTag>}
		</p>
	);
}

function PenghargaanForm({ sdmId, bahan }: { sdmId: string; bahan: Bahan }) {
	return (
		<details className="mt-3 print:hidden">
			<summary className={SUMMARY}>Catat penghargaan</summary>
			<Form action={catatPenghargaanAction} label="Catat penghargaan" className="mt-3 max-w-xl">
				<HiddenField name="id" value={bahan.idBaru} keep />
				<HiddenField name="sdmId" value={sdmId} />
				<TextField name="judul" label="Penghargaan" required maxLength={160} />
				<TextField name="pemberi" label="Pemberi" required maxLength={120} />
				<DateField
					name="tanggal"
					label="Tanggal"
					required
					max={bahan.today}
					defaultValue={bahan.today}
				/>
				<TextareaField name="uraian" label="Uraian" rows={3} maxLength={2000} />
				<SubmitButton pendingLabel="Menyimpan…" className="sm:self-start">
					Simpan penghargaan
				</SubmitButton>
			</Form>
		</details>
	);
}

/** The awards of somebody, each with what it rests on. */
export function PenghargaanKartu({ rows, sdmId, bahan }: Props<Penghargaan>) {
	return (
		<Card title="Penghargaan" className="mt-4">
			{rows.length === 0 && (
				<p className="text-sm text-muted">Belum ada penghargaan yang dicatat.</p>
			)}
			<ul className="divide-y divide-line">
				{rows.map((row) => (
					<li key={row.id} className="py-2">
						<p className="font-semibold">{row.judul}</p>
						<p className="text-sm text-muted">
							{row.pemberi}, {formatTanggal(row.tanggal)}
						</p>
						{row.uraian && <p className="mt-1 whitespace-pre-line">{row.uraian}</p>}
						{row.bukti && <Bukti bukti={row.bukti} />}
						{bahan && (
							<Form action={batalkanPenghargaanAction} label={`Batalkan catatan ${row.judul}`}>
								<HiddenField name="id" value={row.id} />
								<HiddenField name="sdmId" value={sdmId} />
								<SubmitButton look="quiet" pendingLabel="Membatalkan…" className="self-start">
									Batalkan catatan
								</SubmitButton>
							</Form>
						)}
					</li>
				))}
			</ul>
			{bahan && <PenghargaanForm sdmId={sdmId} bahan={bahan} />}
		</Card>
	);
}
