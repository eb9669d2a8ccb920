import { Card } from "@/components/ui/card";
import { DateField } from "@/components/ui/date-field";
import { Form } from "@/components/ui/form";
import { HiddenField } from "@/components/ui/hidden-field";
import { NumberField } from "@/components/ui/number-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { TextareaField } from "@/components/ui/textarea-field";
import { addPokokAction, composeAgendaAction } from "@/lib/agenda/actions";
import { formatKode } from "@/lib/format";
import type { Rapat } from "@/lib/rapat/queries";

type Props = { rapat: Rapat; bulan: string; idBaru: string };

function Keys({ rapat }: { rapat: Rapat }) {
	return (
		<>
			<HiddenField name="wilayah" value={formatKode(rapat.wilayah)} />
			<HiddenField name="rapatId" value={rapat.id} />
		</>
	);
}

/** The agenda from what is recorded, and a point of one's own. */
export function SusunAgenda({ rapat, bulan, idBaru }: Props) {
	return (
		<div className="mb-4 grid items-start gap-4 lg:grid-cols-2">
			{rapat.status === "RENCANA" && (
				<Card title="Susun dari catatan">
					<p className="mb-3 max-w-prose text-sm text-muted">
						Usulan diambil dari laporan terlambat, kelompok yang tidak bertemu, tindak lanjut lewat
						tenggat, target tertinggal, koreksi angka, pengaduan, dan kendala dalam laporan. Pokok
						usulan Anda sendiri dan yang Anda lewati tetap seperti semula.
					</p>
					<Form action={composeAgendaAction} label="Susun agenda">
						<Keys rapat={rapat} />
						<DateField
							name="bulan"
							label="Bulan yang dievaluasi"
							month
							required
							defaultValue={bulan}
						/>
						<SubmitButton pendingLabel="Menyusun…" className="sm:self-start">
							Susun agenda
						</SubmitButton>
					</Form>
				</Card>
			)}
			<Card title="Pokok usulan sendiri">
				<Form action={addPokokAction} label="Tambah pokok agenda">
					<Keys rapat={rapat} />
					<HiddenField name="id" value={idBaru} keep />
					<TextField name="judul" label="Pokok" required maxLength={200} />
					<TextareaField name="uraian" label="Catatan" rows={2} maxLength={4000} />
					<NumberField name="menit" label="Lama" unit="menit" required defaultValue={10} />
					<SubmitButton pendingLabel="Menyimpan…" className="sm:self-start">
						Tambah pokok
					</SubmitButton>
				</Form>
			</Card>
		</div>
	);
}
