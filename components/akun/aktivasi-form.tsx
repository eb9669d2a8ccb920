"use client";
import { Form } from "@/components/ui/form";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { aktivasiAction } from "@/lib/akun/actions";
import { SandiBaru } from "./sandi-baru";

type Props = { kode: string; username: string; recovery: boolean };

/** Chooses a password with a one-time link. */
export function AktivasiForm({ kode, username, recovery }: Props) {
	return (
		<Form action={aktivasiAction} label="Kata sandi baru">
			{recovery && (
				<Notice>
					Pengaman dua langkah akan dilepas dan semua perangkat dikeluarkan dari akun ini.
				</Notice>
			)}
			<input type="hidden" name="kode" value={kode} />
			<input type="text" name="nama" value={username} autoComplete="username" hidden readOnly />
			<SandiBaru />
			<SubmitButton pendingLabel="Menyimpan…">Simpan kata sandi</SubmitButton>
		</Form>
	);
}
