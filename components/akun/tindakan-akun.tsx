"use client";
import { Card } from "@/components/ui/card";
import { Form } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import {
	akhiriSesiAkunAction,
	aktifkanAkunAction,
	buatTautanAction,
	mintaGantiSandiAction,
	nonaktifkanAkunAction,
} from "@/lib/akun/actions";
import type { AkunRinci } from "@/lib/akun/queries";
import { TautanSekali } from "./tautan-sekali";

/** What an administrator does about an account: a link, signing it out, switching it off and on. */
export function TindakanAkun({ akun }: { akun: AkunRinci }) {
	const which = <input type="hidden" name="akunId" value={akun.id} />;
	return (
		<Card title="Tindakan">
			<div className="flex flex-col gap-4">
				{akun.aktif && (
					<Form action={buatTautanAction} success={(value) => <TautanSekali {...value} />}>
						{which}
						<p className="text-sm text-muted">
							{akun.sandiAt
								? "Lupa kata sandi atau HP hilang: tautan pemulihan melepas pengaman dua langkah dan mengeluarkan semua perangkat saat dipakai."
								: "Belum pernah diaktifkan: tautan aktivasi untuk memilih kata sandi pertama."}
						</p>
						<SubmitButton look="primary" className="self-start">
							{akun.sandiAt ? "Buat tautan pemulihan" : "Buat tautan aktivasi"}
						</SubmitButton>
					</Form>
				)}
				{akun.aktif && akun.sandiAt && (
					<Form
						action={mintaGantiSandiAction}
						success="Pada langkah berikutnya pemilik akun diminta mengganti kata sandinya."
					>
						{which}
						<SubmitButton look="secondary" className="self-start">
							Minta ganti kata sandi
						</SubmitButton>
					</Form>
				)}
				{akun.sesi > 0 && (
					<Form action={akhiriSesiAkunAction}>
						{which}
						<SubmitButton look="secondary" className="self-start">
							Keluarkan dari semua perangkat
						</SubmitButton>
					</Form>
				)}
				{(!akun.aktif || akun.keadaan === "terkunci") && (
					<Form action={aktifkanAkunAction}>
						{which}
						<SubmitButton look="secondary" className="self-start">
							{akun.aktif ? "Buka kunci sekarang" : "Aktifkan lagi"}
						</SubmitButton>
					</Form>
				)}
				{akun.aktif && (
					<Form action={nonaktifkanAkunAction}>
						{which}
						<p className="text-sm text-muted">
							Menonaktifkan mengeluarkan pemiliknya seketika. Riwayat kerjanya tetap ada; akun dapat
							diaktifkan lagi.
						</p>
						<SubmitButton look="danger" className="self-start">
							Nonaktifkan akun
						</SubmitButton>
					</Form>
				)}
			</div>
		</Card>
	);
}
