"use client";
import { useState } from "react";
import { DateField } from "@/components/ui/date-field";
import { Form } from "@/components/ui/form";
import { HiddenField } from "@/components/ui/hidden-field";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { buatAkunAction } from "@/lib/akun/actions";
import type { BahanAkun } from "@/lib/akun/bahan-queries";
import { needsPerson } from "@/lib/akun/rules";
import { TautanSekali } from "./tautan-sekali";
import { WilayahAkun } from "./wilayah-akun";

type Props = Omit<BahanAkun, "tanpaAkun">;

/** A new account: for whom, as what, where. */
export function BuatAkunForm({ id, person, roles, ...place }: Props) {
	const choices = roles.filter(({ role }) => !person || needsPerson(role));
	const [role, setRole] = useState<string | null>(null);
	const offers = (wanted: string) => choices.some((choice) => choice.role === wanted);
	// Before a choice, and before JavaScript, every field is there; afterwards only those that the role needs.
	const shows = (wanted: string) => offers(wanted) && (role === null || role === wanted);
	const isField =
		role === null ? offers("PENDAMPING") : role === "PENDAMPING" || role === "SUPERVISOR";
	return (
		<Form
			action={buatAkunAction}
			className="has-data-selesai:[&>:not(:has([data-selesai]))]:hidden"
			success={(value) => <TautanSekali {...value} next={`/akun/kelola/${value.id}`} />}
		>
			<HiddenField name="id" value={id} keep />
			<input type="hidden" name="sdmId" value={person?.sdmId ?? ""} />
			<TextField
				name="nama"
				label="Nama lengkap"
				defaultValue={person?.nama}
				autoCapitalize="words"
				required
			/>
			<TextField
				name="namaMasuk"
				label="Nama pengguna"
				hint="Huruf kecil, angka, titik: misalnya siti.aminah. Dipakai untuk masuk."
				autoCapitalize="none"
				required
			/>
			<div
				onChange={({ target }) => {
					if (target instanceof HTMLSelectElement) setRole(target.value || null);
				}}
			>
				<SelectField
					name="peran"
					label="Peran"
					placeholder="Pilih peran"
					choices={choices.map((choice) => ({ value: choice.role, label: choice.label }))}
					required
				/>
			</div>
			<WilayahAkun {...place} several={shows("KOREG")} />
			{isField && !person && (
				<>
					<TextField name="nip" label="NIP" hint="Bila sudah ASN." inputMode="numeric" />
					<TextField name="noHp" label="Nomor HP" type="tel" inputMode="tel" />
				</>
			)}
			{shows("AUDITOR") && (
				<DateField
					name="berlakuSampai"
					label="Berlaku sampai"
					hint="Untuk auditor, paling lama satu tahun."
				/>
			)}
			<SubmitButton pendingLabel="Menyimpan…" className="self-start">
				Buat akun
			</SubmitButton>
		</Form>
	);
}
