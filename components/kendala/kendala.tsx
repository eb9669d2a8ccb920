import { Card } from "@/components/ui/card";
import { CheckboxField } from "@/components/ui/checkbox-field";
import { EmptyState } from "@/components/ui/empty-state";
import { Form } from "@/components/ui/form";
import { HiddenField } from "@/components/ui/hidden-field";
import { SelectField } from "@/components/ui/select-field";
import { StatusTag } from "@/components/ui/status-tag";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextareaField } from "@/components/ui/textarea-field";
import { formatTanggalWaktu } from "@/lib/format";
import { sampaikanKendalaAction, tanggapiKendalaAction } from "@/lib/kendala/actions";
import type { Kendala } from "@/lib/kendala/queries";
import { KATEGORI_PRIBADI } from "@/lib/kendala/rules";
import { choicesOf } from "@/lib/rapat/rules";

/** Says in confidence what stands in one's way. */
export function KendalaForm({ idBaru }: { idBaru: string }) {
	return (
		<Card title="Sampaikan kendala" className="mb-4">
			<Form action={sampaikanKendalaAction} label="Sampaikan kendala" className="max-w-xl">
				<HiddenField name="id" value={idBaru} keep />
				<SelectField
					name="kategori"
					label="Tentang"
					required
					choices={choicesOf(KATEGORI_PRIBADI)}
				/>
				<TextareaField name="isi" label="Kendala Anda" required rows={5} maxLength={4000} />
				<SubmitButton pendingLabel="Mengirim…" className="sm:self-start">
					Kirim ke Dinsos
				</SubmitButton>
			</Form>
		</Card>
	);
}

function Tanggapan({ kendala }: { kendala: Kendala }) {
	return (
		<details className="mt-3">
			<summary className="inline-flex min-h-11 cursor-pointer items-center text-sm font-semibold text-accent lg:min-h-9">
				{kendala.tanggapan ? "Ubah tanggapan" : "Tanggapi"}
			</summary>
			<Form action={tanggapiKendalaAction} label="Tanggapi kendala" className="mt-3 max-w-xl">
				<HiddenField name="id" value={kendala.id} />
				<HiddenField name="version" value={kendala.version} />
				<TextareaField
					name="tanggapan"
					label="Tanggapan"
					required
					rows={4}
					maxLength={4000}
					defaultValue={kendala.tanggapan}
				/>
				<CheckboxField
					name="selesai"
					label="Persoalan ini selesai"
					defaultChecked={kendala.selesai}
				/>
				<SubmitButton pendingLabel="Menyimpan…" className="sm:self-start">
					Simpan tanggapan
				</SubmitButton>
			</Form>
		</details>
	);
}

type Props = { rows: readonly Kendala[]; zona: string; answers: boolean };

/** What was said in confidence, with its answers. */
export function KendalaDaftar({ rows, zona, answers }: Props) {
	if (rows.length === 0)
		return (
			<EmptyState title="Belum ada kendala yang disampaikan">
				Hanya penulis dan Dinas Sosial kabupaten/kota ini yang dapat membacanya.
			</EmptyState>
		);
	return (
		<ul className="grid gap-3">
			{rows.map((kendala) => (
				<li key={kendala.id}>
					<Card
						title={KATEGORI_PRIBADI[kendala.kategori]}
						aside={
							<StatusTag status={kendala.selesai ? "ok" : kendala.tanggapan ? "near" : "behind"}>
								{kendala.selesai
									? "selesai"
									: kendala.tanggapan
										? "ditanggapi"
										: "belum ditanggapi"}
							</StatusTag>
						}
					>
						<p className="text-sm text-muted">
							{kendala.milikSendiri ? "Anda" : kendala.oleh}, {formatTanggalWaktu(kendala.at, zona)}
						</p>
						<p className="mt-2 whitespace-pre-line">{kendala.isi}</p>
						{kendala.tanggapan && (
							<div className="mt-3 border-l-2 border-line pl-3">
								<p className="text-sm text-muted">Tanggapan Dinsos</p>
								<p className="whitespace-pre-line">{kendala.tanggapan}</p>
							</div>
						)}
						{answers && <Tanggapan kendala={kendala} />}
					</Card>
				</li>
			))}
		</ul>
	);
}
