import type { ReactNode } from "react";
import { Card } from "@/components/ui/card";
import { DateField } from "@/components/ui/date-field";
import { Form } from "@/components/ui/form";
import { HiddenField } from "@/components/ui/hidden-field";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextareaField } from "@/components/ui/textarea-field";
import { formatKode, formatTanggal } from "@/lib/format";
import {
	cancelTindakLanjutAction,
	finishTindakLanjutAction,
	handTindakLanjutAction,
	moveTenggatAction,
	noteTindakLanjutAction,
} from "@/lib/tindak-lanjut/actions";
import type { TindakIsi } from "@/lib/tindak-lanjut/riwayat-queries";

type Props = { isi: TindakIsi };

function Keys({ isi: { tindak, idBaru, version } }: Props) {
	return (
		<>
			<HiddenField name="id" value={tindak.id} keep />
			<HiddenField name="wilayah" value={formatKode(tindak.wilayah)} />
			<HiddenField name="catatanId" value={idBaru} keep />
			<HiddenField name="version" value={version} />
		</>
	);
}

function Lipat({ judul, children }: { judul: string; children: ReactNode }) {
	return (
		<details className="border-t border-line py-1 first:border-t-0">
			<summary className="inline-flex min-h-11 cursor-pointer items-center font-semibold text-accent lg:min-h-9">
				{judul}
			</summary>
			<div className="max-w-xl pb-3">{children}</div>
		</details>
	);
}

/** The meeting that takes place now: what is typed meanwhile was most likely said in it. */
function nowIn(rapat: TindakIsi["rapat"]): string | undefined {
	const now = rapat.find(({ berlangsung }) => berlangsung);
	return now && `${formatKode(now.wilayah)}/${now.id}`;
}

function Catat({ isi }: Props) {
	return (
		<Form action={noteTindakLanjutAction} label="Catat kemajuan">
			<Keys isi={isi} />
			<TextareaField name="teks" label="Kemajuan" required rows={2} maxLength={2000} />
			{isi.rapat.length > 0 && (
				<SelectField
					name="rapat"
					label="Dibahas dalam rapat"
					hint="Bila ini hasil pembahasan di rapat kantor Anda."
					placeholder="Bukan dalam rapat"
					choices={isi.rapat.map((one) => ({
						value: `${formatKode(one.wilayah)}/${one.id}`,
						label: `${formatTanggal(one.heldOn)}, ${one.judul}`,
					}))}
					defaultValue={nowIn(isi.rapat)}
				/>
			)}
			<SubmitButton pendingLabel="Menyimpan…" className="sm:self-start">
				Simpan kemajuan
			</SubmitButton>
		</Form>
	);
}

function Selesaikan({ isi }: Props) {
	return (
		<Form action={finishTindakLanjutAction} label="Nyatakan selesai">
			<Keys isi={isi} />
			<DateField
				name="doneOn"
				label="Selesai pada"
				required
				max={isi.today}
				defaultValue={isi.today}
			/>
			<TextareaField
				name="bukti"
				label="Bukti"
				hint="Tulis apa buktinya, atau tempel tautan ke berkasnya."
				required
				rows={2}
				maxLength={2000}
			/>
			<SubmitButton pendingLabel="Menyimpan…" className="sm:self-start">
				Nyatakan selesai
			</SubmitButton>
		</Form>
	);
}

function Undur({ isi }: Props) {
	const { tenggatTetap } = isi.boleh;
	if (tenggatTetap !== null) return <p className="text-sm text-muted">{tenggatTetap}</p>;
	return (
		<Form action={moveTenggatAction} label="Ubah tenggat">
			<Keys isi={isi} />
			<DateField
				name="dueOn"
				label="Tenggat baru"
				required
				min={isi.today}
				defaultValue={isi.tindak.dueOn}
			/>
			<TextareaField name="alasan" label="Alasan" required rows={2} maxLength={500} />
			<SubmitButton pendingLabel="Menyimpan…" className="sm:self-start">
				Simpan tenggat
			</SubmitButton>
		</Form>
	);
}

function Serahkan({ isi }: Props) {
	return (
		<Form action={handTindakLanjutAction} label="Serahkan">
			<Keys isi={isi} />
			<SelectField
				name="penanggungAkun"
				label="Penanggung jawab baru"
				required
				choices={isi.akun.map(({ id, nama, peran }) => ({
					value: id,
					label: `${nama} (${peran})`,
				}))}
				defaultValue={isi.tindak.penanggungAkun ?? undefined}
			/>
			<SubmitButton pendingLabel="Menyimpan…" className="sm:self-start">
				Serahkan
			</SubmitButton>
		</Form>
	);
}

function Batalkan({ isi }: Props) {
	return (
		<Form action={cancelTindakLanjutAction} label="Batalkan tindak lanjut">
			<Keys isi={isi} />
			<TextareaField name="alasan" label="Alasan batal" required rows={2} maxLength={500} />
			<SubmitButton look="danger" pendingLabel="Menyimpan…" className="sm:self-start">
				Batalkan tindak lanjut
			</SubmitButton>
		</Form>
	);
}

/** What can be done about a follow-up, for whoever may. */
export function FormulirTindak({ isi }: Props) {
	const { catat, selesaikan, batalkan } = isi.boleh;
	if (!catat && !selesaikan && !batalkan) return null;
	return (
		<Card title="Tindakan" className="mt-4 print:hidden">
			{catat && (
				<Lipat judul="Catat kemajuan">
					<Catat isi={isi} />
				</Lipat>
			)}
			{selesaikan && (
				<Lipat judul="Selesaikan">
					<Selesaikan isi={isi} />
				</Lipat>
			)}
			{batalkan && (
				<>
					<Lipat judul="Ubah tenggat">
						<Undur isi={isi} />
					</Lipat>
					{isi.akun.length > 0 && (
						<Lipat judul="Serahkan ke orang lain">
							<Serahkan isi={isi} />
						</Lipat>
					)}
					<Lipat judul="Batalkan">
						<Batalkan isi={isi} />
					</Lipat>
				</>
			)}
		</Card>
	);
}
