import type { ReactNode } from "react";
import { CheckboxGroup } from "@/components/ui/checkbox-group";
import { Form } from "@/components/ui/form";
import { HiddenField } from "@/components/ui/hidden-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { formatKode, formatNumber } from "@/lib/format";
import type { Rapat } from "@/lib/rapat/queries";
import { inviteRolesAction, inviteTamuAction } from "@/lib/undangan/actions";
import type { CalonUndangan } from "@/lib/undangan/queries";

function Keys({ rapat }: { rapat: Rapat }) {
	return (
		<>
			<HiddenField name="wilayah" value={formatKode(rapat.wilayah)} />
			<HiddenField name="rapatId" value={rapat.id} />
		</>
	);
}

function Terlipat({
	judul,
	open,
	children,
}: {
	judul: string;
	open?: boolean;
	children: ReactNode;
}) {
	return (
		<details open={open} className="rounded-md border border-line bg-surface px-4 py-3">
			<summary className="inline-flex min-h-11 cursor-pointer items-center font-semibold text-accent">
				{judul}
			</summary>
			<div className="max-w-xl pt-2">{children}</div>
		</details>
	);
}

type Props = { rapat: Rapat; calon: readonly CalonUndangan[]; idBaru: string; kosong: boolean };

/** Asks everybody of some roles at once, and guests one by one. */
export function UndangForm({ rapat, calon, idBaru, kosong }: Props) {
	return (
		<div className="mb-5 grid gap-3 print:hidden">
			<Terlipat judul="Undang menurut peran" open={kosong}>
				<Form action={inviteRolesAction} label="Undang menurut peran">
					<Keys rapat={rapat} />
					<CheckboxGroup
						name="peran[]"
						label="Peran"
						hint="Pemilik akun yang bertugas di wilayah rapat ini. Yang sudah diundang tidak diundang dua kali."
						required
						choices={calon.map(({ peran, label, jumlah }) => ({
							value: peran,
							label: `${label}: ${formatNumber(jumlah)} orang`,
						}))}
					/>
					<SubmitButton pendingLabel="Mengundang…" className="sm:self-start">
						Undang
					</SubmitButton>
				</Form>
			</Terlipat>
			<Terlipat judul="Undang tamu tanpa akun">
				<Form action={inviteTamuAction} label="Undang tamu">
					<Keys rapat={rapat} />
					<HiddenField name="id" value={idBaru} keep />
					<TextField name="nama" label="Nama" required maxLength={120} />
					<TextField
						name="peran"
						label="Jabatan"
						hint="Misalnya camat, kepala desa, kepala sekolah."
						required
						maxLength={80}
					/>
					<TextField name="instansi" label="Instansi" maxLength={120} />
					<TextField name="kontak" label="Kontak" maxLength={120} />
					<SubmitButton pendingLabel="Menyimpan…" className="sm:self-start">
						Undang tamu
					</SubmitButton>
				</Form>
			</Terlipat>
		</div>
	);
}
